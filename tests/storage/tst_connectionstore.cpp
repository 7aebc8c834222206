// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/connectionstore.h"
#include "tests/storage/caughtresult.h"
#include "tests/storage/smalldisk.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kept = ConnectionStore::Kept;

namespace {

ConnectionProfile profile(const QString &id, const QString &name = u"Production"_s)
{
    return {.name = name,
            .endpoint = *Endpoint::fromText(u"https://api.factory.ai/prefix/"_s),
            .colour = u"#123456"_s,
            .readOnly = true,
            .id = id,
            .proxy = {ProxySetting::Kind::Manual, u"proxy.example"_s, 3128},
            .caFile = u"/etc/ssl/extra.pem"_s,
            .timeout = 40s,
            .readInterval = 20s};
}

} // namespace

class tst_ConnectionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatIsSavedIsThereNextTime();
    void aMissingFileIsAnEmptyList();
    void changesKeepTheirPlacesAndRemovingForgets();
    void theFileIsPrivate();
    void aKeyInAWrongFieldIsNotWritten();
    void whatANewerVersionAddedIsKept();
    void anEntryThatIsNotUnderstoodIsKept();
    void valuesOutOfRangeAreBroughtIn();
    void anUnreadableMarkIsReadOnly();
    void aDamagedFileIsSetAside_data();
    void aDamagedFileIsSetAside();
    void aNewerFileIsLeftAlone();
    void twoProgramsLoseNothing();
    void aLockThatIsHeldIsSaid();
    void theLockOfADeadProgramDoesNotHinder();
    void aReadOnlyFolderIsAnError();
    void aFullDiskKeepsWhatWas();
    void aFileThatMayNotGrowKeepsWhatWas();
    void aDeadContextIsNotCalledAndTheChangeIsMade();
    void idsAreRandom();

private:
    Result<Kept> load(const QString &folder = {});
    Result<Kept> save(const ConnectionProfile &wanted, const QString &folder = {});
    QString path() const { return m_folder->filePath(u"sub/connections.json"_s); }
    QString folder() const { return m_folder->filePath(u"sub"_s); }
    QByteArray contents() const;
    void put(const QByteArray &bytes);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ConnectionStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Result<Kept> tst_ConnectionStore::load(const QString &where)
{
    ConnectionStore store(where.isEmpty() ? folder() : where);
    CaughtResult<Kept> caught;
    store.load(&caught.context, caught.handler());
    [&caught] { QTRY_VERIFY_WITH_TIMEOUT(caught.result, 15'000); }();
    return caught.result.value_or(Error{});
}

Result<Kept> tst_ConnectionStore::save(const ConnectionProfile &wanted, const QString &where)
{
    ConnectionStore store(where.isEmpty() ? folder() : where);
    CaughtResult<Kept> caught;
    store.save(wanted, &caught.context, caught.handler());
    [&caught] { QTRY_VERIFY_WITH_TIMEOUT(caught.result, 15'000); }();
    return caught.result.value_or(Error{});
}

QByteArray tst_ConnectionStore::contents() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_ConnectionStore::put(const QByteArray &bytes)
{
    QVERIFY(QDir().mkpath(folder()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_ConnectionStore::whatIsSavedIsThereNextTime()
{
    const Result<Kept> saved = save(profile(u"a"_s));
    QVERIFY(saved);
    const Result<Kept> kept = load();
    QVERIFY(kept);
    QVERIFY(*kept == *saved);
    QCOMPARE(kept->connections.size(), 1);
    QVERIFY(kept->connections.constFirst() == profile(u"a"_s));
}

void tst_ConnectionStore::aMissingFileIsAnEmptyList()
{
    const Result<Kept> kept = load();
    QVERIFY(kept);
    QVERIFY(*kept == Kept());
    QVERIFY(!QDir(folder()).exists()); // nothing is made by reading
}

void tst_ConnectionStore::changesKeepTheirPlacesAndRemovingForgets()
{
    QVERIFY(save(profile(u"a"_s)));
    QVERIFY(save(profile(u"b"_s)));
    const Result<Kept> renamed = save(profile(u"a"_s, u"Renamed"_s));
    QVERIFY(renamed);
    QCOMPARE(renamed->connections.size(), 2);
    QCOMPARE(renamed->connections.at(0).name, u"Renamed"_s);
    ConnectionStore store(folder());
    CaughtResult<Kept> removed;
    store.remove(u"a"_s, &removed.context, removed.handler());
    QTRY_VERIFY(removed.succeeded());
    QCOMPARE(removed.result->value().connections.size(), 1);
    QCOMPARE(load()->connections.constFirst().id, u"b"_s);
}

void tst_ConnectionStore::theFileIsPrivate()
{
    QVERIFY(save(profile(u"a"_s)));
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup
                                            | QFileDevice::ExeGroup | QFileDevice::ReadOther
                                            | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFile::permissions(path()) & (others | QFileDevice::ExeOwner)));
    QVERIFY(!(QFile::permissions(folder()) & others));
}

void tst_ConnectionStore::aKeyInAWrongFieldIsNotWritten()
{
    QVERIFY(save(profile(u"a"_s, u"my fk-canary-12345"_s)));
    QVERIFY(!contents().contains("canary"));
}

void tst_ConnectionStore::whatANewerVersionAddedIsKept()
{
    put(R"({"format":"millwright-connections","version":1,"since":"new","connections":[
        {"id":"a","name":"A","server":"https://a.example","tags":["x"],"proxy":{"kind":"pac","script":"s"}}]})");
    QVERIFY(save(profile(u"a"_s)));
    const QJsonObject root = QJsonDocument::fromJson(contents()).object();
    QCOMPARE(root[u"since"].toString(), u"new"_s);
    const QJsonObject entry = root[u"connections"][0].toObject();
    QCOMPARE(entry[u"tags"].toArray(), QJsonArray{u"x"_s});
    QCOMPARE(entry[u"proxy"][u"script"].toString(), u"s"_s);
    QCOMPARE(entry[u"name"].toString(), u"Production"_s);
}

void tst_ConnectionStore::anEntryThatIsNotUnderstoodIsKept()
{
    put(R"({"format":"millwright-connections","version":1,"connections":[
        {"id":"odd","server":"gopher://old.example"}, 7, {"id":"a","server":"https://a.example"},
        {"id":"a","server":"https://twin.example"}]})");
    const Result<Kept> kept = load();
    QVERIFY(kept);
    QCOMPARE(kept->connections.size(), 1);
    QCOMPARE(kept->connections.constFirst().name, u"a.example"_s);
    QCOMPARE(kept->unreadable, 3);
    QVERIFY(save(profile(u"b"_s)));
    QVERIFY(contents().contains("gopher://old.example") && contents().contains("twin.example"));
}

void tst_ConnectionStore::valuesOutOfRangeAreBroughtIn()
{
    put(R"({"format":"millwright-connections","version":1,"connections":[
        {"id":"a","server":"https://a.example","timeoutMs":-5,"readIntervalMs":1},
        {"id":"b","server":"https://a.example","timeoutMs":1e12,"readIntervalMs":0,"proxy":{"port":99999999}}]})");
    const Result<Kept> kept = load();
    QVERIFY(kept);
    QVERIFY(kept->connections.at(0).timeout == 1s);
    QVERIFY(kept->connections.at(0).readInterval == 5s);
    QVERIFY(kept->connections.at(1).timeout == 10min);
    QVERIFY(kept->connections.at(1).readInterval == 0s); // by hand
    QCOMPARE(kept->connections.at(1).proxy.kind, ProxySetting::Kind::System);
}

void tst_ConnectionStore::anUnreadableMarkIsReadOnly()
{
    put(R"({"format":"millwright-connections","version":1,"connections":[
        {"id":"a","server":"https://a.example","readOnly":"yes"},{"id":"b","server":"https://a.example"}]})");
    const Result<Kept> kept = load();
    QVERIFY(kept);
    QVERIFY(kept->connections.at(0).readOnly);
    QVERIFY(!kept->connections.at(1).readOnly);
}

void tst_ConnectionStore::aDamagedFileIsSetAside_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\0\1\2\xff", 4);
    QTest::newRow("cut") << QByteArray(R"({"format":"millwright-connections","version":1,"connect)");
    QTest::newRow("foreign") << QByteArray(R"({"a":1})");
    QTest::newRow("no list") << QByteArray(R"({"format":"millwright-connections","version":1})");
    QTest::newRow("no version") << QByteArray(R"({"format":"millwright-connections","connections":[]})");
}

void tst_ConnectionStore::aDamagedFileIsSetAside()
{
    QFETCH(QByteArray, bytes);
    put(bytes);
    const Result<Kept> kept = load();
    QVERIFY(kept);
    QVERIFY(kept->connections.isEmpty());
    QFile aside(kept->setAside);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), bytes);

    put(bytes); // and a change does the same, without losing the one before
    const Result<Kept> saved = save(profile(u"a"_s));
    QVERIFY(saved);
    QVERIFY(!saved->setAside.isEmpty() && saved->setAside != kept->setAside);
    QVERIFY(QFile::exists(kept->setAside));
    QCOMPARE(load()->connections.size(), 1);
}

void tst_ConnectionStore::aNewerFileIsLeftAlone()
{
    const QByteArray newer = R"({"format":"millwright-connections","version":2,"connections":{}})";
    put(newer);
    const Result<Kept> kept = load();
    QVERIFY(!kept);
    QCOMPARE(kept.error().kind, Error::Kind::Storage);
    QCOMPARE(kept.error().cause, Error::Cause::FileNewer);
    QCOMPARE(kept.error().argument, path());
    const Result<Kept> saved = save(profile(u"a"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().cause, Error::Cause::FileNewer);
    QCOMPARE(contents(), newer);
}

void tst_ConnectionStore::twoProgramsLoseNothing()
{
    constexpr int each = 25;
    CaughtResult<Kept> caught;
    {
        ConnectionStore one(folder());
        ConnectionStore other(folder());
        for (int i = 0; i < each; ++i) {
            one.save(profile(u"one-%1"_s.arg(i)), &caught.context, caught.handler());
            other.save(profile(u"other-%1"_s.arg(i)), &caught.context, caught.handler());
        }
        QTRY_COMPARE_WITH_TIMEOUT(caught.times, 2 * each, 60'000);
    }
    QCOMPARE(load()->connections.size(), 2 * each);
}

void tst_ConnectionStore::aLockThatIsHeldIsSaid()
{
    QVERIFY(save(profile(u"a"_s)));
    QLockFile lock(path() + u".lock"_s);
    QVERIFY(lock.tryLock());
    QCOMPARE(load()->connections.size(), 1); // reading needs none
    const Result<Kept> saved = save(profile(u"b"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().cause, Error::Cause::FileBusy);
}

void tst_ConnectionStore::theLockOfADeadProgramDoesNotHinder()
{
    QVERIFY(QDir().mkpath(folder()));
    QProcess program;
    program.start(u"true"_s, {});
    QVERIFY(program.waitForStarted());
    const qint64 pid = program.processId();
    QVERIFY(program.waitForFinished());
    QFile lock(path() + u".lock"_s);
    QVERIFY(lock.open(QIODevice::WriteOnly));
    lock.write(QByteArray::number(pid) + "\nmillwright\n" + QSysInfo::machineHostName().toUtf8() + "\n\n\n");
    lock.close();
    QVERIFY(save(profile(u"a"_s)));
}

void tst_ConnectionStore::aReadOnlyFolderIsAnError()
{
    if (geteuid() == 0) { // root may write everywhere but through a file
        QFile notAFolder(folder());
        QVERIFY(notAFolder.open(QIODevice::WriteOnly));
    } else {
        QVERIFY(QDir().mkpath(folder()));
        QVERIFY(QFile::setPermissions(folder(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    }
    const Result<Kept> saved = save(profile(u"a"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Storage);
    QCOMPARE(saved.error().cause, Error::Cause::FileUnwritable);
}

void tst_ConnectionStore::aFullDiskKeepsWhatWas()
{
    QTemporaryDir place;
    SmallDisk disk(place.filePath(u"disk"_s), 64);
    if (!disk.isMounted())
        return; // a container may not mount; aFileThatMayNotGrowKeepsWhatWas is for all
    QVERIFY(save(profile(u"a"_s), disk.path()));
    QFile filler(disk.path() + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(1024, 'x')) > 0) {
    }
    const Result<Kept> saved = save(profile(u"b"_s, QString(8000, u'x')), disk.path());
    QVERIFY(!saved);
    QCOMPARE(saved.error().cause, Error::Cause::DiskFull);
    const Result<Kept> kept = load(disk.path());
    QVERIFY(kept);
    QCOMPARE(kept->connections.size(), 1);
    filler.close();
    QVERIFY(filler.remove());
    QVERIFY(save(profile(u"b"_s), disk.path()));
    QStringList files = QDir(disk.path()).entryList(QDir::Files);
    QCOMPARE(files, QStringList{u"connections.json"_s}); // nothing half written is left
}

void tst_ConnectionStore::aFileThatMayNotGrowKeepsWhatWas()
{
    QVERIFY(save(profile(u"a"_s)));
    {
        const SmallFiles files(4096);
        QVERIFY(files.isLimited());
        const Result<Kept> saved = save(profile(u"b"_s, QString(8000, u'x')));
        QVERIFY(!saved);
        QCOMPARE(saved.error().cause, Error::Cause::FileUnwritable);
        QVERIFY(!saved.error().detail.isEmpty());
    }
    QCOMPARE(load()->connections.size(), 1);
    QVERIFY(save(profile(u"b"_s)));
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList{u"connections.json"_s});
}

void tst_ConnectionStore::aDeadContextIsNotCalledAndTheChangeIsMade()
{
    int calls = 0;
    {
        ConnectionStore store(folder());
        QObject context;
        store.save(profile(u"a"_s), &context, [&calls](const Result<Kept> &) { ++calls; });
    }
    QCOMPARE(load()->connections.size(), 1);
    QCOMPARE(calls, 0);
}

void tst_ConnectionStore::idsAreRandom()
{
    QCOMPARE(ConnectionStore::newId().size(), 36);
    QVERIFY(ConnectionStore::newId() != ConnectionStore::newId());
}

QTEST_GUILESS_MAIN(tst_ConnectionStore)
#include "tst_connectionstore.moc"
