// SPDX-License-Identifier: GPL-3.0-or-later
#include "journaltest.h"

#include <QSignalSpy>

#include <memory>

using namespace Qt::StringLiterals;
using namespace journaltest;
using Outcome = JournalEntry::Outcome;

Q_DECLARE_METATYPE(JournalEntry::Outcome)
Q_DECLARE_METATYPE(Operation::Kind)
Q_DECLARE_METATYPE(JournalFilter)

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anIntentIsOpenUntilItsOutcome_data();
    void anIntentIsOpenUntilItsOutcome();
    void everyKindIsReadAsItWasWritten_data();
    void everyKindIsReadAsItWasWritten();
    void aCreationGetsItsIdFromItsOutcome();
    void onlyAnUnknownOutcomeIsReplaced();
    void anOutcomeWithoutIntentIsRefused();
    void anIntentOfAnEndedProgramIsUnknown();
    void theFileHoldsNoKey();
    void filtersTellRowsApart_data();
    void filtersTellRowsApart();
    void pagesFollowWithoutGapOrDoubleWhileRowsCome();
    void theLatestOfEachComputerIsFound();
    void oneChangeSeenTwiceIsKeptOnce();
    void changesAreFoundByTimeTextAndComputer();
    void oneStepSeenTwiceIsKeptOnce();
    void whatIsUsualIsToldForEachStepAndType();
    void oldRowsGoByThemselves();
    void forgettingKeepsWhatIsStillOpen();
    void aGoneContextIsNotCalled();
    void whatWasHandedOverIsWrittenBeforeTheEnd();

private:
    void reopen() { m_journal = std::make_unique<Journal>(Journal::Options{.path = m_path}); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Journal> m_journal;
    QString m_path;
};

void TestJournal::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"activity.sqlite"_s);
    reopen();
}

void TestJournal::cleanup()
{
    m_journal.reset();
    m_folder.reset();
}

void TestJournal::anIntentIsOpenUntilItsOutcome_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("succeeded") << Outcome::Succeeded;
    QTest::newRow("failed") << Outcome::Failed;
    QTest::newRow("unknown") << Outcome::Unknown;
    QTest::newRow("not started") << Outcome::NotStarted;
}

void TestJournal::anIntentIsOpenUntilItsOutcome()
{
    QFETCH(Outcome, outcome);
    QSignalSpy recorded(m_journal.get(), &Journal::recorded);
    JournalEntry asked = deletionOf(u"a"_s);
    asked.at = 1'800'000'000'123;
    const Result<JournalEntry> intent = intend(m_journal.get(), asked);
    QVERIFY(intent);
    QVERIFY(intent->id > 0);
    asked.id = intent->id;
    QCOMPARE(*intent, asked);
    QCOMPARE(entries(m_journal.get())->rows, QList<JournalEntry>{asked});

    asked.outcome = outcome;
    asked.httpStatus = 503;
    asked.durationMs = 1234;
    asked.detail = u"It said so."_s;
    const Result<JournalEntry> settled = settle(m_journal.get(), asked);
    QVERIFY(settled);
    QCOMPARE(*settled, asked);
    QCOMPARE(recorded.count(), 2);
    QCOMPARE(recorded.constLast().constFirst().value<JournalEntry>(), asked);
    reopen();
    QCOMPARE(entries(m_journal.get())->rows, QList<JournalEntry>{asked});
}

void TestJournal::everyKindIsReadAsItWasWritten_data()
{
    QTest::addColumn<Operation::Kind>("kind");
    QTest::newRow("refresh") << Operation::Kind::RefreshCredentials;
    QTest::newRow("retry") << Operation::Kind::RetryInstall;
    QTest::newRow("delete") << Operation::Kind::Delete;
    QTest::newRow("resume") << Operation::Kind::Resume;
    QTest::newRow("update") << Operation::Kind::Update;
    QTest::newRow("create") << Operation::Kind::Create;
}

void TestJournal::everyKindIsReadAsItWasWritten()
{
    QFETCH(Operation::Kind, kind);
    JournalEntry asked = deletionOf(u"a"_s);
    asked.kind = kind;
    QVERIFY(intend(m_journal.get(), asked));
    QCOMPARE(entries(m_journal.get())->rows.constFirst().kind, std::optional(kind));
}

void TestJournal::aCreationGetsItsIdFromItsOutcome()
{
    JournalEntry asked = deletionOf(u"new"_s);
    asked.kind = Operation::Kind::Create;
    asked.computerId.clear();
    JournalEntry settled = *intend(m_journal.get(), asked);
    settled.outcome = Outcome::Succeeded;
    settled.computerId = u"fresh"_s;
    QVERIFY(settle(m_journal.get(), settled));
    QCOMPARE(names(m_journal.get(), {.computerId = u"fresh"_s}), QStringList{u"new"_s});
}

void TestJournal::onlyAnUnknownOutcomeIsReplaced()
{
    JournalEntry entry = *intend(m_journal.get(), deletionOf(u"a"_s));
    entry.outcome = Outcome::Unknown;
    QVERIFY(settle(m_journal.get(), entry));
    entry.outcome = Outcome::Succeeded;
    QVERIFY(settle(m_journal.get(), entry));
    entry.outcome = Outcome::Failed;
    const Result<JournalEntry> refused = settle(m_journal.get(), entry);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QCOMPARE(entries(m_journal.get())->rows.constFirst().outcome, Outcome::Succeeded);
}

void TestJournal::anOutcomeWithoutIntentIsRefused()
{
    JournalEntry entry = deletionOf(u"a"_s);
    entry.id = 12;
    entry.outcome = Outcome::Succeeded;
    QVERIFY(!settle(m_journal.get(), entry));
    QCOMPARE(names(m_journal.get()), QStringList{});
}

void TestJournal::anIntentOfAnEndedProgramIsUnknown()
{
    JournalEntry mine = *intend(m_journal.get(), deletionOf(u"mine"_s));
    // The same process id and boot, but another start: somebody who had the number before.
    const QString own = valueIn(m_path, u"SELECT program FROM intent"_s);
    QVERIFY(own.count(u'/') == 2);
    QVERIFY(runIn(m_path,
                  u"INSERT INTO intent (at, program, connection_id, connection_name, kind, computer_id,"
                  " computer_name) SELECT at, '%1', connection_id, connection_name, kind, computer_id,"
                  " 'theirs' FROM intent;\n"_s.arg(own.section(u'/', 0, 1) + u"/1"_s)));
    const auto page = entries(m_journal.get());
    QCOMPARE(page->rows.size(), 2);
    QCOMPARE(page->rows.at(0).outcome, Outcome::Unknown);
    QCOMPARE(page->rows.at(1), mine);
    QCOMPARE(page->rows.at(1).outcome, Outcome::Open);
}

void TestJournal::theFileHoldsNoKey()
{
    JournalEntry entry = deletionOf(u"fk-CANARY01234567890123456789"_s);
    entry = *intend(m_journal.get(), entry);
    entry.outcome = Outcome::Failed;
    entry.detail = u"refused: Bearer CANARY01234567 at wss://CANARY.example/x"_s;
    QVERIFY(settle(m_journal.get(), entry));
    StatusChange change{.computerId = u"a"_s, .before = u"Active"_s, .after = u"ghp_CANARY0123456789"_s};
    QVERIFY(answerOf<QList<StatusChange>>(
            [&](auto *context, auto handler) { m_journal->recordChanges({change}, context, handler); }));
    for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s}) {
        const QByteArray bytes = contentsOf(m_path + ending);
        QVERIFY(ending == u"-shm"_s || !bytes.isEmpty());
        // The id is exact: nothing could be done with another one, and the service gives no key as an id.
        QVERIFY2(!QByteArray(bytes).replace(entry.computerId.toUtf8(), "").contains("CANARY"),
                 qPrintable(ending));
    }
}

void TestJournal::filtersTellRowsApart_data()
{
    QTest::addColumn<JournalFilter>("filter");
    QTest::addColumn<QStringList>("found");

    const auto row = [](const char *name, const JournalFilter &filter, const QStringList &found) {
        QTest::newRow(name) << filter << found;
    };
    row("all", {}, {u"ÄPFEL"_s, u"two_x"_s, u"one"_s});
    row("part of a name", {.text = u"wo_"_s}, {u"two_x"_s});
    row("case, beyond ASCII", {.text = u"äpf"_s}, {u"ÄPFEL"_s});
    row("no wildcards", {.text = u"%"_s}, {});
    row("id", {.text = u"id-one"_s}, {u"one"_s});
    row("connection's name", {.text = u"prod"_s}, {u"two_x"_s, u"one"_s});
    row("quotes", {.text = u"' OR 1=1 --"_s}, {});
    row("connection", {.connectionId = u"c2"_s}, {u"ÄPFEL"_s});
    row("computer", {.computerId = u"id-one"_s}, {u"one"_s});
    row("both", {.connectionId = u"c2"_s, .computerId = u"id-one"_s}, {});
    row("since", {.since = 2000}, {u"ÄPFEL"_s, u"two_x"_s});
    row("since and text", {.text = u"prod"_s, .since = 2000}, {u"two_x"_s});
}

void TestJournal::filtersTellRowsApart()
{
    QFETCH(JournalFilter, filter);
    QFETCH(QStringList, found);
    JournalEntry one = deletionOf(u"one"_s);
    one.at = 1000;
    JournalEntry two = deletionOf(u"two_x"_s);
    two.at = 2000;
    JournalEntry apples = deletionOf(u"ÄPFEL"_s);
    apples.at = 3000;
    apples.connectionId = u"c2"_s;
    apples.connectionName = u"Test"_s;
    for (const JournalEntry &entry : {one, two, apples})
        QVERIFY(intend(m_journal.get(), entry));
    QCOMPARE(names(m_journal.get(), filter), found);
}

void TestJournal::pagesFollowWithoutGapOrDoubleWhileRowsCome()
{
    QStringList expected;
    for (int i = 0; i < 25; ++i) {
        expected.prepend(QString::number(i));
        QVERIFY(intend(m_journal.get(), deletionOf(QString::number(i))));
    }
    QStringList seen;
    JournalFilter filter{.limit = 10};
    QList<qsizetype> sizes;
    for (bool more = true; more;) {
        const auto page = entries(m_journal.get(), filter);
        QVERIFY(page && !page->rows.isEmpty());
        for (const JournalEntry &entry : page->rows)
            seen += entry.computerName;
        sizes += page->rows.size();
        filter.before = page->rows.constLast().id;
        more = page->more;
        QVERIFY(intend(m_journal.get(), deletionOf(u"late"_s)));
    }
    QCOMPARE(seen, expected);
    QCOMPARE(sizes, (QList<qsizetype>{10, 10, 5}));
}

void TestJournal::theLatestOfEachComputerIsFound()
{
    for (const QString &name : {u"a"_s, u"b"_s, u"a"_s})
        QVERIFY(intend(m_journal.get(), deletionOf(name)));
    const auto latest = entries(m_journal.get(), {.latestOfComputer = true});
    QCOMPARE(latest->rows.size(), 2);
    QCOMPARE(latest->rows.at(0).id, 3);
    QCOMPARE(latest->rows.at(1).id, 2);
}

void TestJournal::oneChangeSeenTwiceIsKeptOnce()
{
    Journal other({.path = m_path});
    QSignalSpy recorded(m_journal.get(), &Journal::changesRecorded);
    const auto see = [](Journal *journal, const QString &before, const QString &after, qint64 at) {
        const StatusChange change{
                .connectionId = u"c1"_s, .computerId = u"a"_s, .before = before, .after = after, .at = at};
        const auto added = answerOf<QList<StatusChange>>(
                [&](auto *context, auto handler) { journal->recordChanges({change}, context, handler); });
        return added ? added->size() : -1;
    };
    const qint64 now = 1'800'000'000'000;
    QCOMPARE(see(m_journal.get(), u"active"_s, u"error"_s, now), 1);
    QCOMPARE(see(&other, u"active"_s, u"error"_s, now + 5000), 0);
    QCOMPARE(see(&other, u"error"_s, u"active"_s, now + 6000), 1);
    QCOMPARE(see(m_journal.get(), u"active"_s, u"error"_s, now + 7000), 1); // again, after another one
    QCOMPARE(see(m_journal.get(), u"active"_s, u"error"_s, now + 7'000'000),
             1); // later: what was between is unseen
    QCOMPARE(recorded.count(), 3);
}

void TestJournal::changesAreFoundByTimeTextAndComputer()
{
    QList<StatusChange> changes;
    for (int i = 1; i <= 3; ++i) {
        changes += StatusChange{.connectionId = u"c1"_s,
                                .connectionName = u"Production"_s,
                                .computerId = QString::number(i),
                                .computerName = u"ci-%1"_s.arg(i),
                                .before = u"active"_s,
                                .after = i == 2 ? u"error"_s : u"provisioning"_s,
                                .at = i * 1000};
    }
    auto added = answerOf<QList<StatusChange>>(
            [&](auto *context, auto handler) { m_journal->recordChanges(changes, context, handler); });
    QCOMPARE(added->size(), 3);
    const auto find = [&](const JournalFilter &filter) {
        const auto page = answerOf<JournalPage<StatusChange>>(
                [&](auto *context, auto handler) { m_journal->changes(filter, context, handler); });
        return page ? page->rows : QList<StatusChange>();
    };
    QCOMPARE(find({}), (QList<StatusChange>{added->at(2), added->at(1), added->at(0)}));
    QCOMPARE(find({.since = 2000}), (QList<StatusChange>{added->at(2), added->at(1)}));
    QCOMPARE(find({.text = u"ERR"_s}), QList<StatusChange>{added->at(1)});
    QCOMPARE(find({.computerId = u"3"_s}), QList<StatusChange>{added->at(2)});
    QCOMPARE(find({.connectionId = u"c2"_s}), QList<StatusChange>{});
    QCOMPARE(find({.before = added->at(1).id, .limit = 1}), QList<StatusChange>{added->at(0)});
}

void TestJournal::oneStepSeenTwiceIsKeptOnce()
{
    const StepDuration step{.connectionId = u"c1"_s,
                            .computerId = u"a"_s,
                            .computerType = u"managed"_s,
                            .step = u"clone"_s,
                            .startedAt = 1000,
                            .durationMs = 500};
    StepDuration again = step; // a second run of the same step
    again.startedAt = 9000;
    const auto record = [&](const QList<StepDuration> &steps) {
        const auto added = answerOf<qint64>(
                [&](auto *context, auto handler) { m_journal->recordSteps(steps, context, handler); });
        return added ? *added : -1;
    };
    QCOMPARE(record({step, step}), 1);
    QCOMPARE(record({step, again}), 1);
}

void TestJournal::whatIsUsualIsToldForEachStepAndType()
{
    QList<StepDuration> steps;
    const auto took = [&](const QString &step, const QString &type, QList<qint64> durations) {
        for (const qint64 duration : durations)
            steps += StepDuration{.computerId = QString::number(steps.size()),
                                  .computerType = type,
                                  .step = step,
                                  .startedAt = QDateTime::currentMSecsSinceEpoch(),
                                  .durationMs = duration};
    };
    took(u"install"_s, u"managed"_s, {900, 100, 300});
    took(u"install"_s, u"own"_s, {50});
    took(u"clone"_s, u"managed"_s, {10, 40, 20, 1000});
    QVERIFY(answerOf<qint64>(
            [&](auto *context, auto handler) { m_journal->recordSteps(steps, context, handler); }));
    const auto usual = answerOf<QList<UsualDuration>>(
            [&](auto *context, auto handler) { m_journal->usualDurations(context, handler); });
    const QList<UsualDuration> expected{{u"clone"_s, u"managed"_s, 4, 30, 1000},
                                        {u"install"_s, u"managed"_s, 3, 300, 900},
                                        {u"install"_s, u"own"_s, 1, 50, 50}};
    QCOMPARE(*usual, expected);
}

void TestJournal::oldRowsGoByThemselves()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const int days : {91, 89}) {
        JournalEntry entry = deletionOf(QString::number(days));
        entry.at = now.addDays(-days).toMSecsSinceEpoch();
        entry = *intend(m_journal.get(), entry);
        entry.outcome = Outcome::Succeeded;
        QVERIFY(settle(m_journal.get(), entry));
    }
    QCOMPARE(names(m_journal.get()), (QStringList{u"89"_s, u"91"_s}));
    reopen();
    QVERIFY(open(m_journal.get()));
    QTRY_COMPARE(names(m_journal.get()), QStringList{u"89"_s});
    QCOMPARE(valueIn(m_path, u"SELECT COUNT(*) FROM outcome"_s), u"1"_s);
}

void TestJournal::forgettingKeepsWhatIsStillOpen()
{
    JournalEntry settled = *intend(m_journal.get(), deletionOf(u"settled"_s));
    settled.outcome = Outcome::Succeeded;
    QVERIFY(settle(m_journal.get(), settled));
    JournalEntry open = *intend(m_journal.get(), deletionOf(u"open"_s));
    const auto gone = answerOf<qint64>([&](auto *context, auto handler) {
        m_journal->forgetBefore(QDateTime::currentDateTimeUtc().addSecs(60), context, handler);
    });
    QCOMPARE(*gone, 1);
    QCOMPARE(names(m_journal.get()), QStringList{u"open"_s});
    open.outcome = Outcome::Succeeded;
    QVERIFY(settle(m_journal.get(), open));
}

void TestJournal::aGoneContextIsNotCalled()
{
    QSignalSpy recorded(m_journal.get(), &Journal::recorded);
    auto context = std::make_unique<QObject>();
    bool called = false;
    m_journal->recordIntent(deletionOf(u"a"_s), context.get(),
                            [&](const Result<JournalEntry> &) { called = true; });
    m_journal->entries({}, context.get(), [&](const Result<JournalPage<JournalEntry>> &) { called = true; });
    context.reset();
    QCOMPARE(names(m_journal.get()), QStringList{u"a"_s}); // behind the other two
    QCOMPARE(recorded.count(), 1);                         // it took place all the same
    QVERIFY(!called);
}

void TestJournal::whatWasHandedOverIsWrittenBeforeTheEnd()
{
    QObject context;
    bool called = false;
    for (int i = 0; i < 50; ++i) {
        m_journal->recordIntent(deletionOf(QString::number(i)), &context,
                                [&](const Result<JournalEntry> &) { called = true; });
    }
    m_journal.reset();
    reopen();
    QCOMPARE(names(m_journal.get()).size(), 50);
    QVERIFY(!called);
}

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
