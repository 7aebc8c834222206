// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/operationqueue.h"
#include "fleetsandbox.h"
#include "queuerecorder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Operation::Kind;
using State = Operation::State;

namespace {

constexpr int many = 200;

// What happens to one computer's change, or nothing.
std::optional<Fault> randomFault(QRandomGenerator &random, const QString &operation)
{
    static constexpr int refusals[] = {400, 402, 403, 404, 409, 500, 503, 302};
    switch (random.bounded(10)) {
    case 0:
    case 1:
    case 2:
        return Fault::answer(operation, refusals[random.bounded(8)]);
    case 3:
        return Fault::of(operation, Fault::Kind::StatusAfter);
    case 4:
        return Fault::of(operation, Fault::Kind::CloseBefore);
    case 5:
        return Fault::of(operation, Fault::Kind::CloseAfter);
    case 6:
        return Fault::of(operation, Fault::Kind::Cut);
    case 7:
        return Fault::rateLimit(operation, {});
    default:
        return std::nullopt;
    }
}

} // namespace

// Whatever goes wrong, each operation ends, and no change is sent a second time unless it was refused.
class TestRandomOperations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachEndsAndIsSentOnce_data();
    void eachEndsAndIsSentOnce();

private:
    void planFaults(FleetSandbox &sandbox, const QList<Operation> &operations, QRandomGenerator &random);
    void judge(FleetSandbox &sandbox, const Operation &operation);

    QHash<QString, Fault> m_faults; // by computer
    int m_checkFaults = 0;
};

void TestRandomOperations::eachEndsAndIsSentOnce_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("stopped");
    QTest::newRow("1") << 1u << false;
    QTest::newRow("2") << 2u << false;
    QTest::newRow("3, stopped half-way") << 3u << true;
}

void TestRandomOperations::eachEndsAndIsSentOnce()
{
    QFETCH(const quint32, seed);
    QFETCH(const bool, stopped);
    QRandomGenerator random(seed);
    FleetSandbox sandbox(many);
    QVERIFY(sandbox.started());
    ApiClient client(sandbox.endpoint(), sandbox.key(), ApiClient::Limits());
    OperationPace pace;
    pace.checkAfter = 5ms;
    pace.slowDown = 10ms;
    pace.slowDownAtMost = 20ms;
    OperationQueue queue(&client, pace);
    QueueRecorder recorder(&queue);

    QList<Operation> byKind[3];
    for (int i = 1; i <= many; ++i) {
        const int kind = int(random.bounded(3));
        byKind[kind] += wanted(Kind(kind), u"c%1"_s.arg(i));
    }
    for (const QList<Operation> &operations : byKind) {
        planFaults(sandbox, operations, random);
        queue.submit(operations);
    }
    if (stopped) {
        QTRY_VERIFY_WITH_TIMEOUT(queue.progress().finished() > 50 || recorder.finished.size() > 0, 60'000);
        queue.stopRemaining();
    }
    QTRY_VERIFY_WITH_TIMEOUT(queue.isIdle(), 120'000);

    QCOMPARE(recorder.states.size(), many);
    QCOMPARE(recorder.finished.size(), 3);
    QVERIFY(recorder.mostAtOnce <= pace.parallel);
    QVERIFY(recorder.rejected.isEmpty() && recorder.lost.isEmpty());
    QCOMPARE(recorder.count(State::NotStarted) > 0, stopped);
    for (quint64 number = 1; number <= many; ++number)
        judge(sandbox, recorder.last(number));
}

void TestRandomOperations::planFaults(FleetSandbox &sandbox, const QList<Operation> &operations,
                                      QRandomGenerator &random)
{
    for (const Operation &operation : operations) {
        m_faults.remove(operation.computerId);
        if (std::optional<Fault> fault = randomFault(random, requestName(operation.kind))) {
            fault->computerId = operation.computerId;
            sandbox.fault(*fault);
            m_faults.insert(operation.computerId, *fault);
        }
        if (random.bounded(8) == 0) {
            Fault check = Fault::answer(u"getComputer"_s, 500);
            check.computerId = operation.computerId;
            sandbox.fault(check, int(random.bounded(1, 5)));
        }
    }
}

void TestRandomOperations::judge(FleetSandbox &sandbox, const Operation &operation)
{
    const QByteArray context = operation.computerId.toUtf8();
    QVERIFY2(!operation.isOpen(), context.constData());
    const std::optional<Fault> fault = m_faults.contains(operation.computerId)
                                               ? std::optional(m_faults[operation.computerId])
                                               : std::nullopt;
    const bool refused = fault && fault->status == 429 && fault->kind == Fault::Kind::Status;
    const int sent = sandbox.requests(requestName(operation.kind), operation.computerId);
    if (operation.state == State::NotStarted)
        QVERIFY2(sent <= (refused ? 1 : 0), context.constData());
    else if (operation.error.cause == Error::Cause::ConnectionLost)
        QVERIFY2(sent <= (refused ? 2 : 1), context.constData()); // a closing connection may swallow it whole
    else
        QCOMPARE(sent, refused ? 2 : 1);
    if (operation.kind != Kind::Delete || (fault && fault->status == 404))
        return;
    bool deleted = false;
    sandbox.run([&](SandboxServer &server) {
        deleted = server.fleet().find(operation.computerId)->deletedAt.has_value();
    });
    if (operation.state != State::OutcomeUnknown)
        QCOMPARE(operation.state == State::Succeeded, deleted); // what is said is true
}

QTEST_GUILESS_MAIN(TestRandomOperations)
#include "tst_randomoperations.moc"
