// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/connection.h"

#include <algorithm>
#include <utility>

namespace {

// What is wished, where that is more than the usual.
FleetMonitor::Pace paceOf(std::chrono::milliseconds interval, FleetMonitor::Pace pace)
{
    using std::chrono::milliseconds;
    if (interval == ConnectionProfile::usualInterval)
        return pace;
    pace.byHand = interval <= milliseconds(0);
    if (pace.byHand)
        return pace;
    pace.foreground = interval;
    pace.changing = std::min(pace.changing, interval);
    pace.background = std::max(pace.background, interval);
    return pace;
}

// One computer is read as often as the list would be.
SingleReader::Pace paceOf(const FleetMonitor::Pace &list, SingleReader::Pace pace)
{
    pace.every = list.changing;
    pace.livelyFor = list.changingAtMost;
    pace.jitter = list.jitter;
    return pace;
}

} // namespace

Connection::Connection(const ConnectionProfile &profile, const ApiKey &key, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_usualPace(pace.monitor)
    , m_client(profile.endpoint, key, pace.limits, profile.reach())
    , m_monitor(&m_client, paceOf(profile.readInterval, pace.monitor))
    , m_operations(&m_client, pace.queue)
    , m_lost(&m_client, pace.lost)
    , m_singles(&m_client, paceOf(paceOf(profile.readInterval, pace.monitor), pace.singles),
                [this] { return m_monitor.isAttended(); })
    , m_announced(readiness())
{
    connect(&m_operations, &OperationQueue::operationChanged, this, &Connection::onOperation);
    connect(&m_operations, &OperationQueue::keyRejected, &m_monitor, &FleetMonitor::park);
    connect(&m_operations, &OperationQueue::pausedUntil, &m_monitor, &FleetMonitor::slowDownUntil);
    // One reading tells whether the server is away or only that request was unlucky.
    connect(&m_operations, &OperationQueue::connectionLost, &m_monitor, &FleetMonitor::reload);
    connect(&m_monitor, &FleetMonitor::statusChanged, this, &Connection::onStatus);
    // A deletion whose outcome was lost is settled here, where both the queue and the readings are known, and
    // before anyone else sees the reading: it came from this connection, so nobody else can tell.
    connect(&m_monitor, &FleetMonitor::fleetRead, &m_operations, &OperationQueue::settle);
    connect(&m_monitor, &FleetMonitor::fleetRead, this, &Connection::onFleet);
    // Before the receiver hears it: it will ignore what a reading that is under way says of that one.
    connect(&m_lost, &LostComputers::found, &m_monitor, &FleetMonitor::forgetReading);
    connect(&m_lost, &LostComputers::gone, &m_monitor, &FleetMonitor::forgetReading);
    connect(&m_lost, &LostComputers::found, this, &Connection::computerRead);
    connect(&m_lost, &LostComputers::gone, this, &Connection::computerGone);
    connect(&m_lost, &LostComputers::troubled, this, &Connection::heed);
    connect(&m_lost, &LostComputers::unclear, this, &Connection::computerUnclear);
    connect(&m_singles, &SingleReader::read, this, &Connection::takeIn);
    connect(&m_singles, &SingleReader::gone, this, &Connection::onGone);
    connect(&m_singles, &SingleReader::troubled, this, &Connection::heed);
    connect(this, &Connection::computerRead, &m_singles, &SingleReader::hear);
    connect(this, &Connection::computerGone, &m_singles, &SingleReader::forget);
}

void Connection::onFleet(const Fleet &fleet)
{
    Fleet told = fleet;
    told.inDoubt = m_lost.review(fleet);
    const bool followed = m_singles.review(fleet);
    Q_EMIT fleetRead(told);
    m_monitor.setChangesFollowed(followed); // last: it may tell of the state that the reading led to
}

void Connection::showKept(const Fleet &fleet)
{
    if (m_monitor.status().readAt.isValid())
        return;
    m_lost.expect(fleet.computers); // whom the first reading lacks is asked about before it is called gone
    Q_EMIT fleetKept(fleet);
    m_monitor.setKept(fleet.readAt);
}

void Connection::takeIn(const Computer &computer, quint64 settled)
{
    m_lost.expect(computer.id);
    m_monitor.forgetReading();
    Q_EMIT computerRead(computer, settled);
}

// The answer that LostComputers waits for, before the list has lost it.
void Connection::onGone(const QString &id, quint64 settled)
{
    m_lost.forget(id);
    m_monitor.forgetReading();
    Q_EMIT computerGone(id, settled);
}

void Connection::setUsualInterval(std::chrono::milliseconds interval)
{
    if (m_profile.readInterval == ConnectionProfile::usualInterval)
        m_monitor.setPace(paceOf(interval, m_usualPace));
}

void Connection::setKey(const ApiKey &key)
{
    m_client.setKey(key);
    m_operations.resume();
    m_monitor.resume();
}

Connection::Readiness Connection::readiness() const
{
    if (m_profile.readOnly)
        return Readiness::ReadOnly;
    const MonitorStatus &status = m_monitor.status();
    if (status.state == MonitorStatus::State::Parked)
        return Readiness::KeyRejected;
    const bool failing = status.state == MonitorStatus::State::Failing && status.error;
    if (failing
        && (status.error->kind == Error::Kind::Offline || status.error->kind == Error::Kind::TimedOut))
        return Readiness::Offline;
    return status.readAt.isValid() ? Readiness::Ready : Readiness::NeverRead;
}

void Connection::onOperation(const Operation &operation)
{
    m_monitor.setOperationsRunning(!m_operations.isIdle());
    if (operation.isOpen() || operation.state == Operation::State::NotStarted)
        return;
    m_monitor.expectChange();
    const bool notThere = operation.kind == Operation::Kind::Delete
                                  ? operation.state == Operation::State::Succeeded
                                  : operation.error.kind == Error::Kind::NotFound;
    if (notThere) {
        m_lost.forget(operation.computerId);
        m_singles.forget(operation.computerId);
    } else if (operation.computer)
        takeIn(*operation.computer, operation.settled);
}

void Connection::onStatus(const MonitorStatus &status)
{
    if (status.state == MonitorStatus::State::Parked && status.error)
        m_operations.park(*status.error);
    if (status.state == MonitorStatus::State::SlowedDown)
        m_operations.pauseUntil(status.nextReadingAt); // one pause for everything that we send
    if (std::exchange(m_announced, readiness()) != m_announced)
        Q_EMIT readinessChanged();
}

void Connection::heed(const Error &error)
{
    if (error.kind == Error::Kind::Unauthorized)
        m_monitor.park(error);
    else if (error.retryAfter)
        m_monitor.slowDownUntil(QDateTime::currentDateTimeUtc().addMSecs(error.retryAfter->count()));
}
