// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/connection.h"
#include "app/sandbox/sandbox.h"
#include "fleetsandbox.h"
#include "queuerecorder.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Operation::Kind;
using Readiness = Connection::Readiness;
using State = Operation::State;

class TestConnection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void readyOnceTheFleetWasRead();
    void readOnlyIsNeverReady();
    void wrongKeyRejectsAndANewKeyResumesInPlace();
    void rejectedChangeParksTheReadings();
    void rejectedReadingReturnsTheQueue();
    void unreachableServerIsOffline();
    void serverThatGoesWhileItWorksIsOffline();
    void serverThatReturnsIsReadAgain();
    void listThatIsForbiddenIsNotOffline();
    void refusedChangePausesTheReadings();
    void refusedReadingPausesTheChanges();
    void answersComeWithWhatReadingsCannotKnow();
    void whoTheListLosesIsReadBeforeItIsGone();
    void aListFromBeforeAnAnswerIsToldAgain_data();
    void aListFromBeforeAnAnswerIsToldAgain();
    void aListFromBeforeALookupIsToldAgain();
    void aKeyThatIsRejectedForALostComputerIsForAll();
    void aPauseThatIsAskedForALostComputerIsForAll();
    void whoIsDeletedFromHereIsNotReadAgain();
    void runningOperationsHurryTheReadings();
    void whatWasNotSentExpectsNoChange();
    void laterReadingSettlesALostDeletion_data();
    void laterReadingSettlesALostDeletion();
    void earlierReadingSettlesNothing();
    void unreadableEntryMayBeTheLostOne();
    void theProfilesPaceIsKept();
    void theProfilesTimeoutIsKept();
    void aReadOnlyConnectionSendsNoChange();
    void aKeptFleetIsShownTillTheFirstReading();
    void fewChangesOfALargeFleetAreReadOneByOne();
    void whoIsLookedAtInALargeFleetIsReadByItself();
    void whoIsGoneFromALargeFleetIsTold();
    void changesOfASmallFleetHurryTheList();

private:
    void connectWith(const ApiKey &key, bool readOnly = false);
    void connectToManyWith(qint64 largeBytes);
    void startAndWait();
    void loseDeletion(const Fault &fault);
    quint64 submit(Kind kind, const QString &id) { return m_operations->submit({wanted(kind, id)}); }

    std::unique_ptr<FleetSandbox> m_sandbox;
    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<QueueRecorder> m_recorder;
    OperationQueue *m_operations = nullptr;
    FleetMonitor *m_monitor = nullptr;
};

void TestConnection::init()
{
    m_sandbox = std::make_unique<FleetSandbox>(8);
    QVERIFY(m_sandbox->started());
    connectWith(m_sandbox->key());
}

void TestConnection::cleanup()
{
    m_recorder.reset();
    m_connection.reset();
    m_sandbox.reset();
}

void TestConnection::connectWith(const ApiKey &key, bool readOnly)
{
    Connection::Pace pace;
    pace.queue.checkAfter = 10ms;
    pace.monitor.changing = 1h; // a test that wants a reading asks for it
    pace.monitor.foreground = 2h;
    const ConnectionProfile profile{
            .name = u"Test"_s, .endpoint = m_sandbox->endpoint(), .readOnly = readOnly};
    m_connection = std::make_unique<Connection>(profile, key, pace);
    m_operations = m_connection->operations();
    m_monitor = m_connection->monitor();
    m_recorder = std::make_unique<QueueRecorder>(m_operations);
}

void TestConnection::startAndWait()
{
    m_monitor->start();
    QTRY_COMPARE(m_monitor->status().state, MonitorStatus::State::Live);
}

void TestConnection::loseDeletion(const Fault &fault)
{
    startAndWait();
    m_sandbox->fault(fault);
    m_sandbox->fault(Fault::answer(u"getComputer"_s, 500), 3);
    submit(Kind::Delete, u"c1"_s);
    QTRY_COMPARE(m_recorder->last(1).state, State::OutcomeUnknown);
}

void TestConnection::readyOnceTheFleetWasRead()
{
    QSignalSpy changed(m_connection.get(), &Connection::readinessChanged);
    QCOMPARE(m_connection->readiness(), Readiness::NeverRead);
    startAndWait();
    QCOMPARE(m_connection->readiness(), Readiness::Ready);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_connection->profile().name, u"Test"_s);
}

void TestConnection::readOnlyIsNeverReady()
{
    connectWith(m_sandbox->key(), true);
    startAndWait();
    QCOMPARE(m_connection->readiness(), Readiness::ReadOnly);
}

void TestConnection::wrongKeyRejectsAndANewKeyResumesInPlace()
{
    connectWith(*ApiKey::fromText(u"fk-not-this-one"_s));
    m_monitor->start();
    QTRY_COMPARE(m_connection->readiness(), Readiness::KeyRejected);
    submit(Kind::Delete, u"c1"_s);
    QTRY_COMPARE(m_recorder->last(1).state, State::NotStarted);
    QCOMPARE(m_recorder->last(1).error.kind, Error::Kind::Unauthorized);
    QCOMPARE(m_sandbox->requests(u"deleteComputer"_s), 0);

    m_connection->setKey(m_sandbox->key());
    QTRY_COMPARE(m_connection->readiness(), Readiness::Ready);
    submit(Kind::Delete, u"c1"_s);
    QTRY_COMPARE(m_recorder->last(2).state, State::Succeeded);
}

void TestConnection::rejectedChangeParksTheReadings()
{
    startAndWait();
    m_sandbox->fault(Fault::answer(u"refreshComputer"_s, 401));
    submit(Kind::RefreshCredentials, u"c1"_s);
    QTRY_COMPARE(m_connection->readiness(), Readiness::KeyRejected);
    QCOMPARE(m_monitor->status().state, MonitorStatus::State::Parked);
    QCOMPARE(m_monitor->status().error->httpStatus, 401);
}

void TestConnection::rejectedReadingReturnsTheQueue()
{
    startAndWait();
    m_sandbox->run([](SandboxServer &server) { server.setLatency(100); });
    m_sandbox->fault(Fault::answer(u"listComputers"_s, 401));
    m_operations->submit(wanted(Kind::Delete, 8));
    QTRY_COMPARE(m_recorder->count(State::Running), 4);
    m_operations->pauseUntil(QDateTime::currentDateTimeUtc().addSecs(60)); // so that the rest surely waits
    m_monitor->reload();
    QTRY_COMPARE(m_recorder->count(State::NotStarted), 4);
    QCOMPARE(m_recorder->last(8).error.kind, Error::Kind::Unauthorized);
    QTRY_COMPARE(m_recorder->count(State::Succeeded), 4); // those that had been sent
}

void TestConnection::unreachableServerIsOffline()
{
    startAndWait();
    m_sandbox->run([](SandboxServer &server) { server.stop(); });
    m_connection->client()->dropConnections(); // one that is just being closed might still take the change
    submit(Kind::Delete, u"c1"_s);
    QTRY_COMPARE(m_connection->readiness(), Readiness::Offline); // found out by one reading
    QVERIFY(!m_recorder->lost.isEmpty());
    QVERIFY(m_monitor->status().nextReadingAt.isValid() || m_monitor->status().reading);
}

void TestConnection::serverThatGoesWhileItWorksIsOffline()
{
    startAndWait();
    m_sandbox->fault(Fault::of(u"deleteComputer"_s, Fault::Kind::Stall));
    submit(Kind::Delete, u"c1"_s);
    QTRY_COMPARE(m_sandbox->requests(u"deleteComputer"_s), 1);
    m_sandbox->run([](SandboxServer &server) { server.stop(); });
    QTRY_COMPARE(m_connection->readiness(), Readiness::Offline); // found out when the outcome was asked for
    QTRY_COMPARE(m_recorder->last(1).state, State::OutcomeUnknown);
}

void TestConnection::serverThatReturnsIsReadAgain()
{
    SandboxOptions options{.key = u"fk-sandbox-returns"_s};
    auto first = std::make_unique<Sandbox>(options);
    QVERIFY(first->startAndWait());
    const Result<Endpoint> endpoint = Endpoint::fromText(first->url().toString());
    const Result<ApiKey> key = ApiKey::fromText(options.key);
    QVERIFY(endpoint && key);
    Connection::Pace pace;
    pace.monitor.foreground = 200ms;
    pace.monitor.changing = 200ms;
    pace.monitor.backOff = 100ms;
    pace.monitor.backOffAtMost = 200ms;
    Connection connection({u"Test"_s, *endpoint}, *key, pace);
    const auto state = [&connection] { return connection.monitor()->status().state; };
    connection.monitor()->start();
    QTRY_COMPARE(state(), MonitorStatus::State::Live);

    options.port = quint16(first->url().port());
    first.reset();
    QTRY_VERIFY(connection.monitor()->status().failures >= 2);
    QCOMPARE(connection.readiness(), Readiness::Offline);
    Sandbox second(options);
    QVERIFY2(second.startAndWait(), qPrintable(second.errorString()));
    QTRY_COMPARE(state(), MonitorStatus::State::Live);
    QCOMPARE(connection.readiness(), Readiness::Ready);
}

void TestConnection::listThatIsForbiddenIsNotOffline()
{
    startAndWait();
    m_sandbox->fault(Fault::answer(u"listComputers"_s, 403));
    m_monitor->reload();
    QTRY_COMPARE(m_monitor->status().state, MonitorStatus::State::Failing);
    QCOMPARE(m_connection->readiness(), Readiness::Ready);
}

void TestConnection::refusedChangePausesTheReadings()
{
    startAndWait();
    m_sandbox->fault(Fault::rateLimit(u"deleteComputer"_s, "30"));
    submit(Kind::Delete, u"c1"_s);
    QTRY_COMPARE(m_monitor->status().state, MonitorStatus::State::SlowedDown);
    QCOMPARE(m_recorder->pauses.size(), 1); // one pause, said once
    QCOMPARE(m_monitor->status().nextReadingAt, m_recorder->pauses.constFirst());
}

void TestConnection::refusedReadingPausesTheChanges()
{
    startAndWait();
    m_sandbox->fault(Fault::rateLimit(u"listComputers"_s, "1"));
    m_monitor->reload();
    QTRY_COMPARE(m_recorder->pauses.size(), 1);
    const QDateTime until = m_recorder->pauses.constFirst();
    QCOMPARE(m_monitor->status().nextReadingAt, until);
    submit(Kind::Delete, u"c1"_s);
    QTRY_COMPARE(m_recorder->last(1).state, State::Succeeded);
    QVERIFY(m_recorder->last(1).startedAt >= until);
}

void TestConnection::answersComeWithWhatReadingsCannotKnow()
{
    startAndWait();
    QList<Fleet> fleets;
    connect(m_monitor, &FleetMonitor::fleetRead, this, [&](const Fleet &fleet) { fleets += fleet; });
    QList<std::pair<Computer, quint64>> read;
    connect(m_connection.get(), &Connection::computerRead, this,
            [&](const Computer &computer, quint64 settled) {
                read.append({computer, settled});
            });
    submit(Kind::RetryInstall, u"c1"_s);
    QTRY_COMPARE(read.size(), 1);
    QCOMPARE(read.at(0).first.id, u"c1"_s);
    QCOMPARE(read.at(0).second, m_recorder->last(1).settled);
    QVERIFY(read.at(0).second > 0);
    submit(Kind::RefreshCredentials, u"c2"_s);
    QTRY_COMPARE(m_recorder->last(2).state, State::Succeeded);
    QCOMPARE(read.size(), 1); // its answer brings no computer
    m_monitor->reload();
    QTRY_COMPARE(fleets.size(), 1);
    QVERIFY(!fleets.at(0).unchanged);
    QVERIFY(fleets.at(0).begun > m_recorder->last(2).settled);
}

void TestConnection::whoTheListLosesIsReadBeforeItIsGone()
{
    startAndWait();
    QSignalSpy fleets(m_connection.get(), &Connection::fleetRead);
    QSignalSpy gone(m_connection.get(), &Connection::computerGone);
    QSignalSpy read(m_connection.get(), &Connection::computerRead);
    m_sandbox->remove(u"c1"_s);
    const QByteArray nobody = R"({"computers":[]})"; // c1 is gone, c2 is only not listed
    m_sandbox->fault(Fault::answer(u"listComputers"_s, 200, nobody));
    m_monitor->reload();
    QTRY_COMPARE(fleets.count(), 1);
    QVERIFY(fleets.at(0).at(0).value<Fleet>().inDoubt.contains(u"c1"_s));
    QVERIFY(fleets.at(0).at(0).value<Fleet>().inDoubt.contains(u"c2"_s));
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(gone.at(0).at(0).toString(), u"c1"_s);
    const auto hasReadC2 = [&] {
        return std::any_of(read.cbegin(), read.cend(), [](const QList<QVariant> &said) {
            return said.at(0).value<Computer>().id == u"c2";
        });
    };
    QTRY_VERIFY(hasReadC2());
}

void TestConnection::aListFromBeforeAnAnswerIsToldAgain_data()
{
    QTest::addColumn<bool>("exist");
    QTest::newRow("found") << true;
    QTest::newRow("gone") << false;
}

void TestConnection::aListFromBeforeAnAnswerIsToldAgain()
{
    QFETCH(const bool, exist);
    startAndWait();
    QSignalSpy fleets(m_connection.get(), &Connection::fleetRead);
    QSignalSpy read(m_connection.get(), &Connection::computerRead);
    QSignalSpy gone(m_connection.get(), &Connection::computerGone);
    for (int i = 1; !exist && i <= 8; ++i)
        m_sandbox->remove(u"c%1"_s.arg(i));
    m_sandbox->fault(Fault::answer(u"listComputers"_s, 200, R"({"computers":[]})"), -1);
    m_monitor->reload();
    QTRY_COMPARE(read.count() + gone.count(), 8);
    QCOMPARE(gone.count(), exist ? 0 : 8);
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(m_monitor->status().nextReadingAt) > 3'700); // no hurry
    m_monitor->reload();
    QTRY_COMPARE(fleets.count(), 2);
    QVERIFY(!fleets.at(1).at(0).value<Fleet>().unchanged);
    m_monitor->reload();
    QTRY_COMPARE(fleets.count(), 3);
    QVERIFY(fleets.at(2).at(0).value<Fleet>().unchanged); // nothing was told in between
}

void TestConnection::aListFromBeforeALookupIsToldAgain()
{
    startAndWait();
    QSignalSpy fleets(m_connection.get(), &Connection::fleetRead);
    const int asked = m_sandbox->requests(u"listComputers"_s);
    m_sandbox->fault(Fault::of(u"listComputers"_s, Fault::Kind::Delay, 300));
    m_monitor->reload();
    QTRY_COMPARE(m_sandbox->requests(u"listComputers"_s), asked + 1);
    Computer looked;
    looked.id = u"c1"_s;
    m_connection->takeIn(looked, m_connection->client()->begun());
    QTRY_COMPARE(fleets.count(), 1); // it says of c1 what nobody will believe
    m_monitor->reload();
    QTRY_COMPARE(fleets.count(), 2);
    QVERIFY(!fleets.at(1).at(0).value<Fleet>().unchanged);
}

void TestConnection::aKeyThatIsRejectedForALostComputerIsForAll()
{
    startAndWait();
    m_sandbox->fault(Fault::answer(u"listComputers"_s, 200, R"({"computers":[]})"));
    m_sandbox->fault(Fault::answer(u"getComputer"_s, 401), -1);
    m_monitor->reload();
    QTRY_COMPARE(m_connection->readiness(), Readiness::KeyRejected);
}

void TestConnection::aPauseThatIsAskedForALostComputerIsForAll()
{
    startAndWait();
    m_sandbox->fault(Fault::answer(u"listComputers"_s, 200, R"({"computers":[]})"));
    m_sandbox->fault(Fault::rateLimit(u"getComputer"_s, "60"), -1);
    m_monitor->reload();
    QTRY_COMPARE(m_monitor->status().state, MonitorStatus::State::SlowedDown);
    const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(m_monitor->status().nextReadingAt);
    QVERIFY2(wait > 40 && wait <= 60, qPrintable(QString::number(wait)));
}

void TestConnection::whoIsDeletedFromHereIsNotReadAgain()
{
    startAndWait();
    QSignalSpy fleets(m_connection.get(), &Connection::fleetRead);
    submit(Kind::Delete, u"c1"_s);
    QTRY_COMPARE(m_recorder->last(1).state, State::Succeeded);
    m_monitor->reload();
    QTRY_COMPARE(fleets.count(), 1);
    QVERIFY(fleets.at(0).at(0).value<Fleet>().inDoubt.isEmpty());
    QCOMPARE(m_sandbox->requests(u"getComputer"_s), 0);
}

void TestConnection::runningOperationsHurryTheReadings()
{
    startAndWait();
    const auto plannedIn = [this] {
        return QDateTime::currentDateTimeUtc().secsTo(m_monitor->status().nextReadingAt);
    };
    QVERIFY(plannedIn() > 3'700);
    submit(Kind::Delete, u"c1"_s);
    QVERIFY(plannedIn() <= 3'600);
    QTRY_VERIFY(m_operations->isIdle());
}

void TestConnection::whatWasNotSentExpectsNoChange()
{
    startAndWait();
    submit(Kind::Delete, u"c1"_s);
    m_operations->stopRemaining();
    QList<Fleet> fleets;
    connect(m_monitor, &FleetMonitor::fleetRead, this, [&](const Fleet &fleet) { fleets += fleet; });
    m_monitor->reload();
    QTRY_COMPARE(fleets.size(), 1);
    QVERIFY(fleets.at(0).unchanged);
}

void TestConnection::laterReadingSettlesALostDeletion_data()
{
    QTest::addColumn<bool>("deleted");
    QTest::newRow("gone") << true;
    QTest::newRow("still there") << false;
}

void TestConnection::laterReadingSettlesALostDeletion()
{
    QFETCH(const bool, deleted);
    loseDeletion(deleted ? Fault::of(u"deleteComputer"_s, Fault::Kind::StatusAfter)
                         : Fault::answer(u"deleteComputer"_s, 500));
    QList<Operation> atReading;
    connect(m_monitor, &FleetMonitor::fleetRead, this, [&] { atReading += m_recorder->last(1); });
    m_monitor->reload();
    QTRY_COMPARE(atReading.size(), 1);
    const Operation settled = atReading.constFirst(); // known before the others learn of the reading
    QCOMPARE(settled.state, deleted ? State::Succeeded : State::Failed);
    QCOMPARE(settled.computer.has_value(), !deleted);
    if (!deleted)
        QCOMPARE(settled.error.kind, Error::Kind::ServerFault);
    QCOMPARE(m_recorder->finished.size(), 1); // its batch does not finish twice
    QCOMPARE(m_operations->progress(settled.batch).succeeded, deleted ? 1 : 0);
    m_monitor->reload();
    QTRY_COMPARE(atReading.size(), 2);
    QCOMPARE(m_recorder->states[1].size(), 5); // once is enough
}

void TestConnection::earlierReadingSettlesNothing()
{
    loseDeletion(Fault::answer(u"deleteComputer"_s, 500));
    Fleet fleet; // that the server gave before
    fleet.begun = m_recorder->last(1).settled;
    m_operations->settle(fleet);
    QCOMPARE(m_recorder->last(1).state, State::OutcomeUnknown);
    ++fleet.begun;
    fleet.unchanged = true; // says nothing by itself
    m_operations->settle(fleet);
    QCOMPARE(m_recorder->last(1).state, State::OutcomeUnknown);
}

void TestConnection::unreadableEntryMayBeTheLostOne()
{
    loseDeletion(Fault::answer(u"deleteComputer"_s, 500));
    m_sandbox->fault(Fault::answer(u"listComputers"_s, 200, R"({"computers":[{"name":"no id"}]})"));
    QSignalSpy read(m_monitor, &FleetMonitor::fleetRead);
    m_monitor->reload();
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(m_recorder->last(1).state, State::OutcomeUnknown);
    m_monitor->reload();
    QTRY_COMPARE(m_recorder->last(1).state, State::Failed);
}

void TestConnection::theProfilesPaceIsKept()
{
    ConnectionProfile profile{.name = u"Test"_s, .endpoint = m_sandbox->endpoint()};
    profile.readInterval = 5min;
    Connection slow(profile, m_sandbox->key(), {});
    slow.monitor()->start();
    QTRY_COMPARE(slow.monitor()->status().state, MonitorStatus::State::Live);
    const qint64 wait = QDateTime::currentDateTimeUtc().secsTo(slow.monitor()->status().nextReadingAt);
    QVERIFY(wait > 4 * 60 && wait < 6 * 60);

    profile.readInterval = 0ms;
    Connection byHand(profile, m_sandbox->key(), {});
    byHand.monitor()->start();
    QTRY_COMPARE(byHand.monitor()->status().state, MonitorStatus::State::Live);
    QVERIFY(!byHand.monitor()->status().nextReadingAt.isValid());
}

void TestConnection::theProfilesTimeoutIsKept()
{
    ConnectionProfile profile{.name = u"Test"_s, .endpoint = m_sandbox->endpoint()};
    profile.timeout = 50ms;
    m_sandbox->fault(Fault::of(u"listComputers"_s, Fault::Kind::Delay, 60'000));
    Connection hasty(profile, m_sandbox->key(), {});
    hasty.monitor()->start();
    QTRY_COMPARE(hasty.monitor()->status().state, MonitorStatus::State::Failing);
    QCOMPARE(hasty.monitor()->status().error->kind, Error::Kind::TimedOut);
}

void TestConnection::aReadOnlyConnectionSendsNoChange()
{
    connectWith(m_sandbox->key(), true);
    startAndWait();
    submit(Kind::Delete, u"c1"_s); // past every widget
    QTRY_COMPARE(m_recorder->last(1).state, State::Failed);
    QCOMPARE(m_recorder->last(1).error.cause, Error::Cause::ReadOnly);
    QCOMPARE(m_sandbox->requests(u"deleteComputer"_s), 0);
}

void TestConnection::aKeptFleetIsShownTillTheFirstReading()
{
    QSignalSpy shown(m_connection.get(), &Connection::fleetKept);
    QSignalSpy gone(m_connection.get(), &Connection::computerGone);
    Fleet kept;
    kept.readAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
    kept.computers = {Computer{.id = u"c1"_s}, Computer{.id = u"lost"_s}};
    m_connection->showKept(kept);
    QCOMPARE(shown.count(), 1);
    QCOMPARE(m_monitor->status().keptAt, kept.readAt);
    QCOMPARE(m_monitor->status().shownFrom(), kept.readAt);
    QCOMPARE(m_connection->readiness(), Readiness::NeverRead); // nothing may be done with it
    startAndWait();
    QVERIFY(!m_monitor->status().keptAt.isValid());
    QCOMPARE(m_monitor->status().shownFrom(), m_monitor->status().readAt);
    QTRY_COMPARE(gone.count(), 1); // after it was asked about
    QCOMPARE(m_sandbox->requests(u"getComputer"_s, u"lost"_s), 1);
    m_connection->showKept(kept); // it came late
    QCOMPARE(shown.count(), 1);
    QVERIFY(!m_monitor->status().keptAt.isValid());
}

// Two hundred computers, which are many where so many bytes are.
void TestConnection::connectToManyWith(qint64 largeBytes)
{
    m_sandbox = std::make_unique<FleetSandbox>(200);
    QVERIFY(m_sandbox->started());
    Connection::Pace pace;
    pace.monitor.changing = 50ms;
    pace.monitor.foreground = 2h;
    pace.singles.largeBytes = largeBytes;
    m_connection = std::make_unique<Connection>(
            ConnectionProfile{.name = u"Test"_s, .endpoint = m_sandbox->endpoint()}, m_sandbox->key(), pace);
    m_operations = m_connection->operations();
    m_monitor = m_connection->monitor();
    m_recorder = std::make_unique<QueueRecorder>(m_operations);
}

void TestConnection::fewChangesOfALargeFleetAreReadOneByOne()
{
    connectToManyWith(1'000);
    QSignalSpy read(m_connection.get(), &Connection::computerRead);
    QSignalSpy fleets(m_connection.get(), &Connection::fleetRead);
    m_sandbox->change(u"c7"_s, [](SandboxComputer &computer) { computer.status = u"provisioning"_s; });
    startAndWait();
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(m_monitor->status().nextReadingAt) > 6'000); // no hurry
    QTRY_VERIFY(m_sandbox->requests(u"getComputer"_s, u"c7"_s) >= 3);
    QCOMPARE(m_sandbox->requests(u"listComputers"_s), 1);
    QCOMPARE(read.count(), 0);
    m_sandbox->change(u"c7"_s, [](SandboxComputer &computer) { computer.status = u"active"_s; });
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(read.at(0).at(0).value<Computer>().status, Computer::Status::Active);
    m_monitor->reload();
    QTRY_COMPARE(fleets.count(), 2);
    QVERIFY(!fleets.at(1).at(0).value<Fleet>().unchanged);
    QVERIFY(fleets.at(1).at(0).value<Fleet>().begun > read.at(0).at(1).toULongLong());
}

void TestConnection::whoIsLookedAtInALargeFleetIsReadByItself()
{
    connectToManyWith(1'000);
    QSignalSpy fleets(m_connection.get(), &Connection::fleetRead);
    startAndWait();
    m_connection->lookAt(fleets.at(0).at(0).value<Fleet>().computers[11]);
    QTRY_VERIFY(m_sandbox->requests(u"getComputer"_s) >= 3);
    m_monitor->reload();
    QTRY_COMPARE(fleets.count(), 2);
    QVERIFY(fleets.at(1).at(0).value<Fleet>().unchanged); // what told nothing new does not make it a new list
    m_monitor->setForeground(false);
    m_monitor->park({.kind = Error::Kind::Unauthorized});
    QTest::qWait(100);
    const int asked = m_sandbox->requests(u"getComputer"_s);
    QTest::qWait(200);
    QCOMPARE(m_sandbox->requests(u"getComputer"_s), asked);
}

void TestConnection::whoIsGoneFromALargeFleetIsTold()
{
    connectToManyWith(1'000);
    QSignalSpy gone(m_connection.get(), &Connection::computerGone);
    QSignalSpy fleets(m_connection.get(), &Connection::fleetRead);
    m_sandbox->change(u"c7"_s, [](SandboxComputer &computer) { computer.status = u"provisioning"_s; });
    startAndWait();
    m_sandbox->remove(u"c7"_s);
    QTRY_COMPARE(gone.count(), 1);
    QCOMPARE(gone.at(0).at(0).toString(), u"c7"_s);
    const int asked = m_sandbox->requests(u"getComputer"_s);
    m_monitor->reload();
    QTRY_COMPARE(fleets.count(), 2);
    QVERIFY(fleets.at(1).at(0).value<Fleet>().inDoubt.isEmpty()); // it has been asked about
    QCOMPARE(fleets.at(1).at(0).value<Fleet>().computers.size(), 199);
    QCOMPARE(m_sandbox->requests(u"getComputer"_s), asked);
    QCOMPARE(gone.count(), 1);
}

void TestConnection::changesOfASmallFleetHurryTheList()
{
    connectToManyWith(100'000'000);
    m_sandbox->change(u"c7"_s, [](SandboxComputer &computer) { computer.status = u"provisioning"_s; });
    startAndWait();
    QTRY_VERIFY(m_sandbox->requests(u"listComputers"_s) >= 4);
    QCOMPARE(m_sandbox->requests(u"getComputer"_s), 0);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
