// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetmonitor.h"
#include "fleetsandbox.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = MonitorStatus::State;

Q_DECLARE_METATYPE(Error::Kind)

class TestFleetMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void firstReadingIsFollowedInFifteenSeconds();
    void changingFleetIsReadEveryThreeSeconds();
    void changingPaceEndsWithoutChange();
    void operationsHurryTheNextReading();
    void unfocusedWindowIsReadOnceAMinute();
    void focusReadsAtOnceWhatIsOld();
    void byHandNothingIsReadButWhatSomebodyAskedFor();
    void byHandOurOwnChangesAreReadBack();
    void byHandNothingGrowsStale();
    void byHandAFailedFirstReadingIsTriedAgain();
    void planComesTrue();
    void reloadDuringAReadingGivesOneMore();
    void identicalReadingIsUnchangedAndGood();
    void whatTheServerCallsTheSameIsNotSentAgain();
    void reloadMakesTheServerShowTheList();
    void anotherKeyKnowsNoTag();
    void changeOfOursMakesTheNextReadingWholeAndSoon();
    void readingFromBeforeAChangeDoesNotHideALaterOne();
    void failedReadingIsTriedAgainWithBackOff();
    void eachErrorIsKeptAndTriedAgain_data();
    void eachErrorIsKeptAndTriedAgain();
    void rejectedKeyParks();
    void anotherRequestsRejectionParks();
    void serverThatAsksToSlowDownIsObeyed();
    void slowDownWithoutATimeBacksOff();
    void slowDownFromElsewhereMovesThePlan();
    void answerFromBeforeDoesNotLiftASlowDown();
    void threeMissedReadingsMakeItStale();
    void clockJumpReadsOnceAfterAWhile();
    void clockJumpAgesTheReading();
    void clockSetBackDoesNotProlongASlowDown();
    void wakeWhileParkedReadsNothing();
    void cancelledFirstReadingWaitsToBeAsked();
    void cancelledLaterReadingKeepsThePlan();
    void statusIsSaidOnceForEachChange();
    void destructionDuringAReadingIsQuiet();

private:
    void monitorWith(const FleetMonitor::Pace &pace);
    void startAndWait();
    // How long after now the next reading is planned, in ms; -1: none is.
    qint64 plannedIn() const;
    // What the newest reading said that the monitor holds.
    QByteArray askedWith()
    {
        QByteArray tag;
        m_sandbox->run([&](SandboxServer &server) { tag = server.requests().all().constLast().ifNoneMatch; });
        return tag;
    }
    int readings() { return m_sandbox->requests(u"listComputers"_s); }
    const MonitorStatus &status() const { return m_monitor->status(); }

    std::unique_ptr<FleetSandbox> m_sandbox;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<FleetMonitor> m_monitor;
    QList<Fleet> m_fleets;
    QList<MonitorStatus> m_said;
};

#define VERIFY_BETWEEN(value, low, high)                                                                     \
    do {                                                                                                     \
        const qint64 measured = (value);                                                                     \
        QVERIFY2(measured >= (low) && measured <= (high), qPrintable(QString::number(measured)));            \
    } while (false)

void TestFleetMonitor::init()
{
    m_sandbox = std::make_unique<FleetSandbox>(3);
    QVERIFY(m_sandbox->started());
    m_client = std::make_unique<ApiClient>(m_sandbox->endpoint(), m_sandbox->key(), ApiClient::Limits());
    monitorWith({});
}

void TestFleetMonitor::cleanup()
{
    m_monitor.reset();
    m_client.reset();
    m_sandbox.reset();
}

void TestFleetMonitor::monitorWith(const FleetMonitor::Pace &pace)
{
    m_fleets.clear();
    m_said.clear();
    m_monitor = std::make_unique<FleetMonitor>(m_client.get(), pace);
    connect(m_monitor.get(), &FleetMonitor::fleetRead, this,
            [this](const Fleet &fleet) { m_fleets += fleet; });
    connect(m_monitor.get(), &FleetMonitor::statusChanged, this,
            [this](const MonitorStatus &status) { m_said += status; });
}

void TestFleetMonitor::startAndWait()
{
    m_monitor->start();
    QTRY_COMPARE(status().state, State::Live);
}

qint64 TestFleetMonitor::plannedIn() const
{
    return status().nextReadingAt.isValid() ? QDateTime::currentDateTimeUtc().msecsTo(status().nextReadingAt)
                                            : -1;
}

void TestFleetMonitor::firstReadingIsFollowedInFifteenSeconds()
{
    QCOMPARE(status(), MonitorStatus());
    m_monitor->start();
    m_monitor->start(); // once is enough
    QCOMPARE(status().state, State::FirstReading);
    QVERIFY(status().reading);
    QVERIFY(!status().nextReadingAt.isValid());
    QTRY_COMPARE(status().state, State::Live);
    QVERIFY(!status().reading);
    VERIFY_BETWEEN(plannedIn(), 12'000, 16'500);
    QCOMPARE(m_fleets.size(), 1);
    QCOMPARE(m_fleets.constFirst().computers.size(), 3);
    QCOMPARE(status().readAt, m_fleets.constFirst().readAt);
    QCOMPARE(readings(), 1);
}

void TestFleetMonitor::changingFleetIsReadEveryThreeSeconds()
{
    m_sandbox->change(u"c2"_s, [](SandboxComputer &computer) { computer.status = u"provisioning"_s; });
    startAndWait();
    VERIFY_BETWEEN(plannedIn(), 0, 3'300);
}

void TestFleetMonitor::changingPaceEndsWithoutChange()
{
    m_sandbox->change(u"c2"_s, [](SandboxComputer &computer) { computer.status = u"provisioning"_s; });
    FleetMonitor::Pace pace;
    pace.changingAtMost = 0ms;
    monitorWith(pace);
    startAndWait();
    VERIFY_BETWEEN(plannedIn(), 12'000, 16'500);
}

void TestFleetMonitor::operationsHurryTheNextReading()
{
    startAndWait();
    m_monitor->setOperationsRunning(true);
    VERIFY_BETWEEN(plannedIn(), 0, 3'000);
    m_monitor->reload();
    QTRY_COMPARE(m_fleets.size(), 2);
    VERIFY_BETWEEN(plannedIn(), 0, 3'300);
    m_monitor->setOperationsRunning(false);
    m_monitor->reload();
    QTRY_COMPARE(m_fleets.size(), 3);
    VERIFY_BETWEEN(plannedIn(), 12'000, 16'500);
}

void TestFleetMonitor::unfocusedWindowIsReadOnceAMinute()
{
    FleetMonitor::Pace pace;
    pace.backgroundAfter = 0ms;
    monitorWith(pace);
    startAndWait();
    m_monitor->setForeground(false);
    m_monitor->reload();
    QTRY_COMPARE(m_fleets.size(), 2);
    VERIFY_BETWEEN(plannedIn(), 50'000, 66'000);
    m_monitor->setForeground(true); // not old yet: only the plan changes
    QVERIFY(!status().reading);
    VERIFY_BETWEEN(plannedIn(), 10'000, 16'500);
}

void TestFleetMonitor::focusReadsAtOnceWhatIsOld()
{
    FleetMonitor::Pace pace;
    pace.backgroundAfter = 0ms;
    pace.foreground = 20ms;
    monitorWith(pace);
    m_monitor->setForeground(false);
    startAndWait();
    VERIFY_BETWEEN(plannedIn(), 50'000, 66'000);
    QTRY_VERIFY(status().readAt.msecsTo(QDateTime::currentDateTimeUtc()) > 25);
    m_monitor->setForeground(true);
    QVERIFY(status().reading);
    QTRY_VERIFY(m_fleets.size() >= 2);
}

void TestFleetMonitor::byHandNothingIsReadButWhatSomebodyAskedFor()
{
    monitorWith({.byHand = true, .foreground = 0ms, .changing = 0ms, .afterWake = 0ms});
    startAndWait();
    QCOMPARE(plannedIn(), -1);
    m_monitor->setForeground(false);
    m_monitor->setForeground(true);
    QVERIFY(!status().reading);
    QCOMPARE(plannedIn(), -1);
    m_monitor->reload();
    QTRY_COMPARE(m_fleets.size(), 2);
    QCOMPARE(plannedIn(), -1);
    m_sandbox->fault(Fault::answer({}, 500));
    m_monitor->reload();
    QTRY_COMPARE(status().state, State::Failing);
    QCOMPARE(plannedIn(), -1); // Try Now is by hand too
    m_monitor->wake();
    QTRY_COMPARE(m_fleets.size(), 3);
    QCOMPARE(plannedIn(), -1);
    QCOMPARE(readings(), 4);
}

void TestFleetMonitor::byHandOurOwnChangesAreReadBack()
{
    monitorWith({.byHand = true, .changing = 20ms});
    startAndWait();
    m_monitor->setOperationsRunning(true);
    QVERIFY(plannedIn() >= 0);
    m_monitor->setOperationsRunning(false);
    m_sandbox->fault(Fault::answer({}, 500));
    m_monitor->expectChange();
    QTRY_VERIFY(m_fleets.size() >= 2 && status().state == State::Live && !status().reading);
    QTRY_COMPARE(plannedIn(), -1);
}

void TestFleetMonitor::byHandNothingGrowsStale()
{
    monitorWith({.byHand = true, .foreground = 1ms});
    startAndWait();
    m_monitor->reload();
    QTRY_COMPARE(m_fleets.size(), 2); // longer than three intervals
    QVERIFY(!status().stale);
}

void TestFleetMonitor::byHandAFailedFirstReadingIsTriedAgain()
{
    monitorWith({.byHand = true, .backOff = 1ms});
    m_sandbox->fault(Fault::answer({}, 500));
    startAndWait();
    QCOMPARE(readings(), 2);
}

void TestFleetMonitor::planComesTrue()
{
    FleetMonitor::Pace pace;
    pace.foreground = 50ms;
    monitorWith(pace);
    startAndWait();
    const QDateTime planned = status().nextReadingAt;
    QTRY_COMPARE(readings(), 2);
    QVERIFY(QDateTime::currentDateTimeUtc() >= planned);
    QTRY_VERIFY(readings() >= 4); // and on and on
}

void TestFleetMonitor::reloadDuringAReadingGivesOneMore()
{
    m_sandbox->run([](SandboxServer &server) { server.setLatency(50); });
    m_monitor->start();
    QTRY_COMPARE(readings(), 1);
    const quint64 begun = m_client->begun();
    m_monitor->reload();
    m_monitor->reload();
    m_monitor->reload();
    QCOMPARE(readings(), 1); // one request in flight
    QTRY_COMPARE(m_fleets.size(), 2);
    QVERIFY(m_fleets.at(1).begun > begun);
    QTRY_VERIFY(!status().reading);
    QCOMPARE(readings(), 2);
    VERIFY_BETWEEN(plannedIn(), 12'000, 16'500);
}

void TestFleetMonitor::identicalReadingIsUnchangedAndGood()
{
    startAndWait();
    const QDateTime first = status().readAt;
    m_monitor->reload();
    QTRY_COMPARE(m_fleets.size(), 2);
    QVERIFY(m_fleets.at(1).unchanged);
    QVERIFY(m_fleets.at(1).computers.isEmpty());
    QVERIFY(status().readAt > first);
    QCOMPARE(status().state, State::Live);
    m_sandbox->remove(u"c2"_s);
    m_monitor->reload();
    QTRY_COMPARE(m_fleets.size(), 3);
    QCOMPARE(m_fleets.at(2).computers.size(), 2);
}

void TestFleetMonitor::whatTheServerCallsTheSameIsNotSentAgain()
{
    FleetMonitor::Pace pace;
    pace.foreground = 20ms;
    monitorWith(pace);
    startAndWait();
    QCOMPARE(m_fleets.constFirst().bytes > 0, true);
    QTRY_VERIFY(m_fleets.size() >= 3);
    for (const Fleet &fleet : m_fleets.mid(1)) {
        QVERIFY(fleet.unchanged);
        QCOMPARE(fleet.bytes, 0);
    }
    m_monitor->forgetReading(); // the receiver was told something
    const qsizetype before = m_fleets.size();
    QTRY_VERIFY(m_fleets.size() >= before + 2);
    QVERIFY(std::any_of(m_fleets.cbegin() + before, m_fleets.cend(),
                        [](const Fleet &fleet) { return !fleet.unchanged; }));
}

void TestFleetMonitor::reloadMakesTheServerShowTheList()
{
    startAndWait();
    m_monitor->reload();
    QTRY_COMPARE(m_fleets.size(), 2);
    QVERIFY(m_fleets.at(1).unchanged);
    QVERIFY(m_fleets.at(1).bytes > 0);
    QCOMPARE(askedWith(), QByteArray());
}

void TestFleetMonitor::anotherKeyKnowsNoTag()
{
    startAndWait();
    m_monitor->resume();
    QTRY_COMPARE(m_fleets.size(), 2);
    QCOMPARE(askedWith(), QByteArray());
    QVERIFY(m_fleets.at(1).unchanged); // by its bytes
}

void TestFleetMonitor::changeOfOursMakesTheNextReadingWholeAndSoon()
{
    startAndWait();
    m_monitor->expectChange();
    VERIFY_BETWEEN(plannedIn(), 0, 3'000);
    m_monitor->reload();
    QTRY_COMPARE(m_fleets.size(), 2);
    QVERIFY(!m_fleets.at(1).unchanged);
    VERIFY_BETWEEN(plannedIn(), 12'000, 16'500);
}

void TestFleetMonitor::readingFromBeforeAChangeDoesNotHideALaterOne()
{
    m_sandbox->run([](SandboxServer &server) { server.setLatency(50); });
    m_monitor->start();
    QTRY_COMPARE(readings(), 1);
    m_monitor->expectChange(); // the receiver will know more than the answer under way
    QTRY_COMPARE(m_fleets.size(), 1);
    VERIFY_BETWEEN(plannedIn(), 0, 3'300);
    m_monitor->reload();
    QTRY_COMPARE(m_fleets.size(), 2);
    QVERIFY(!m_fleets.at(1).unchanged); // though its bytes are the same
}

void TestFleetMonitor::failedReadingIsTriedAgainWithBackOff()
{
    FleetMonitor::Pace pace;
    pace.backOff = 20ms;
    pace.backOffAtMost = 60ms;
    monitorWith(pace);
    startAndWait();
    const QDateTime good = status().readAt;
    m_sandbox->fault(Fault::answer(u"listComputers"_s, 503), 3);
    m_monitor->reload();
    QTRY_COMPARE(m_fleets.size(), 2);
    QList<int> failures;
    for (const MonitorStatus &said : std::as_const(m_said)) {
        if (said.state != State::Failing || said.reading)
            continue;
        failures += said.failures;
        QCOMPARE(said.readAt, good);
        QCOMPARE(said.error->kind, Error::Kind::ServerFault);
        QVERIFY(said.nextReadingAt.isValid());
        VERIFY_BETWEEN(said.error->requestedAt.msecsTo(said.nextReadingAt), 5, 5'000);
    }
    QCOMPARE(failures, (QList<int>{1, 2, 3}));
    QCOMPARE(status().failures, 0);
    QCOMPARE(status().state, State::Live);
    QVERIFY(!status().error);
}

void TestFleetMonitor::eachErrorIsKeptAndTriedAgain_data()
{
    QTest::addColumn<int>("httpStatus");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("400") << 400 << Error::Kind::Rejected;
    QTest::newRow("402") << 402 << Error::Kind::PlanLimit;
    QTest::newRow("403") << 403 << Error::Kind::Forbidden;
    QTest::newRow("404 of a page that is not the service's") << 404 << Error::Kind::BadReply;
    QTest::newRow("500") << 500 << Error::Kind::ServerFault;
    QTest::newRow("200 with nothing of the contract") << 200 << Error::Kind::BadReply;
}

void TestFleetMonitor::eachErrorIsKeptAndTriedAgain()
{
    QFETCH(const int, httpStatus);
    QFETCH(const Error::Kind, kind);
    m_sandbox->fault(Fault::answer(u"listComputers"_s, httpStatus, "<html/>"));
    m_monitor->start();
    QTRY_COMPARE(status().state, State::Failing);
    QCOMPARE(status().error->kind, kind);
    QCOMPARE(status().failures, 1);
    VERIFY_BETWEEN(plannedIn(), 0, 2'000);
    QTRY_COMPARE(status().state, State::Live);
    QCOMPARE(readings(), 2);
}

void TestFleetMonitor::rejectedKeyParks()
{
    startAndWait();
    m_sandbox->fault(Fault::answer(u"listComputers"_s, 401));
    m_monitor->reload();
    QTRY_COMPARE(status().state, State::Parked);
    QCOMPARE(status().error->kind, Error::Kind::Unauthorized);
    QCOMPARE(plannedIn(), -1);
    m_monitor->reload();
    m_monitor->setForeground(true);
    m_monitor->expectChange();
    m_monitor->slowDownUntil(QDateTime::currentDateTimeUtc().addSecs(9));
    QCOMPARE(status().state, State::Parked);
    QVERIFY(!status().reading);
    QCOMPARE(plannedIn(), -1);

    m_monitor->resume();
    QVERIFY(status().reading);
    QVERIFY(!status().error);
    QTRY_COMPARE(m_fleets.size(), 2);
    QCOMPARE(status().state, State::Live);
}

void TestFleetMonitor::anotherRequestsRejectionParks()
{
    m_sandbox->run([](SandboxServer &server) { server.setLatency(50); });
    m_monitor->start();
    QTRY_COMPARE(readings(), 1);
    m_monitor->park({.kind = Error::Kind::Unauthorized});
    QVERIFY(!status().reading);
    m_sandbox->run([](SandboxServer &server) { server.setLatency(0); });
    m_monitor->resume();
    QCOMPARE(status().state, State::FirstReading);
    QTRY_COMPARE(status().state, State::Live);
    QCOMPARE(m_fleets.size(), 1); // the answer to the parked reading came to nobody
}

void TestFleetMonitor::serverThatAsksToSlowDownIsObeyed()
{
    m_sandbox->fault(Fault::rateLimit(u"listComputers"_s, "1"));
    m_monitor->start();
    QTRY_COMPARE(status().state, State::SlowedDown);
    QCOMPARE(status().error->kind, Error::Kind::RateLimited);
    VERIFY_BETWEEN(plannedIn(), 0, 1'000);
    const QDateTime until = status().nextReadingAt;
    m_monitor->expectChange();
    m_monitor->setForeground(true);
    QCOMPARE(status().nextReadingAt, until);
    QTRY_COMPARE(status().state, State::Live);
    QVERIFY(status().readAt >= until);
    QCOMPARE(readings(), 2);
}

void TestFleetMonitor::slowDownWithoutATimeBacksOff()
{
    m_sandbox->fault(Fault::rateLimit(u"listComputers"_s, {}));
    m_monitor->start();
    QTRY_COMPARE(status().state, State::SlowedDown);
    VERIFY_BETWEEN(plannedIn(), 0, 2'000);
    QTRY_COMPARE(status().state, State::Live);
}

void TestFleetMonitor::slowDownFromElsewhereMovesThePlan()
{
    startAndWait();
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(40);
    m_monitor->slowDownUntil(until);
    QCOMPARE(status().state, State::SlowedDown);
    QCOMPARE(status().nextReadingAt, until);
    m_monitor->slowDownUntil(until.addSecs(-20)); // shortens nothing
    QCOMPARE(status().nextReadingAt, until);
    m_monitor->wake(); // nor does this
    QCOMPARE(status().nextReadingAt, until);
    m_monitor->reload(); // but a person may try
    QTRY_COMPARE(status().state, State::Live);
    VERIFY_BETWEEN(plannedIn(), 12'000, 16'500);
}

void TestFleetMonitor::answerFromBeforeDoesNotLiftASlowDown()
{
    m_sandbox->run([](SandboxServer &server) { server.setLatency(50); });
    m_monitor->start();
    QTRY_COMPARE(readings(), 1);
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(40);
    m_monitor->slowDownUntil(until);
    QTRY_COMPARE(m_fleets.size(), 1);
    QCOMPARE(status().state, State::SlowedDown);
    QCOMPARE(status().nextReadingAt, until);
}

void TestFleetMonitor::threeMissedReadingsMakeItStale()
{
    FleetMonitor::Pace pace;
    pace.foreground = 60ms;
    pace.backOff = 60s;
    pace.backOffAtMost = 60s;
    monitorWith(pace);
    startAndWait();
    const QDateTime good = status().readAt;
    m_sandbox->fault(Fault::answer(u"listComputers"_s, 500));
    m_monitor->reload();
    QTRY_VERIFY(status().stale);
    QCOMPARE(status().readAt, good);
    QVERIFY(good.msecsTo(QDateTime::currentDateTimeUtc()) >= 150);
    m_monitor->reload();
    QTRY_VERIFY(!status().stale);
    QVERIFY(status().readAt > good);
}

void TestFleetMonitor::clockJumpReadsOnceAfterAWhile()
{
    m_sandbox->run([](SandboxServer &server) { server.setLatency(50); });
    startAndWait();
    const qint64 wall = QDateTime::currentMSecsSinceEpoch();
    m_monitor->checkClocks(0, wall);
    m_monitor->checkClocks(1'000, wall + 30'000);
    VERIFY_BETWEEN(plannedIn(), 12'000, 16'500); // 29 s are no jump
    m_monitor->reload();
    QTRY_COMPARE(readings(), 2);
    m_monitor->checkClocks(2'000, wall + 62'000);
    QVERIFY(!status().reading); // the one in flight is given up
    VERIFY_BETWEEN(plannedIn(), 2'000, 3'000);
    m_monitor->checkClocks(3'000, wall + 63'000);
    VERIFY_BETWEEN(plannedIn(), 2'000, 3'000);
    QTRY_COMPARE(m_fleets.size(), 2);
    QCOMPARE(readings(), 3);
}

void TestFleetMonitor::clockJumpAgesTheReading()
{
    startAndWait();
    const qint64 wall = QDateTime::currentMSecsSinceEpoch();
    m_monitor->checkClocks(0, wall);
    m_monitor->checkClocks(0, wall + 40'000);
    QVERIFY(!status().stale); // 45 s are three readings
    m_monitor->checkClocks(0, wall + 80'000);
    QTRY_VERIFY(status().stale);
}

void TestFleetMonitor::clockSetBackDoesNotProlongASlowDown()
{
    startAndWait();
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(3'700);
    m_monitor->slowDownUntil(until);
    const qint64 wall = QDateTime::currentMSecsSinceEpoch();
    m_monitor->checkClocks(0, wall);
    m_monitor->checkClocks(0, wall - 3'600'000);
    QCOMPARE(status().nextReadingAt, until.addSecs(-3'600));
}

void TestFleetMonitor::wakeWhileParkedReadsNothing()
{
    startAndWait();
    m_monitor->park({.kind = Error::Kind::Unauthorized});
    m_monitor->wake();
    QCOMPARE(plannedIn(), -1);
    QVERIFY(!status().reading);
}

void TestFleetMonitor::cancelledFirstReadingWaitsToBeAsked()
{
    m_sandbox->fault(Fault::of(u"listComputers"_s, Fault::Kind::Stall));
    m_monitor->start();
    QTRY_COMPARE(readings(), 1);
    m_monitor->cancelReading();
    QCOMPARE(status().state, State::Failing);
    QCOMPARE(status().error->kind, Error::Kind::Cancelled);
    QCOMPARE(plannedIn(), -1);
    m_monitor->setForeground(true);
    m_monitor->wake();
    m_monitor->expectChange();
    QVERIFY(!status().reading);
    QCOMPARE(plannedIn(), -1);
    m_monitor->reload();
    QCOMPARE(status().state, State::FirstReading);
    QVERIFY(!status().error);
    QTRY_COMPARE(status().state, State::Live);
    QCOMPARE(m_fleets.size(), 1);
}

void TestFleetMonitor::cancelledLaterReadingKeepsThePlan()
{
    startAndWait();
    m_sandbox->fault(Fault::of(u"listComputers"_s, Fault::Kind::Stall));
    m_monitor->reload();
    QTRY_COMPARE(readings(), 2);
    m_monitor->cancelReading();
    QCOMPARE(status().state, State::Live);
    QVERIFY(!status().error);
    VERIFY_BETWEEN(plannedIn(), 12'000, 16'500);
    m_monitor->cancelReading(); // there is none: nothing changes
    QCOMPARE(status().state, State::Live);
}

void TestFleetMonitor::statusIsSaidOnceForEachChange()
{
    startAndWait();
    m_monitor->reload();
    QTRY_COMPARE(m_fleets.size(), 2);
    QVERIFY(m_said.size() >= 4);
    for (qsizetype i = 1; i < m_said.size(); ++i)
        QVERIFY(m_said.at(i) != m_said.at(i - 1));
    QCOMPARE(m_said.constLast(), status());
}

void TestFleetMonitor::destructionDuringAReadingIsQuiet()
{
    m_sandbox->run([](SandboxServer &server) { server.setLatency(50); });
    m_monitor->start();
    QTRY_COMPARE(readings(), 1);
    m_monitor.reset();
    bool answered = false;
    std::ignore = m_client->getComputer(u"c1"_s, this, [&](const Result<Computer> &) { answered = true; });
    QTRY_VERIFY(answered); // later than the list's answer
    QVERIFY(m_fleets.isEmpty());
}

QTEST_GUILESS_MAIN(TestFleetMonitor)
#include "tst_fleetmonitor.moc"
