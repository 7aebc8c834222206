// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/journalschema.h"
#include "journaltest.h"
#include "smalldisk.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSignalSpy>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace journaltest;
using Outcome = JournalEntry::Outcome;

class TestJournalFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewFileIsPrivate();
    void anOlderVersionIsMigrated_data();
    void anOlderVersionIsMigrated();
    void aMigrationThatFailsLeavesTheOlderVersion();
    void aNewerVersionIsRefusedAndUntouched();
    void aForeignFileIsRefusedAndUntouched_data();
    void aForeignFileIsRefusedAndUntouched();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void damageThatIsMetWhileRunningIsSetAsideNext();
    void aFolderThatCannotBeMadeIsReported();
    void aReadOnlyFolderIsReportedAndTriedAgain();
    void aFullDiskKeepsWhatWas();
    void aFileThatMayNotGrowKeepsWhatWas();
    void twoProgramsWriteAtOnce();
    void aLockThatNobodySignedHoldsItUpForSeconds();
    void theEndDoesNotWaitForAnotherProgramForLong();
    void severalProgramsBeginTheFileAtOnce_data();
    void severalProgramsBeginTheFileAtOnce();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

namespace {

QString frozen(int version)
{
    return QString::fromUtf8(
            contentsOf(QStringLiteral(MILLWRIGHT_STORAGE_TESTS "/journal-%1.sql").arg(version)));
}

// Which of these names the journal does not have: to be none.
QStringList missing(const QStringList &reported, const QStringList &kept)
{
    QStringList lost;
    for (const QString &name : reported) {
        if (kept.count(name) != 1)
            lost += name;
    }
    return lost;
}

// Intends until that fails, at most `times`; answers with the error, if any.
std::optional<Error> fill(Journal *journal, int times, QStringList *reported)
{
    for (int i = 0; i < times; ++i) {
        const QString name = u"%1-"_s.arg(reported->size()) + QString(150, u'x');
        const Result<JournalEntry> written = intend(journal, deletionOf(name));
        if (!written)
            return written.error();
        *reported += name;
    }
    return std::nullopt;
}

} // namespace

void TestJournalFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"activity.sqlite"_s);
}

void TestJournalFile::aNewFileIsPrivate()
{
    const QString path = m_folder->filePath(u"deep/er/activity.sqlite"_s);
    Journal journal({.path = path});
    const Result<QString> opened = open(&journal);
    QVERIFY(opened);
    QCOMPARE(*opened, path);
    QVERIFY(intend(&journal, deletionOf(u"a"_s)));
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
                                      | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    const QFileInfoList made = QDir(QFileInfo(path).path()).entryInfoList(QDir::Files);
    QCOMPARE(made.size(), 3); // with -wal and -shm; the lock is gone
    for (const QFileInfo &info : made)
        QVERIFY2(!(info.permissions() & others), qPrintable(info.fileName()));
    QVERIFY(!(QFileInfo(QFileInfo(path).path()).permissions() & others));
    QCOMPARE(valueIn(path, u"PRAGMA application_id"_s), QString::number(journalschema::applicationId));
    QCOMPARE(valueIn(path, u"PRAGMA journal_mode"_s), u"wal"_s);
}

void TestJournalFile::anOlderVersionIsMigrated_data()
{
    QTest::addColumn<int>("version");
    for (int version = 1; version <= journalschema::newestVersion(); ++version)
        QTest::addRow("version %d", version) << version;
}

void TestJournalFile::anOlderVersionIsMigrated()
{
    QFETCH(int, version);
    QVERIFY(journalschema::newestVersion() >= 2);
    QVERIFY(runIn(m_path, frozen(version)));
    QCOMPARE(valueIn(m_path, u"PRAGMA user_version"_s), QString::number(version));
    Journal journal({.path = m_path});
    const auto page = entries(&journal);
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 3);
    QCOMPARE(page->rows.at(0).computerName, u"ci-runner-03"_s);
    QCOMPARE(page->rows.at(0).outcome, Outcome::Unknown);
    QCOMPARE(page->rows.at(1).computerId, u"id-2"_s);
    QCOMPARE(page->rows.at(1).outcome, Outcome::Succeeded);
    const JournalEntry expected{.id = 3,
                                .connectionId = u"c1"_s,
                                .connectionName = u"Production"_s,
                                .kind = Operation::Kind::Delete,
                                .computerId = u"id-1"_s,
                                .computerName = u"ci-runner-01"_s,
                                .at = 4102444800000,
                                .outcome = Outcome::Failed,
                                .httpStatus = 403,
                                .durationMs = 900,
                                .detail = u"The role does not allow it."_s};
    QCOMPARE(page->rows.at(2), expected);
    QCOMPARE(valueIn(m_path, u"PRAGMA user_version"_s), QString::number(journalschema::newestVersion()));
    // It has the same tables as one that began today.
    const QString schema =
            u"SELECT group_concat(type || name, ' ') FROM (SELECT * FROM sqlite_master ORDER BY name)"_s;
    const QString fresh = m_folder->filePath(u"fresh.sqlite"_s);
    Journal young({.path = fresh});
    QVERIFY(open(&young));
    QCOMPARE(valueIn(m_path, schema), valueIn(fresh, schema));
    QCOMPARE(intend(&journal, deletionOf(u"new"_s))->id, 9);
}

void TestJournalFile::aMigrationThatFailsLeavesTheOlderVersion()
{
    QVERIFY(runIn(m_path,
                  frozen(1) + u"CREATE TABLE step_duration (x);\n"_s)); // in the way of the second statement
    Journal journal({.path = m_path});
    const Result<QString> opened = open(&journal);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QVERIFY2(opened.error().detail.contains(u"step_duration"_s), qPrintable(opened.error().detail));
    QCOMPARE(valueIn(m_path, u"PRAGMA user_version"_s), u"1"_s);
    QCOMPARE(valueIn(m_path, u"SELECT COUNT(*) FROM sqlite_master WHERE name = 'status_change'"_s), u"0"_s);
    QVERIFY(runIn(m_path, u"DROP TABLE step_duration;\n"_s));
    QCOMPARE(names(&journal).size(), 3); // the next call tries again
}

void TestJournalFile::aNewerVersionIsRefusedAndUntouched()
{
    QVERIFY(runIn(m_path,
                  frozen(journalschema::newestVersion())
                          + u"PRAGMA user_version = %1;\n"_s.arg(journalschema::newestVersion() + 1)));
    const QByteArray before = contentsOf(m_path);
    {
        Journal journal({.path = m_path});
        const Result<QString> opened = open(&journal);
        QVERIFY(!opened);
        QCOMPARE(opened.error().cause, Error::Cause::FileNewer);
        QCOMPARE(opened.error().argument, m_path);
        const Result<JournalEntry> refused = intend(&journal, deletionOf(u"a"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, Error::Cause::FileNewer);
    }
    QCOMPARE(contentsOf(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"activity.sqlite"_s});
}

void TestJournalFile::aForeignFileIsRefusedAndUntouched_data()
{
    QTest::addColumn<QString>("script");
    QTest::newRow("tables of its own") << u"CREATE TABLE recipes (name TEXT);\n"_s;
    QTest::newRow("another application") << u"PRAGMA application_id = 7;\n"_s;
    QTest::newRow("same names") << u"CREATE TABLE intent (id INTEGER);\nPRAGMA user_version = 1;\n"_s;
}

void TestJournalFile::aForeignFileIsRefusedAndUntouched()
{
    QFETCH(QString, script);
    QVERIFY(runIn(m_path, script));
    const QByteArray before = contentsOf(m_path);
    {
        Journal journal({.path = m_path});
        const Result<JournalEntry> refused = intend(&journal, deletionOf(u"a"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, Error::Cause::FileForeign);
    }
    QCOMPARE(contentsOf(m_path), before);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"activity.sqlite"_s});
}

void TestJournalFile::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("from"); // where they overwrite a sound file; -1: they are the file
    QTest::addColumn<qint64>("length");

    QTest::newRow("another kind of file") << QByteArray("Dear diary,\n").repeated(500) << -1 << qint64(-1);
    QTest::newRow("short") << QByteArray("x") << -1 << qint64(-1);
    QTest::newRow("trampled pages") << QByteArray(9000, '\xAA') << 4096 << qint64(-1);
    QTest::newRow("cut short") << QByteArray() << 0 << qint64(9000);
    QTest::newRow("trampled header") << QByteArray(100, '\0') << 0 << qint64(-1);
}

void TestJournalFile::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, from);
    QFETCH(qint64, length);
    if (from < 0) {
        QVERIFY(write(m_path, bytes));
    } else {
        QVERIFY(runIn(m_path, frozen(journalschema::newestVersion())));
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(from) && file.write(bytes) == bytes.size());
        QVERIFY(length < 0 || file.resize(length));
    }
    const QByteArray damaged = contentsOf(m_path);
    QStringList moved;
    for (int round = 0; round < 2; ++round) { // twice within a second: the names differ
        Journal journal({.path = m_path});
        QSignalSpy setAside(&journal, &Journal::damagedFileSetAside);
        QVERIFY(intend(&journal, deletionOf(u"a"_s)));
        QCOMPARE(names(&journal), QStringList{u"a"_s});
        QCOMPARE(setAside.count(), 1);
        moved += setAside.constFirst().constFirst().toString();
        QCOMPARE(contentsOf(moved.constLast()), damaged);
        QVERIFY(QFile::remove(m_path) && write(m_path, damaged));
        QFile::remove(m_path + u"-wal"_s);
        QFile::remove(m_path + u"-shm"_s);
    }
    QVERIFY(moved.at(0) != moved.at(1));
}

void TestJournalFile::damageThatIsMetWhileRunningIsSetAsideNext()
{
    QVERIFY(runIn(m_path, frozen(journalschema::newestVersion())));
    Journal journal({.path = m_path});
    QSignalSpy setAside(&journal, &Journal::damagedFileSetAside);
    QVERIFY(open(&journal));
    QVERIFY(entries(&journal)); // behind the removal of old rows, which opening begins
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096));
    QVERIFY(file.write(QByteArray(file.size() - 4096, '\xAA')) > 0);
    file.close();
    // Another program's write, of the first page alone, makes this one forget the pages that it knows by
    // heart.
    QVERIFY(runIn(m_path, u"PRAGMA user_version = %1;\n"_s.arg(journalschema::newestVersion())));
    const auto page = entries(&journal);
    QVERIFY(!page);
    QCOMPARE(page.error().cause, Error::Cause::FileDamaged);
    QCOMPARE(names(&journal), QStringList{});
    QCOMPARE(setAside.count(), 1);
    QVERIFY(intend(&journal, deletionOf(u"after"_s)));
}

void TestJournalFile::aFolderThatCannotBeMadeIsReported()
{
    QVERIFY(write(m_folder->filePath(u"file"_s), "x"));
    Journal journal({.path = m_folder->filePath(u"file/below/activity.sqlite"_s)});
    for (int i = 0; i < 2; ++i) {
        const Result<JournalEntry> refused = intend(&journal, deletionOf(u"a"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Storage);
        QCOMPARE(refused.error().cause, Error::Cause::FileUnwritable);
    }
}

void TestJournalFile::aReadOnlyFolderIsReportedAndTriedAgain()
{
    SmallDisk disk(m_folder->filePath(u"disk"_s), 1024);
    if (!disk.isMounted())
        return; // a container may not mount; aFileThatMayNotGrowKeepsWhatWas is for all
    const QString path = disk.path() + u"/activity.sqlite"_s;
    for (const bool hasFile : {false, true}) {
        QCOMPARE(QFile::exists(path), hasFile);
        QVERIFY(disk.setReadOnly(true));
        Journal journal({.path = path});
        const Result<JournalEntry> refused = intend(&journal, deletionOf(u"a"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, Error::Cause::FileUnwritable);
        QVERIFY(disk.setReadOnly(false));
        QVERIFY(intend(&journal, deletionOf(u"a"_s)));
    }
    Journal journal({.path = path});
    QCOMPARE(names(&journal).size(), 2);
}

void TestJournalFile::aFullDiskKeepsWhatWas()
{
    SmallDisk disk(m_folder->filePath(u"disk"_s), 512);
    if (!disk.isMounted())
        return; // a container may not mount; aFileThatMayNotGrowKeepsWhatWas is for all
    const QString path = disk.path() + u"/activity.sqlite"_s;
    QStringList reported;
    {
        Journal journal({.path = path});
        const auto full = fill(&journal, 5000, &reported);
        QVERIFY(full);
        QCOMPARE(full->cause, Error::Cause::DiskFull);
        QVERIFY(!reported.isEmpty());
        QCOMPARE(missing(reported, names(&journal)), QStringList{});
        QCOMPARE(names(&journal).size(), reported.size());
        QVERIFY(disk.resize(8 * 1024));
        QVERIFY(!fill(&journal, 3, &reported)); // without a new start
    }
    Journal journal({.path = path});
    QCOMPARE(missing(reported, names(&journal)), QStringList{});
    QCOMPARE(names(&journal).size(), reported.size());
}

void TestJournalFile::aFileThatMayNotGrowKeepsWhatWas()
{
    QStringList reported;
    {
        Journal journal({.path = m_path});
        QVERIFY(!fill(&journal, 3, &reported));
        auto files = std::make_unique<SmallFiles>(200 * 1024);
        QVERIFY(files->isLimited());
        const auto refused = fill(&journal, 5000, &reported);
        const QStringList kept = names(&journal);
        files.reset();
        QVERIFY(refused);
        QCOMPARE(refused->kind, Error::Kind::Storage);
        QVERIFY(refused->cause != Error::Cause::None);
        QCOMPARE(missing(reported, kept), QStringList{});
        QVERIFY(!fill(&journal, 3, &reported));
    }
    Journal journal({.path = m_path});
    QCOMPARE(missing(reported, names(&journal)), QStringList{});
    QCOMPARE(names(&journal).size(), reported.size());
}

void TestJournalFile::twoProgramsWriteAtOnce()
{
    Journal one({.path = m_path});
    Journal two({.path = m_path});
    QObject context;
    QStringList reported;
    QStringList refused;
    constexpr int each = 50;
    for (int i = 0; i < each; ++i) {
        for (Journal *journal : {&one, &two}) {
            const QString name = u"%1-%2"_s.arg(journal == &one ? 1 : 2).arg(i);
            journal->recordIntent(deletionOf(name), &context, [&, name](const Result<JournalEntry> &written) {
                (written ? reported : refused) += written ? name : written.error().detail;
            });
        }
    }
    QTRY_COMPARE_WITH_TIMEOUT(reported.size() + refused.size(), 2 * each, 60'000);
    QCOMPARE(refused, QStringList{});
    QCOMPARE(missing(reported, names(&one)), QStringList{});
    QCOMPARE(names(&two).size(), 2 * each);
}

void TestJournalFile::theEndDoesNotWaitForAnotherProgramForLong()
{
    auto journal = std::make_unique<Journal>(Journal::Options{.path = m_path});
    QVERIFY(intend(journal.get(), deletionOf(u"before"_s)));
    SqliteFile other;
    QVERIFY(!other.open(m_path));
    QElapsedTimer clock;
    const auto mishap = other.together([&]() -> SqliteFile::Mishap {
        for (int i = 0; i < 20; ++i)
            journal->recordIntent(deletionOf(QString::number(i)), journal.get(), {});
        clock.start();
        journal.reset();
        return std::nullopt;
    });
    QVERIFY(!mishap);
    QVERIFY2(clock.elapsed() < 20'000, qPrintable(QString::number(clock.elapsed())));
    Journal again({.path = m_path});
    QCOMPARE(names(&again), QStringList{u"before"_s});
}

// What a kill between the two leaves.
void TestJournalFile::aLockThatNobodySignedHoldsItUpForSeconds()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_path).absolutePath()));
    QVERIFY(write(m_path + u".lock"_s, {}));
    Journal journal({.path = m_path});
    QObject context;
    std::optional<bool> written;
    journal.recordIntent(deletionOf(u"a"_s), &context,
                         [&written](const Result<JournalEntry> &answer) { written = bool(answer); });
    QTRY_VERIFY_WITH_TIMEOUT(written, 60'000);
    QVERIFY(*written);
}

void TestJournalFile::severalProgramsBeginTheFileAtOnce_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<int>("setAside");
    QTest::newRow("none is there") << QByteArray() << 0;
    QTest::newRow("a damaged one is there") << QByteArray("Dear diary,\n").repeated(500) << 1;
}

void TestJournalFile::severalProgramsBeginTheFileAtOnce()
{
    QFETCH(QByteArray, before);
    QFETCH(int, setAside);
    QVERIFY(before.isEmpty() || write(m_path, before));
    std::vector<std::unique_ptr<Journal>> journals;
    for (int i = 0; i < 4; ++i)
        journals.push_back(std::make_unique<Journal>(Journal::Options{.path = m_path}));
    QObject context;
    QStringList reported;
    QStringList refused;
    for (const auto &journal : journals) {
        const QString name = QString::number(reinterpret_cast<quintptr>(journal.get()));
        journal->recordIntent(deletionOf(name), &context, [&, name](const Result<JournalEntry> &written) {
            (written ? reported : refused) += written ? name : written.error().detail;
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(reported.size() + refused.size(), 4, 60'000);
    QCOMPARE(refused, QStringList{});
    QCOMPARE(missing(reported, names(journals.front().get())), QStringList{});
    QCOMPARE(QDir(m_folder->path()).entryList({u"*damaged*"_s}, QDir::Files).size(), setAside);
}

QTEST_GUILESS_MAIN(TestJournalFile)
#include "tst_journalfile.moc"
