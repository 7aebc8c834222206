// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/operationqueue.h"
#include "fleetsandbox.h"
#include "queuerecorder.h"

#include <QTcpServer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Operation::Kind;
using State = Operation::State;

Q_DECLARE_METATYPE(Operation::Kind)
Q_DECLARE_METATYPE(Operation::State)
Q_DECLARE_METATYPE(Error::Kind)
Q_DECLARE_METATYPE(Fault)

namespace {

OperationPace fastPace()
{
    OperationPace pace;
    pace.checkAfter = 10ms;
    pace.slowDown = 20ms;
    pace.slowDownAtMost = 100ms;
    return pace;
}

ApiClient::Limits shortLimits()
{
    ApiClient::Limits limits;
    limits.reading = 3s;
    limits.change = 1500ms;
    return limits;
}

} // namespace

class TestOperationQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void eachAnswerLeadsToItsState_data();
    void eachAnswerLeadsToItsState();
    void successCarriesWhatTheServerSaid();
    void queuedIsSaidBeforeSubmitReturnsAndTheRestAfter();
    void batchesAndNumbersRise();
    void onlyTheQuestionIsTakenFromASubmittedOperation();
    void fourRunSideBySideInOrder();
    void oneComputerGetsOneAtATimeInOrder();
    void doubleClickIsTakenOnce();
    void creationsAreToldApartByTheirNames();
    void aCreationSubmittedAgainForgetsWhatItFound();
    void stoppingReturnsWhatWasNotSent();
    void stoppingOneBatchLeavesTheOther();
    void rejectedKeyReturnsTheQueueOnce();
    void parkedQueueSendsNothingUntilItResumes();
    void anOldKeysRejectionDoesNotParkTheNewKey();
    void unreachableServerReturnsTheQueue();
    void refusedOneIsSentAgainAfterTheWholeQueuePaused();
    void stoppingWorksDuringAPause();
    void pauseFromOutsideHoldsTheQueue();
    void refusedTooOftenFails();
    void slowAnswerIsCheckedNotRepeated();
    void failedCheckIsRepeatedThenUnknown();
    void checkThatSucceedsLateStillDecides();
    void rejectedKeyDuringACheckParksTheQueue();
    void aRefusedCheckPausesTheQueue();
    void retryIsJudgedByItsSession_data();
    void retryIsJudgedByItsSession();
    void descriptionOfAnotherComputerIsNotTaken();
    void progressCountsEveryState();
    void finishedBatchesAreForgottenInTheEnd();
    void destructionWhileRunningIsQuiet();
    void oneThatIsWithdrawnUnderWayIsNotSentAgain();
    void listenersMayCallBack();
    void aThousandAreNotSlow();

private:
    quint64 submitOne(Kind kind) { return m_queue->submit({wanted(kind, u"c1"_s)}); }
    Operation only() const { return m_recorder->last(1); }
    void reconnect(const Endpoint &endpoint);

    std::unique_ptr<FleetSandbox> m_sandbox;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<OperationQueue> m_queue;
    std::unique_ptr<QueueRecorder> m_recorder;
};

void TestOperationQueue::init()
{
    m_sandbox = std::make_unique<FleetSandbox>(12);
    QVERIFY(m_sandbox->started());
    reconnect(m_sandbox->endpoint());
}

void TestOperationQueue::cleanup()
{
    m_recorder.reset();
    m_queue.reset();
    m_client.reset();
    m_sandbox.reset();
}

void TestOperationQueue::reconnect(const Endpoint &endpoint)
{
    m_recorder.reset();
    m_queue.reset();
    m_client = std::make_unique<ApiClient>(endpoint, m_sandbox->key(), shortLimits());
    m_queue = std::make_unique<OperationQueue>(m_client.get(), fastPace());
    m_recorder = std::make_unique<QueueRecorder>(m_queue.get());
}

void TestOperationQueue::eachAnswerLeadsToItsState_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<State>("state");
    QTest::addColumn<int>("checks");
    QTest::addColumn<Error::Kind>("error");

    const Error::Kind none = Error().kind; // where the state is Succeeded nothing is compared
    const Fault ownAnswer = Fault::of(u"none"_s, Fault::Kind::Status);
    const auto answer = [](int status) { return Fault::answer({}, status); };
    Fault doneThen500 = Fault::of({}, Fault::Kind::StatusAfter);
    doneThen500.status = 503;
    const Fault lostBefore = Fault::of({}, Fault::Kind::CloseBefore);
    const Fault lostAfter = Fault::of({}, Fault::Kind::CloseAfter);
    const Fault html = Fault::answer({}, 200, "<html>welcome to the hotel</html>");
    struct Cell
    {
        const char *name;
        Fault fault;
        // state, number of checks and error for refresh, retry and delete
        struct
        {
            State state;
            int checks;
            Error::Kind error;
        } expected[3];
    };
    using E = Error::Kind;
    const State yes = State::Succeeded;
    const State no = State::Failed;
    const State perhaps = State::OutcomeUnknown;
    const Cell cells[] = {
            {"success", ownAnswer, {{yes, 0, none}, {yes, 0, none}, {yes, 0, none}}},
            {"400", answer(400), {{no, 0, E::Rejected}, {no, 0, E::Rejected}, {no, 0, E::Rejected}}},
            {"401",
             answer(401),
             {{no, 0, E::Unauthorized}, {no, 0, E::Unauthorized}, {no, 0, E::Unauthorized}}},
            {"402", answer(402), {{no, 0, E::PlanLimit}, {no, 0, E::PlanLimit}, {no, 0, E::PlanLimit}}},
            {"403", answer(403), {{no, 0, E::Forbidden}, {no, 0, E::Forbidden}, {no, 0, E::Forbidden}}},
            {"404", answer(404), {{no, 0, E::NotFound}, {no, 0, E::NotFound}, {yes, 0, none}}},
            {"409", answer(409), {{no, 0, E::Conflict}, {yes, 0, none}, {no, 0, E::Conflict}}},
            {"500 instead",
             answer(500),
             {{perhaps, 1, E::ServerFault}, {no, 1, E::ServerFault}, {no, 1, E::ServerFault}}},
            {"503 afterwards", doneThen500, {{perhaps, 1, E::ServerFault}, {yes, 1, none}, {yes, 1, none}}},
            {"lost before",
             lostBefore,
             {{perhaps, 1, E::OutcomeUnknown}, {no, 1, E::OutcomeUnknown}, {no, 1, E::OutcomeUnknown}}},
            {"lost afterwards", lostAfter, {{perhaps, 1, E::OutcomeUnknown}, {yes, 1, none}, {yes, 1, none}}},
            {"another's answer",
             html,
             {{perhaps, 1, E::OutcomeUnknown}, {no, 1, E::OutcomeUnknown}, {no, 1, E::OutcomeUnknown}}},
    };
    const Kind kinds[] = {Kind::RefreshCredentials, Kind::RetryInstall, Kind::Delete};
    for (const Cell &cell : cells) {
        for (int i = 0; i < 3; ++i) {
            Fault fault = cell.fault;
            if (fault.operation.isEmpty())
                fault.operation = requestName(kinds[i]);
            const auto &expected = cell.expected[i];
            QTest::addRow("%s, %s", qPrintable(requestName(kinds[i])), cell.name)
                    << kinds[i] << fault << expected.state << expected.checks << expected.error;
        }
    }
}

void TestOperationQueue::eachAnswerLeadsToItsState()
{
    QFETCH(const Kind, kind);
    QFETCH(const Fault, fault);
    QFETCH(const State, state);
    QFETCH(const int, checks);
    QFETCH(const Error::Kind, error);
    m_sandbox->fault(fault);

    const quint64 batch = submitOne(kind);
    QTRY_COMPARE(m_recorder->finished, QList<quint64>{batch});

    const Operation operation = only();
    QCOMPARE(operation.state, state);
    if (state != State::Succeeded)
        QCOMPARE(operation.error.kind, error);
    const QList<State> before = checks > 0 ? QList<State>{State::Queued, State::Running, State::Checking}
                                           : QList<State>{State::Queued, State::Running};
    QCOMPARE(m_recorder->states[1], before + QList<State>{state});
    QCOMPARE(m_sandbox->requests(requestName(kind)), 1); // never sent again
    QCOMPARE(m_sandbox->requests(u"getComputer"_s), checks);
    QVERIFY(operation.startedAt >= operation.submittedAt && operation.finishedAt >= operation.startedAt);
    QCOMPARE(operation.settled, m_client->begun());
    QVERIFY(m_queue->isIdle());
}

void TestOperationQueue::successCarriesWhatTheServerSaid()
{
    m_queue->submit({wanted(Kind::RefreshCredentials, u"c1"_s)});
    m_queue->submit({wanted(Kind::RetryInstall, u"c2"_s)});
    m_queue->submit({wanted(Kind::Delete, u"c3"_s)});
    QTRY_COMPARE(m_recorder->finished.size(), 3);
    int configured = 0;
    m_sandbox->run([&](SandboxServer &server) { configured = int(server.fleet().integrations.size()); });
    QCOMPARE(m_recorder->last(1).configured, configured);
    QVERIFY(m_recorder->last(2).computer);
    QCOMPARE(m_recorder->last(2).computer->installStep()->state(), ProvisioningStep::State::Running);
    QVERIFY(!m_recorder->last(3).alreadyGone);

    m_queue->submit({wanted(Kind::Delete, u"c3"_s)}); // somebody was quicker
    m_queue->submit({wanted(Kind::RetryInstall, u"c2"_s)});
    QTRY_COMPARE(m_recorder->finished.size(), 5);
    QVERIFY(m_recorder->last(4).alreadyGone);
    QVERIFY(m_recorder->last(5).alreadyRunning);
    QCOMPARE(m_recorder->last(5).error.httpStatus, 409);
}

void TestOperationQueue::queuedIsSaidBeforeSubmitReturnsAndTheRestAfter()
{
    m_queue->submit(wanted(Kind::Delete, 3));
    QCOMPARE(m_recorder->states.size(), 3);
    for (const QList<State> &states : std::as_const(m_recorder->states))
        QCOMPARE(states, QList<State>{State::Queued});
    QVERIFY(!m_queue->isIdle());
    QTRY_COMPARE(m_recorder->count(State::Succeeded), 3);
}

void TestOperationQueue::batchesAndNumbersRise()
{
    const quint64 first = m_queue->submit(wanted(Kind::Delete, 2));
    const quint64 second = m_queue->submit({wanted(Kind::RefreshCredentials, u"c5"_s)});
    QVERIFY(second > first);
    QCOMPARE(m_queue->submit({}), 0u);
    QCOMPARE(m_queue->batch(first).size(), 2);
    QCOMPARE(m_queue->batch(first).at(1).number, 2u);
    QCOMPARE(m_queue->batch(second).at(0).number, 3u);
    QCOMPARE(m_queue->batch(second).at(0).batch, second);
    QTRY_COMPARE(m_recorder->finished.size(), 2);
}

void TestOperationQueue::onlyTheQuestionIsTakenFromASubmittedOperation()
{
    Operation failed = wanted(Kind::Delete, u"c1"_s);
    failed.state = State::Failed;
    failed.number = 77;
    failed.alreadyGone = true;
    failed.error.httpStatus = 500;
    m_queue->submit({failed});
    QCOMPARE(only().state, State::Queued);
    QCOMPARE(only().error, Error());
    QVERIFY(!only().alreadyGone);
    QCOMPARE(only().computerName, u"name of c1"_s);
    QTRY_COMPARE(only().state, State::Succeeded);
}

void TestOperationQueue::fourRunSideBySideInOrder()
{
    m_sandbox->run([](SandboxServer &server) { server.setLatency(30); });
    QList<quint64> order;
    connect(m_queue.get(), &OperationQueue::operationChanged, this, [&](const Operation &operation) {
        if (operation.state == State::Running)
            order += operation.number;
    });
    const quint64 batch = m_queue->submit(wanted(Kind::Delete, 12));
    QTRY_COMPARE(m_recorder->finished, QList<quint64>{batch});
    QCOMPARE(m_recorder->mostAtOnce, 4);
    QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
    QCOMPARE(m_sandbox->requests(u"deleteComputer"_s), 12);
}

void TestOperationQueue::oneComputerGetsOneAtATimeInOrder()
{
    m_sandbox->run([](SandboxServer &server) { server.setLatency(20); });
    QSet<QString> running;
    connect(m_queue.get(), &OperationQueue::operationChanged, this, [&](const Operation &operation) {
        if (operation.state == State::Running) {
            QVERIFY(!running.contains(operation.computerId));
            running.insert(operation.computerId);
        } else if (!operation.isOpen()) {
            running.remove(operation.computerId);
        }
    });
    m_queue->submit(wanted(Kind::RetryInstall, 3));
    m_queue->submit(wanted(Kind::RefreshCredentials, 3));
    m_queue->submit(wanted(Kind::Delete, 3));
    QTRY_COMPARE(m_recorder->finished.size(), 3);
    QCOMPARE(m_recorder->count(State::Succeeded), 9); // a delete before its refresh would have made that fail
}

void TestOperationQueue::doubleClickIsTakenOnce()
{
    const quint64 first = submitOne(Kind::Delete);
    QCOMPARE(submitOne(Kind::Delete), 0u);
    const quint64 twice = m_queue->submit({wanted(Kind::Delete, u"c2"_s), wanted(Kind::Delete, u"c2"_s)});
    QCOMPARE(m_queue->batch(twice).size(), 1);
    QTRY_COMPARE(m_recorder->finished.size(), 2);
    QVERIFY(m_recorder->finished.contains(first) && m_recorder->finished.contains(twice)); // side by side
    QCOMPARE(m_sandbox->requests(u"deleteComputer"_s), 2);
    QVERIFY(submitOne(Kind::Delete) > twice); // once it has finished, asking again is a new question
    QTRY_VERIFY(m_queue->isIdle());
}

void TestOperationQueue::creationsAreToldApartByTheirNames()
{
    m_queue->pauseUntil(QDateTime::currentDateTimeUtc().addSecs(60)); // this is about taking them
    const auto creation = [](const QString &name) {
        return Operation{.kind = Kind::Create, .draft = {.name = name, .remoteUser = u"droid"_s}};
    };
    const quint64 batch = m_queue->submit({creation(u"a"_s), creation(u"b"_s), creation(u"a"_s)});
    QCOMPARE(m_queue->batch(batch).size(), 2);
    QCOMPARE(m_queue->batch(batch).at(1).computerName, u"b"_s);
    QCOMPARE(m_queue->batch(batch).at(1).draft.remoteUser, u"droid"_s);
    QCOMPARE(m_queue->submit({creation(u"b"_s)}), 0u);
    QVERIFY(m_queue->submit({wanted(Kind::Resume, u"a"_s)}) > batch); // an id is not a name
    m_queue->stopRemaining();
    QVERIFY(m_queue->submit({creation(u"b"_s)}) > batch);
    m_queue->stopRemaining();
}

void TestOperationQueue::aCreationSubmittedAgainForgetsWhatItFound()
{
    m_queue->pauseUntil(QDateTime::currentDateTimeUtc().addSecs(60));
    Operation failed{.kind = Kind::Create,
                     .computerId = u"found"_s,
                     .draft = {.name = u"a"_s},
                     .knownNamesakes = {u"older"_s}};
    failed.computer = Computer();
    m_queue->submit({failed});
    QCOMPARE(only().computerId, QString());
    QCOMPARE(only().knownNamesakes, failed.knownNamesakes);
    QVERIFY(!only().computer);
    Operation renaming = wanted(Kind::Update, u"c1"_s);
    renaming.changes.name = u"b"_s;
    m_queue->submit({renaming});
    QCOMPARE(m_recorder->last(2).changes, renaming.changes);
    m_queue->stopRemaining();
}

void TestOperationQueue::stoppingReturnsWhatWasNotSent()
{
    m_sandbox->run([](SandboxServer &server) { server.setLatency(50); });
    m_queue->submit(wanted(Kind::Delete, 12));
    QTRY_COMPARE(m_recorder->count(State::Running), 4);
    m_queue->stopRemaining();
    QCOMPARE(m_recorder->count(State::NotStarted), 8);
    QCOMPARE(m_recorder->last(12).error.kind, Error::Kind::Cancelled);
    QTRY_COMPARE(m_recorder->finished.size(), 1);
    QCOMPARE(m_recorder->count(State::Succeeded), 4);
    QCOMPARE(m_sandbox->requests(u"deleteComputer"_s), 4);
}

void TestOperationQueue::stoppingOneBatchLeavesTheOther()
{
    const quint64 first = m_queue->submit(wanted(Kind::RefreshCredentials, 6));
    const quint64 second = m_queue->submit(wanted(Kind::Delete, 6));
    m_queue->stopRemaining(first);
    QCOMPARE(m_queue->progress(first).failed, 6);
    QTRY_COMPARE(m_queue->progress(second).succeeded, 6);
    QCOMPARE(m_sandbox->requests(u"refreshComputer"_s), 0);
    QCOMPARE(m_recorder->finished, (QList<quint64>{first, second}));
}

void TestOperationQueue::rejectedKeyReturnsTheQueueOnce()
{
    m_sandbox->fault(Fault::answer(u"deleteComputer"_s, 401), -1);
    m_queue->submit(wanted(Kind::Delete, 12));
    QTRY_COMPARE(m_recorder->finished.size(), 1);
    QCOMPARE(m_recorder->rejected.size(), 1);
    QCOMPARE(m_recorder->count(State::Failed), m_sandbox->requests(u"deleteComputer"_s));
    QVERIFY(m_recorder->count(State::Failed) <= 4);
    QCOMPARE(m_recorder->count(State::NotStarted), 12 - m_recorder->count(State::Failed));
    QCOMPARE(m_recorder->last(12).error.kind, Error::Kind::Unauthorized);
}

void TestOperationQueue::parkedQueueSendsNothingUntilItResumes()
{
    Error reason;
    reason.kind = Error::Kind::Unauthorized;
    m_queue->submit({wanted(Kind::Delete, u"c2"_s)});
    m_queue->park(reason);
    submitOne(Kind::Delete);
    QTRY_COMPARE(m_recorder->count(State::NotStarted), 2);
    QCOMPARE(m_recorder->last(2).error, reason);
    QCOMPARE(m_sandbox->requests(u"deleteComputer"_s), 0);

    m_queue->resume();
    submitOne(Kind::Delete);
    QTRY_COMPARE(m_recorder->last(3).state, State::Succeeded);
}

void TestOperationQueue::anOldKeysRejectionDoesNotParkTheNewKey()
{
    Fault late = Fault::answer(u"deleteComputer"_s, 401);
    late.delayMs = 100;
    m_sandbox->fault(late);
    submitOne(Kind::Delete);
    QTRY_COMPARE(m_sandbox->requests(u"deleteComputer"_s), 1);
    m_queue->resume();
    QTRY_COMPARE(only().state, State::Failed);
    QVERIFY(m_recorder->rejected.isEmpty());
    submitOne(Kind::Delete);
    QTRY_COMPARE(m_recorder->last(2).state, State::Succeeded);
}

void TestOperationQueue::unreachableServerReturnsTheQueue()
{
    QTcpServer port;
    QVERIFY(port.listen(QHostAddress::LocalHost));
    const Result<Endpoint> nobody = Endpoint::fromText(u"http://127.0.0.1:%1"_s.arg(port.serverPort()));
    port.close();
    reconnect(*nobody);
    m_queue->submit(wanted(Kind::Delete, 12));
    QTRY_COMPARE(m_recorder->finished.size(), 1);
    QVERIFY(m_recorder->count(State::Failed) >= 1 && m_recorder->count(State::Failed) <= 4);
    QCOMPARE(m_recorder->count(State::NotStarted), 12 - m_recorder->count(State::Failed));
    QCOMPARE(m_recorder->last(1).error.kind, Error::Kind::Offline);
    QCOMPARE(m_recorder->last(12).error.kind, Error::Kind::Offline);
    QCOMPARE(m_recorder->lost.size(), m_recorder->count(State::Failed));
}

void TestOperationQueue::refusedOneIsSentAgainAfterTheWholeQueuePaused()
{
    m_sandbox->fault(Fault::rateLimit(u"deleteComputer"_s, "1"));
    m_queue->submit(wanted(Kind::Delete, 12));
    QTRY_COMPARE(m_recorder->pauses.size(), 1);
    const QDateTime until = m_recorder->pauses.constFirst();
    QVERIFY(until > QDateTime::currentDateTimeUtc());
    const quint64 refused = m_recorder->refusedWith(Error::Kind::RateLimited); // four arrive in any order
    QVERIFY(refused > 0);
    QCOMPARE(m_recorder->last(refused).state, State::Queued);
    QTRY_COMPARE(m_queue->progress().inProgress, 0); // the other three had been sent
    const int sentBefore = m_sandbox->requests(u"deleteComputer"_s);
    QVERIFY(sentBefore <= 4);
    QTRY_COMPARE(m_recorder->pauses.size(), 2);
    QVERIFY(!m_recorder->pauses.constLast().isValid());
    QVERIFY(QDateTime::currentDateTimeUtc() >= until);
    QTRY_COMPARE(m_recorder->count(State::Succeeded), 12);
    QCOMPARE(m_sandbox->requests(u"deleteComputer"_s), 13);
    QCOMPARE(m_recorder->states[refused].mid(0, 4),
             (QList<State>{State::Queued, State::Running, State::Queued, State::Running}));
}

void TestOperationQueue::stoppingWorksDuringAPause()
{
    m_sandbox->fault(Fault::rateLimit(u"deleteComputer"_s, "60"), -1);
    m_queue->submit(wanted(Kind::Delete, 12));
    QTRY_VERIFY(!m_recorder->pauses.isEmpty());
    QTRY_COMPARE(m_queue->progress().inProgress, 0);
    m_queue->stopRemaining();
    QCOMPARE(m_recorder->count(State::NotStarted), 12);
    QCOMPARE(m_recorder->finished.size(), 1);
    QVERIFY(m_queue->isIdle());
}

void TestOperationQueue::pauseFromOutsideHoldsTheQueue()
{
    const QDateTime until = QDateTime::currentDateTimeUtc().addMSecs(150);
    m_queue->pauseUntil(until);
    m_queue->pauseUntil(until.addMSecs(-50)); // an earlier end shortens nothing
    submitOne(Kind::Delete);
    QTRY_COMPARE(only().state, State::Succeeded);
    QVERIFY(only().startedAt >= until);
    QCOMPARE(m_recorder->pauses, (QList<QDateTime>{until, QDateTime()}));
}

void TestOperationQueue::refusedTooOftenFails()
{
    m_sandbox->fault(Fault::rateLimit(u"deleteComputer"_s, {}), -1);
    submitOne(Kind::Delete);
    QTRY_COMPARE(only().state, State::Failed);
    QCOMPARE(only().error.kind, Error::Kind::RateLimited);
    QCOMPARE(m_sandbox->requests(u"deleteComputer"_s), 10);
    QVERIFY(m_queue->isIdle());
}

void TestOperationQueue::slowAnswerIsCheckedNotRepeated()
{
    m_sandbox->fault(Fault::of(u"deleteComputer"_s, Fault::Kind::Delay, 5000));
    QList<Error> doubts;
    connect(m_queue.get(), &OperationQueue::operationChanged, this, [&](const Operation &operation) {
        if (operation.state == State::Checking)
            doubts += operation.error;
    });
    submitOne(Kind::Delete);
    QTRY_COMPARE(only().state, State::Succeeded);
    QCOMPARE(doubts.size(), 1);
    QCOMPARE(doubts.constFirst().kind, Error::Kind::OutcomeUnknown);
    QCOMPARE(m_sandbox->requests(u"deleteComputer"_s), 1);
}

void TestOperationQueue::failedCheckIsRepeatedThenUnknown()
{
    m_sandbox->fault(Fault::answer(u"deleteComputer"_s, 500));
    m_sandbox->fault(Fault::answer(u"getComputer"_s, 500), -1);
    submitOne(Kind::Delete);
    QTRY_COMPARE(only().state, State::OutcomeUnknown);
    QCOMPARE(only().error.kind, Error::Kind::ServerFault);
    QCOMPARE(m_sandbox->requests(u"getComputer"_s), fastPace().checks);
    QCOMPARE(m_recorder->states[1].count(State::Checking), 1);
    QCOMPARE(m_sandbox->requests(u"deleteComputer"_s), 1);
}

void TestOperationQueue::checkThatSucceedsLateStillDecides()
{
    m_sandbox->fault(Fault::of(u"deleteComputer"_s, Fault::Kind::CloseAfter));
    m_sandbox->fault(Fault::answer(u"getComputer"_s, 503), 2);
    submitOne(Kind::Delete);
    QTRY_COMPARE(only().state, State::Succeeded);
    QCOMPARE(m_sandbox->requests(u"getComputer"_s), 3);
}

void TestOperationQueue::rejectedKeyDuringACheckParksTheQueue()
{
    m_sandbox->fault(Fault::answer(u"deleteComputer"_s, 500), -1);
    m_sandbox->fault(Fault::answer(u"getComputer"_s, 401), -1);
    m_queue->submit(wanted(Kind::Delete, 12));
    QTRY_COMPARE(m_recorder->finished.size(), 1);
    QCOMPARE(m_recorder->rejected.size(), 1);
    QVERIFY(m_recorder->count(State::OutcomeUnknown) <= 4);
    QCOMPARE(m_recorder->count(State::NotStarted), 12 - m_recorder->count(State::OutcomeUnknown));
}

void TestOperationQueue::aRefusedCheckPausesTheQueue()
{
    m_sandbox->fault(Fault::of(u"deleteComputer"_s, Fault::Kind::CloseAfter));
    m_sandbox->fault(Fault::rateLimit(u"getComputer"_s, "1"));
    submitOne(Kind::Delete);
    QTRY_COMPARE(m_recorder->pauses.size(), 1);
    QCOMPARE(only().state, State::Checking);
    QTRY_COMPARE(only().state, State::Succeeded);
    QCOMPARE(m_sandbox->requests(u"getComputer"_s), 2);
}

void TestOperationQueue::retryIsJudgedByItsSession_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("session"); // "-": no steps at all, "": no install step
    QTest::addColumn<State>("state");
    QTest::newRow("runs") << u"old"_s << u"running"_s << u"new"_s << State::Succeeded;
    QTest::newRow("another, ended") << u"old"_s << u"failed"_s << u"new"_s << State::Succeeded;
    QTest::newRow("the same") << u"old"_s << u"failed"_s << u"old"_s << State::Failed;
    QTest::newRow("none known before") << QString() << u"failed"_s << u"new"_s << State::OutcomeUnknown;
    QTest::newRow("no steps told") << u"old"_s << QString() << u"-"_s << State::OutcomeUnknown;
    QTest::newRow("no install step") << u"old"_s << QString() << QString() << State::Failed;
}

void TestOperationQueue::retryIsJudgedByItsSession()
{
    QFETCH(const QString, known);
    QFETCH(const QString, status);
    QFETCH(const QString, session);
    QFETCH(const State, state);
    m_sandbox->change(u"c1"_s, [&](SandboxComputer &computer) {
        if (session == u"-")
            computer.steps.reset();
        else if (session.isEmpty())
            computer.steps->clear();
        else {
            computer.steps->first().status = status;
            computer.steps->first().installSessionId = session;
            if (status == u"running")
                computer.steps->first().error.clear();
        }
    });
    m_sandbox->fault(Fault::answer(u"retryInstallDeps"_s, 502));
    Operation retry = wanted(Kind::RetryInstall, u"c1"_s);
    retry.knownInstallSession = known;
    m_queue->submit({retry});
    QTRY_COMPARE(m_recorder->finished.size(), 1);
    QCOMPARE(only().state, state);
    QVERIFY(only().computer);
}

void TestOperationQueue::descriptionOfAnotherComputerIsNotTaken()
{
    const QByteArray other = R"({"id":"other","name":"other","providerType":"e2b","createdAt":1})";
    m_sandbox->fault(Fault::answer(u"retryInstallDeps"_s, 202, other));
    submitOne(Kind::RetryInstall);
    QTRY_COMPARE(m_recorder->finished.size(), 1);
    QCOMPARE(only().state, State::Succeeded);
    QVERIFY(!only().computer);

    m_sandbox->fault(Fault::answer(u"getComputer"_s, 200, other), -1);
    m_sandbox->fault(Fault::answer(u"deleteComputer"_s, 500));
    submitOne(Kind::Delete);
    QTRY_COMPARE(m_recorder->finished.size(), 2);
    const Operation deletion = m_queue->batch(m_recorder->finished.last()).constFirst();
    QCOMPARE(deletion.state, State::OutcomeUnknown);
    QVERIFY(!deletion.computer);
}

void TestOperationQueue::progressCountsEveryState()
{
    m_sandbox->fault(Fault::answer(u"deleteComputer"_s, 403));
    const quint64 batch = m_queue->submit(wanted(Kind::Delete, 6));
    QCOMPARE(m_queue->progress(batch), (BatchProgress{6, 6, 0, 0, 0}));
    QCOMPARE(m_queue->progress(), m_queue->progress(batch));
    QTRY_COMPARE(m_queue->progress(batch), (BatchProgress{6, 0, 0, 5, 1}));
    QCOMPARE(m_queue->progress(batch).finished(), 6);
    QCOMPARE(m_queue->progress(), BatchProgress()); // of what has not finished
}

void TestOperationQueue::finishedBatchesAreForgottenInTheEnd()
{
    const quint64 first = submitOne(Kind::RefreshCredentials);
    QTRY_COMPARE(m_recorder->finished.size(), 1);
    for (int i = 0; i < 16; ++i) {
        QCOMPARE(m_queue->batch(first).size(), 1);
        submitOne(Kind::RefreshCredentials);
        QTRY_VERIFY(m_queue->isIdle());
    }
    QVERIFY(m_queue->batch(first).isEmpty());
    QCOMPARE(m_queue->progress(first), BatchProgress());
    QCOMPARE(m_queue->batch(first + 1).size(), 1);
}

void TestOperationQueue::destructionWhileRunningIsQuiet()
{
    m_sandbox->run([](SandboxServer &server) { server.setLatency(50); });
    m_queue->submit(wanted(Kind::Delete, 12));
    QTRY_COMPARE(m_recorder->count(State::Running), 4);
    QTRY_COMPARE(m_sandbox->requests(u"deleteComputer"_s), 4);
    const auto states = m_recorder->states;
    m_queue.reset();
    const auto gone = [this] {
        int left = 0;
        m_sandbox->run([&](SandboxServer &server) { left = server.fleet().count(); });
        return 12 - left;
    };
    QTRY_COMPARE(gone(), 4); // what was sent is carried out
    QCOMPARE(m_recorder->states, states);
}

// By then the server asks to come again later, and the administrator has protected the computer.
void TestOperationQueue::oneThatIsWithdrawnUnderWayIsNotSentAgain()
{
    m_sandbox->fault(Fault::rateLimit(u"deleteComputer"_s, {}), 1);
    connect(m_queue.get(), &OperationQueue::operationChanged, this, [&](const Operation &operation) {
        if (operation.state == State::Running)
            m_queue->withdraw(Kind::Delete, operation.computerId,
                              {.kind = Error::Kind::Rejected, .cause = Error::Cause::ProtectedHere});
    });
    m_queue->submit({wanted(Kind::Delete, u"c1"_s)});
    QTRY_COMPARE(m_recorder->finished.size(), 1);
    QCOMPARE(m_recorder->last(1).state, State::NotStarted);
    QCOMPARE(m_recorder->last(1).error.cause, Error::Cause::ProtectedHere);
    QCOMPARE(m_sandbox->requests(u"deleteComputer"_s), 1);

    disconnect(m_queue.get(), &OperationQueue::operationChanged, this, nullptr);
    m_sandbox->fault(Fault::rateLimit(u"deleteComputer"_s, {}), 1); // asked for again, it is meant again
    m_queue->submit({wanted(Kind::Delete, u"c1"_s)});
    QTRY_COMPARE(m_recorder->finished.size(), 2);
    QCOMPARE(m_recorder->last(2).state, State::Succeeded);
}

void TestOperationQueue::listenersMayCallBack()
{
    int resubmitted = 0;
    connect(m_queue.get(), &OperationQueue::operationChanged, this, [&](const Operation &operation) {
        if (operation.state == State::Running && operation.number == 2)
            m_queue->stopRemaining();
        if (operation.state == State::NotStarted && resubmitted++ == 0)
            m_queue->submit({operation});
    });
    m_queue->submit(wanted(Kind::Delete, 6));
    QTRY_VERIFY(m_queue->isIdle());
    QCOMPARE(m_recorder->count(State::NotStarted), 4);
    QCOMPARE(m_recorder->count(State::Succeeded), 3);
    QCOMPARE(m_sandbox->requests(u"deleteComputer"_s), 3);
}

void TestOperationQueue::aThousandAreNotSlow()
{
    // A walk over all of them for each change would be a million steps here and a hundred million below.
    m_sandbox->fault(Fault::answer(u"deleteComputer"_s, 404), -1);
    m_queue->submit(wanted(Kind::Delete, 1'000));
    QTRY_COMPARE_WITH_TIMEOUT(m_recorder->finished.size(), 1, 60'000);
    QCOMPARE(m_queue->batch(1).size(), 1'000);

    m_recorder.reset(); // it walks
    m_queue->pauseUntil(QDateTime::currentDateTimeUtc().addSecs(60));
    QElapsedTimer timer;
    timer.start();
    const quint64 batch = m_queue->submit(wanted(Kind::Delete, 10'000));
    m_queue->stopRemaining();
    QCOMPARE(m_queue->progress(batch).failed, 10'000);
    QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestOperationQueue)
#include "tst_operationqueue.moc"
