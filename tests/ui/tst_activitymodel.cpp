// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/journaltest.h"
#include "ui/activity/activitycsv.h"
#include "ui/activity/activitymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace journaltest;
using Outcome = JournalEntry::Outcome;

namespace {

StatusChange change(const QString &name, qint64 at)
{
    return {.connectionId = u"c1"_s,
            .connectionName = u"Production"_s,
            .computerId = u"id-"_s + name,
            .computerName = name,
            .before = u"active"_s,
            .after = u"error"_s,
            .at = at};
}

} // namespace

class tst_ActivityModel : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<ActivityModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    JournalEntry intent(const QString &name, qint64 at)
    {
        JournalEntry entry = deletionOf(name);
        entry.at = at;
        const auto written = intend(m_journal.get(), entry);
        return written ? *written : JournalEntry();
    }
    bool see(const QString &name, qint64 at)
    {
        const auto added = answerOf<QList<StatusChange>>([&](auto *context, auto handler) {
            m_journal->recordChanges({change(name, at)}, context, handler);
        });
        return added && added->size() == 1;
    }
    bool show(const JournalFilter &filter = {})
    {
        m_model->setFilter(filter);
        return QTest::qWaitFor([this] { return !m_model->isReading(); });
    }
    QStringList cells(int column) const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row)
            texts += m_model->index(row, column).data().toString();
        return texts;
    }
    QStringList names() const { return cells(ActivityModel::ComputerColumn); }

private Q_SLOTS:
    void init();
    void cleanup();

    void actionsAndChangesAreOneListTheNewestFirst();
    void cellsSayWhatHappened();
    void pagesComeAsOneScrolls();
    void whatIsRecordedAppearsAndItsOutcomeChangesItsRow();
    void whatIsWrittenWhileAPageIsReadIsThereOnce();
    void theTextFindsWhatTheCellsSay_data();
    void theTextFindsWhatTheCellsSay();
    void otherRowsDoNotAppearInAFilter();
    void whatACrashLeftOpenIsUnknown();
    void aClearedJournalLeavesNoRows();
    void aJournalThatCannotBeReadIsSaid();
    void aModelThatIsLeftFollowsNothing();
    void aFileHasOneLineForEachRow();
};

void tst_ActivityModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = std::make_unique<Journal>(Journal::Options{.path = m_folder->filePath(u"j.sqlite"_s)});
    QVERIFY(open(m_journal.get()));
    m_model = std::make_unique<ActivityModel>(m_journal.get());
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
}

void tst_ActivityModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_journal.reset();
}

void tst_ActivityModel::actionsAndChangesAreOneListTheNewestFirst()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    intent(u"first"_s, now);
    QVERIFY(see(u"second"_s, now + 1));
    intent(u"third"_s, now + 2);
    QVERIFY(see(u"fourth"_s, now + 3));
    QVERIFY(show());
    QCOMPARE(names(), (QStringList{u"fourth"_s, u"third"_s, u"second"_s, u"first"_s}));
}

void tst_ActivityModel::cellsSayWhatHappened()
{
    JournalEntry entry = intent(u"a"_s, QDateTime::currentMSecsSinceEpoch());
    entry.outcome = Outcome::Failed;
    entry.httpStatus = 409;
    entry.durationMs = 1500;
    entry.detail = u"busy <b>now</b>"_s;
    QVERIFY(settle(m_journal.get(), entry));
    QVERIFY(see(u"b"_s, entry.at + 1000));
    QVERIFY(show());
    QCOMPARE(cells(ActivityModel::ActionColumn), (QStringList{u"Status change"_s, u"Delete"_s}));
    QCOMPARE(cells(ActivityModel::ResultColumn),
             (QStringList{u"Active → Error"_s, u"Failed: busy <b>now</b>"_s}));
    QCOMPARE(cells(ActivityModel::HttpColumn), (QStringList{u"—"_s, u"409"_s}));
    QCOMPARE(cells(ActivityModel::DurationColumn), (QStringList{u"—"_s, u"1 s"_s}));
    QCOMPARE(cells(ActivityModel::ConnectionColumn), (QStringList{u"Production"_s, u"Production"_s}));
    const QString tip = m_model->index(1, ActivityModel::ResultColumn).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;b&gt;"_s), qPrintable(tip));
}

void tst_ActivityModel::pagesComeAsOneScrolls()
{
    m_tester.reset(); // it would scroll by itself
    constexpr int all = 250;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QObject context;
    for (int i = 0; i < all; ++i) {
        JournalEntry entry = deletionOf(QString::number(i));
        entry.at = now + i;
        m_journal->recordIntent(entry, &context, {});
    }
    QVERIFY(see(u"old"_s, now - 1)); // behind all the intents
    JournalFilter filter;
    filter.limit = 100;
    QVERIFY(show(filter));
    QCOMPARE(m_model->rowCount(), 100);
    QVERIFY(m_model->canFetchMore({}));
    while (m_model->canFetchMore({})) {
        m_model->fetchMore({});
        m_model->fetchMore({}); // once is enough
        QTRY_VERIFY(!m_model->isReading());
    }
    QCOMPARE(m_model->rowCount(), all + 1);
    QCOMPARE(names().constFirst(), QString::number(all - 1));
    QCOMPARE(names().constLast(), u"old"_s);
    QStringList unique = names();
    QCOMPARE(unique.removeDuplicates(), 0);
}

void tst_ActivityModel::whatIsRecordedAppearsAndItsOutcomeChangesItsRow()
{
    QVERIFY(show());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    intent(u"old"_s, now);
    JournalEntry entry = intent(u"new"_s, now + 1);
    QCOMPARE(names(), (QStringList{u"new"_s, u"old"_s}));
    QCOMPARE(cells(ActivityModel::ResultColumn).constFirst(), u"Under way"_s);
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    entry.outcome = Outcome::Succeeded;
    entry.detail = u"Deleted"_s;
    QVERIFY(settle(m_journal.get(), entry));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cells(ActivityModel::ResultColumn), (QStringList{u"Deleted"_s, u"Under way"_s}));
    QVERIFY(see(u"seen"_s, now + 2));
    QCOMPARE(names().constFirst(), u"seen"_s);
}

void tst_ActivityModel::whatIsWrittenWhileAPageIsReadIsThereOnce()
{
    QObject context;
    m_journal->recordIntent(deletionOf(u"before"_s), &context, {});
    m_model->setFilter({});
    m_journal->recordIntent(deletionOf(u"after"_s), &context, {});
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(entries(m_journal.get())->rows.size(), 2); // nothing is on its way any more
    QCOMPARE(names(), (QStringList{u"after"_s, u"before"_s}));
}

void tst_ActivityModel::theTextFindsWhatTheCellsSay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("name") << u"RUNNER"_s << QStringList{u"runner"_s};
    QTest::newRow("action") << u"delete"_s << QStringList{u"runner"_s};
    QTest::newRow("change") << u"status change"_s << QStringList{u"box"_s};
    QTest::newRow("status") << u"error"_s << QStringList{u"box"_s};
    QTest::newRow("result") << u"under way"_s << QStringList{u"runner"_s};
    QTest::newRow("nothing") << u"zebra"_s << QStringList{};
    QTest::newRow("connection") << u"production"_s << QStringList{u"box"_s, u"runner"_s};
}

void tst_ActivityModel::theTextFindsWhatTheCellsSay()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    intent(u"runner"_s, now);
    QVERIFY(see(u"box"_s, now + 1));
    JournalFilter filter;
    filter.text = text;
    QVERIFY(show(filter));
    QCOMPARE(names(), found);
}

void tst_ActivityModel::otherRowsDoNotAppearInAFilter()
{
    JournalFilter filter;
    filter.computerId = u"id-wanted"_s;
    QVERIFY(show(filter));
    intent(u"other"_s, 0);
    intent(u"wanted"_s, 0);
    QCOMPARE(names(), QStringList{u"wanted"_s});
}

void tst_ActivityModel::whatACrashLeftOpenIsUnknown()
{
    intent(u"crashed"_s, 0);
    QVERIFY(runIn(m_folder->filePath(u"j.sqlite"_s), u"UPDATE intent SET program = 'gone';\n"_s));
    QVERIFY(show());
    QCOMPARE(cells(ActivityModel::ResultColumn), QStringList{u"Outcome unknown"_s});
}

void tst_ActivityModel::aClearedJournalLeavesNoRows()
{
    JournalEntry entry = intent(u"done"_s, 0);
    entry.outcome = Outcome::Succeeded;
    QVERIFY(settle(m_journal.get(), entry));
    intent(u"open"_s, 0);
    QVERIFY(see(u"seen"_s, 1'000));
    QVERIFY(show());
    QCOMPARE(m_model->rowCount(), 3);
    const auto gone =
            answerOf<qint64>([&](auto *context, auto handler) { m_journal->clear(context, handler); });
    QVERIFY(gone);
    QCOMPARE(*gone, 2);
    QTRY_COMPARE(names(), QStringList{u"open"_s}); // its outcome is still to come
}

void tst_ActivityModel::aJournalThatCannotBeReadIsSaid()
{
    QVERIFY(write(m_folder->filePath(u"file"_s), "x"));
    Journal broken({.path = m_folder->filePath(u"file/j.sqlite"_s)});
    ActivityModel model(&broken);
    const QAbstractItemModelTester tester(&model);
    model.setFilter({});
    QTRY_VERIFY(model.error());
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.canFetchMore({}));
}

void tst_ActivityModel::aModelThatIsLeftFollowsNothing()
{
    intent(u"a"_s, 0);
    QVERIFY(show());
    m_model->leave();
    QCOMPARE(m_model->rowCount(), 0);
    intent(u"b"_s, 0);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->canFetchMore({}));
}

void tst_ActivityModel::aFileHasOneLineForEachRow()
{
    JournalEntry entry = deletionOf(u"=evil"_s);
    entry.at = 1'700'000'000'000;
    entry.outcome = Outcome::Failed;
    entry.httpStatus = 500;
    entry.durationMs = 1234;
    entry.detail = u"one, two"_s;
    const QByteArray file = activitycsv::file({ActivityRow{entry}, ActivityRow{change(u"b"_s, entry.at)}});
    const QStringList lines = QString::fromUtf8(file).split(u"\r\n"_s);
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), u"Time,Action,Computer,Computer ID,Result,HTTP,Duration (ms),Connection"_s);
    QVERIFY(lines.at(1).endsWith(u",Delete,'=evil,id-=evil,\"Failed: one, two\",500,1234,Production"_s));
    QVERIFY(lines.at(2).endsWith(u",Status change,b,id-b,Active → Error,,,Production"_s));
    QCOMPARE(lines.at(3), QString());
    QCOMPARE(QDateTime::fromString(lines.at(1).section(u',', 0, 0), Qt::ISODateWithMs).toMSecsSinceEpoch(),
             entry.at);
}

QTEST_MAIN(tst_ActivityModel)
#include "tst_activitymodel.moc"
