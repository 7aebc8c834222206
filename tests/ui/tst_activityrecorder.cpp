// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fleet/fleetsandbox.h"
#include "tests/storage/journaltest.h"
#include "ui/activity/activityrecorder.h"

#include <QDir>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace journaltest;
using Kind = Operation::Kind;
using Outcome = JournalEntry::Outcome;

namespace {

Connection::Pace quick()
{
    Connection::Pace pace;
    pace.queue.checkAfter = 20ms;
    pace.queue.slowDown = 50ms;
    pace.monitor.foreground = 10min;
    pace.monitor.changing = 10min;
    return pace;
}

} // namespace

class tst_ActivityRecorder : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FleetSandbox> m_sandbox;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<ActivityRecorder> m_recorder;

    void begin(const QString &path)
    {
        m_journal = std::make_unique<Journal>(Journal::Options{.path = path});
        ConnectionProfile profile{u"Test"_s, m_sandbox->endpoint()};
        profile.id = u"c1"_s;
        m_connection = std::make_unique<Connection>(profile, m_sandbox->key(), quick());
        m_recorder = std::make_unique<ActivityRecorder>(m_journal.get(), m_connection.get());
    }
    bool finish(const QList<Operation> &operations)
    {
        QSignalSpy finished(m_connection->operations(), &OperationQueue::batchFinished);
        m_connection->operations()->submit(operations);
        return QTest::qWaitFor([&] { return !finished.isEmpty(); }, 20'000);
    }
    QList<JournalEntry> rows()
    {
        const auto page = entries(m_journal.get());
        return page ? page->rows : QList<JournalEntry>{};
    }

private Q_SLOTS:
    void init();
    void cleanup();

    void anIntentIsOnDiskBeforeItsRequestIsSent();
    void anEndIsRecordedWithWhatTheServerSaid_data();
    void anEndIsRecordedWithWhatTheServerSaid();
    void anUnknownOutcomeMayBeFollowedByAnother();
    void whatWasNeverSentHasARow();
    void aRequestThatWasSlowedDownIsOneIntent();
    void whatNobodyHearsAnyMoreIsUnknown();
    void whatIsGivenBackAtTheEndWasNeverSent();
    void whatIsBeingWrittenAtTheEndWasNeverSent();
    void withoutAJournalTheRequestIsSentAndItIsSaidOnce();
    void noSecretIsRecorded();
    void changesOfTheFleetAreRecorded();
    void theHostStandsForAConnectionOfThisRunOnly();
};

void tst_ActivityRecorder::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sandbox = std::make_unique<FleetSandbox>(3);
    QVERIFY(m_sandbox->started());
    begin(m_folder->filePath(u"j.sqlite"_s));
}

void tst_ActivityRecorder::cleanup()
{
    m_recorder.reset();
    m_connection.reset();
    m_journal.reset();
    m_sandbox.reset();
}

void tst_ActivityRecorder::anIntentIsOnDiskBeforeItsRequestIsSent()
{
    int sentBefore = -1;
    connect(m_journal.get(), &Journal::recorded, this, [&](const JournalEntry &entry) {
        if (entry.outcome == Outcome::Open)
            sentBefore = m_sandbox->requests(u"refreshComputer"_s);
    });
    QVERIFY(finish({wanted(Kind::RefreshCredentials, u"c1"_s)}));
    QCOMPARE(sentBefore, 0);
    QCOMPARE(m_sandbox->requests(u"refreshComputer"_s), 1);
}

void tst_ActivityRecorder::anEndIsRecordedWithWhatTheServerSaid_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("outcome");
    QTest::addColumn<QString>("detail");
    QTest::newRow("deleted") << int(Kind::Delete) << 0 << int(Outcome::Succeeded) << u"Deleted"_s;
    QTest::newRow("already running") << int(Kind::RetryInstall) << 409 << int(Outcome::Succeeded)
                                     << u"Already running"_s;
    QTest::newRow("forbidden") << int(Kind::RefreshCredentials) << 403 << int(Outcome::Failed) << QString();
    QTest::newRow("refused") << int(Kind::RetryInstall) << 400 << int(Outcome::Failed) << QString();
}

void tst_ActivityRecorder::anEndIsRecordedWithWhatTheServerSaid()
{
    QFETCH(int, kind);
    QFETCH(int, fault);
    QFETCH(int, outcome);
    QFETCH(QString, detail);
    if (fault != 0)
        m_sandbox->fault(Fault::answer(requestName(Kind(kind)), fault));
    QVERIFY(finish({wanted(Kind(kind), u"c1"_s)}));
    const QList<JournalEntry> found = rows();
    QCOMPARE(found.size(), 1);
    const JournalEntry &entry = found.constFirst();
    QCOMPARE(int(entry.outcome), outcome);
    QCOMPARE(int(*entry.kind), kind);
    QCOMPARE(entry.computerId, u"c1"_s);
    QCOMPARE(entry.computerName, u"name of c1"_s);
    QCOMPARE(entry.connectionId, u"c1"_s);
    QCOMPARE(entry.connectionName, u"Test"_s);
    if (fault != 0)
        QCOMPARE(entry.httpStatus, fault);
    else
        QVERIFY(entry.httpStatus >= 200 && entry.httpStatus < 300);
    QVERIFY(entry.durationMs && *entry.durationMs >= 0);
    if (detail.isEmpty())
        QVERIFY(!entry.detail.isEmpty());
    else
        QCOMPARE(entry.detail, detail);
}

void tst_ActivityRecorder::anUnknownOutcomeMayBeFollowedByAnother()
{
    m_sandbox->fault(Fault::of(u"deleteComputer"_s, Fault::Kind::CloseAfter));
    m_sandbox->fault(Fault::answer(u"getComputer"_s, 500), 10);
    QVERIFY(finish({wanted(Kind::Delete, u"c1"_s)}));
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().constFirst().outcome, Outcome::Unknown);
    m_sandbox->clearFaults();
    m_connection->monitor()->start();
    QTRY_COMPARE(rows().constFirst().outcome, Outcome::Succeeded);
    QCOMPARE(rows().size(), 1);
}

void tst_ActivityRecorder::whatWasNeverSentHasARow()
{
    m_connection->operations()->park(Error{.kind = Error::Kind::Unauthorized});
    QVERIFY(finish({wanted(Kind::Delete, u"c1"_s)}));
    QTRY_COMPARE(rows().value(0).outcome, Outcome::NotStarted);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().constFirst().detail, u"key rejected"_s);
    QCOMPARE(m_sandbox->requests(u"deleteComputer"_s), 0);
}

void tst_ActivityRecorder::aRequestThatWasSlowedDownIsOneIntent()
{
    m_sandbox->fault(Fault::rateLimit(u"refreshComputer"_s, {}), 2);
    QVERIFY(finish({wanted(Kind::RefreshCredentials, u"c1"_s)}));
    QCOMPARE(m_sandbox->requests(u"refreshComputer"_s), 3);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().constFirst().outcome, Outcome::Succeeded);
}

void tst_ActivityRecorder::whatNobodyHearsAnyMoreIsUnknown()
{
    m_sandbox->fault(Fault::of(u"deleteComputer"_s, Fault::Kind::Delay, 60'000));
    m_connection->operations()->submit({wanted(Kind::Delete, u"c1"_s)});
    QTRY_COMPARE(m_sandbox->requests(u"deleteComputer"_s), 1);
    m_recorder.reset();
    m_connection.reset();
    QCOMPARE(rows().size(), 1);
    QCOMPARE(rows().constFirst().outcome, Outcome::Unknown);
}

void tst_ActivityRecorder::whatIsGivenBackAtTheEndWasNeverSent()
{
    m_connection->operations()->pauseUntil(QDateTime::currentDateTimeUtc().addSecs(600));
    m_connection->operations()->submit(wanted(Kind::Delete, 20));
    m_connection->operations()->stopRemaining(); // as a window does that closes …
    m_recorder.reset();                          // … and goes at once
    m_connection.reset();
    const QList<JournalEntry> found = rows();
    QCOMPARE(found.size(), 20);
    for (const JournalEntry &entry : found)
        QCOMPARE(entry.outcome, Outcome::NotStarted);
    QCOMPARE(m_sandbox->requests(u"deleteComputer"_s), 0);
}

// Their intents are on their way to the disk: nobody is left to send them.
void tst_ActivityRecorder::whatIsBeingWrittenAtTheEndWasNeverSent()
{
    m_connection->operations()->submit(wanted(Kind::Delete, 3));
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents(QEventLoop::ExcludeSocketNotifiers);
    m_recorder.reset();
    m_connection.reset();
    QCOMPARE(m_sandbox->requests(u"deleteComputer"_s), 0);
    QTRY_VERIFY(!rows().isEmpty());
    const auto ended = [this] {
        const QList<JournalEntry> found = rows();
        return std::all_of(found.cbegin(), found.cend(),
                           [](const JournalEntry &entry) { return entry.outcome == Outcome::NotStarted; });
    };
    QTRY_VERIFY(ended());
}

void tst_ActivityRecorder::withoutAJournalTheRequestIsSentAndItIsSaidOnce()
{
    cleanup();
    m_sandbox = std::make_unique<FleetSandbox>(3);
    const QString blocked = m_folder->filePath(u"blocked"_s);
    QVERIFY(write(blocked, "x")); // no folder can be made there
    begin(blocked + u"/j.sqlite"_s);
    QSignalSpy troubled(m_recorder.get(), &ActivityRecorder::troubled);
    QSignalSpy recovered(m_recorder.get(), &ActivityRecorder::recovered);
    QVERIFY(finish(wanted(Kind::RefreshCredentials, 2)));
    QCOMPARE(m_sandbox->requests(u"refreshComputer"_s), 2);
    QCOMPARE(entries(m_journal.get()).error().cause, Error::Cause::FileUnwritable); // behind what was written
    QCOMPARE(troubled.size(), 1);
    QVERIFY(QFile::remove(blocked));
    QVERIFY(finish({wanted(Kind::RefreshCredentials, u"c3"_s)}));
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(troubled.size(), 1);
}

void tst_ActivityRecorder::noSecretIsRecorded()
{
    const QByteArray secret = "fk-CANARY0123456789abcdefghij";
    m_sandbox->fault(Fault::answer(u"refreshComputer"_s, 400,
                                   "{\"detail\":\"bad key " + secret + " via wss://relay.example/t/" + secret
                                           + "\",\"status\":400,\"title\":\"x\"}"));
    QVERIFY(finish({wanted(Kind::RefreshCredentials, u"c1"_s)}));
    QCOMPARE(rows().size(), 1);
    QVERIFY(rows().constFirst().detail.contains(u"bad key"_s));
    m_recorder.reset();
    m_connection.reset();
    m_journal.reset();
    for (const QString &file : QDir(m_folder->path()).entryList(QDir::Files)) {
        const QByteArray bytes = contentsOf(m_folder->filePath(file));
        QVERIFY2(!bytes.contains("CANARY") && !bytes.contains("relay.example"), qPrintable(file));
    }
}

void tst_ActivityRecorder::changesOfTheFleetAreRecorded()
{
    QSignalSpy written(m_recorder.get(), &ActivityRecorder::changesRecorded);
    QSignalSpy read(m_connection.get(), &Connection::fleetRead);
    m_connection->monitor()->start();
    QTRY_COMPARE(read.size(), 1);
    m_sandbox->change(u"c2"_s, [](SandboxComputer &computer) { computer.status = u"error"_s; });
    m_connection->monitor()->reload();
    QTRY_COMPARE(written.size(), 1);
    const auto page = answerOf<JournalPage<StatusChange>>(
            [&](auto *context, auto handler) { m_journal->changes({}, context, handler); });
    QVERIFY(page);
    QCOMPARE(page->rows.size(), 1);
    const StatusChange &change = page->rows.constFirst();
    QCOMPARE(change.computerName, u"name of c2"_s);
    QCOMPARE(change.before + u'>' + change.after, u"active>error"_s);
    QCOMPARE(change.connectionId, u"c1"_s);
}

void tst_ActivityRecorder::theHostStandsForAConnectionOfThisRunOnly()
{
    ConnectionProfile profile{u"Test"_s, m_sandbox->endpoint()};
    QCOMPARE(ActivityRecorder::idOf(profile), m_sandbox->endpoint().host());
    profile.id = u"c9"_s;
    QCOMPARE(ActivityRecorder::idOf(profile), u"c9"_s);
}

QTEST_MAIN(tst_ActivityRecorder)
#include "tst_activityrecorder.moc"
