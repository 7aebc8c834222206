// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/fleetmonitor.h"

#include "app/api/apirequest.h"
#include "app/fleet/backoff.h"
#include "app/heap.h"
#include "app/workers.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

Q_LOGGING_CATEGORY(lcMonitor, "millwright.monitor", QtInfoMsg)

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

namespace {

constexpr milliseconds untilAllHaveIt(20);

} // namespace

FleetMonitor::FleetMonitor(ApiClient *client, const Pace &pace, QObject *parent)
    : QObject(parent), m_client(client), m_pace(pace), m_rhythm(pace), m_tag(pace.believed)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // people watch the countdown
    connect(&m_timer, &QTimer::timeout, this, [this] {
        read();
        publish();
    });
    connect(&m_staleWatch, &StaleWatch::wentStale, this, [this] {
        m_status.stale = true;
        publish();
    });
    connect(&m_wakeWatch, &WakeWatch::reachabilityChanged, this, &FleetMonitor::wake);
    connect(&m_wakeWatch, &WakeWatch::clockJumped, this, [this](milliseconds by) {
        m_staleWatch.age(by);
        if (m_slowUntil.isValid() && by < milliseconds(0))
            m_slowUntil = m_slowUntil.addMSecs(by.count()); // or an hour set back would be an hour's wait
        wake();
    });
}

void FleetMonitor::start()
{
    if (m_status.state != State::Idle)
        return;
    m_status.state = State::FirstReading;
    read();
    publish();
}

void FleetMonitor::reload()
{
    if (std::exchange(m_held, false)) {
        m_status.state = State::FirstReading;
        m_status.error.reset();
    }
    m_tag.doubt(m_client->begun());
    if (m_status.reading)
        m_again = true;
    else
        read();
    publish();
}

void FleetMonitor::cancelReading()
{
    if (!m_status.reading)
        return;
    abandon();
    if (!m_status.readAt.isValid()) {
        m_held = true;
        m_status.state = State::Failing;
        m_status.error = Error{.kind = Error::Kind::Cancelled};
    }
    m_readEndedAt = QDateTime::currentDateTimeUtc();
    plan();
    publish();
}

void FleetMonitor::park(const Error &error)
{
    abandon();
    m_status.state = State::Parked;
    m_status.error = error;
    plan();
    publish();
}

void FleetMonitor::resume()
{
    if (m_status.state == State::Idle)
        return;
    abandon(); // it may carry the old key
    m_tag.forget();
    m_held = false;
    m_slowUntil = {}; // another key has another allowance
    m_status.state = m_status.readAt.isValid() ? State::Live : State::FirstReading;
    m_status.error.reset();
    m_status.failures = 0;
    read();
    publish();
}

void FleetMonitor::slowDownUntil(const QDateTime &when)
{
    const bool known = m_slowUntil.isValid() && when <= m_slowUntil;
    if (!mayRead() || known || when <= QDateTime::currentDateTimeUtc())
        return;
    m_slowUntil = when;
    m_slowedAfter = m_client->begun();
    m_status.state = State::SlowedDown;
    plan();
    publish();
}

void FleetMonitor::setPace(const Pace &pace)
{
    m_pace = pace;
    m_rhythm.setPace(pace);
    if (pace.byHand)
        m_staleWatch.stop();
    else if (!m_status.stale && m_goodBegun > 0)
        m_staleWatch.restart(m_rhythm.calmInterval(Clock::now()));
    if (m_status.state == State::Live && !m_status.reading)
        plan();
    publish();
}

void FleetMonitor::setForeground(bool foreground)
{
    m_rhythm.setForeground(foreground, Clock::now());
    const bool planned = m_status.state == State::Live || m_status.state == State::Failing;
    if (!foreground || !planned || m_status.reading || !readsByItself())
        return;
    if (m_readEndedAt.msecsTo(QDateTime::currentDateTimeUtc()) > m_pace.foreground.count())
        read();
    else if (m_status.state == State::Live)
        plan();
    publish();
}

void FleetMonitor::setOperationsRunning(bool running)
{
    if (!m_rhythm.setOperationsRunning(running))
        return;
    if (running)
        m_rhythm.sawChange(Clock::now());
    planSoon();
    publish();
}

void FleetMonitor::setChangesFollowed(bool followed)
{
    if (m_rhythm.setChangesFollowed(followed) && m_status.state == State::Live)
        plan();
    publish();
}

bool FleetMonitor::isAttended() const
{
    return m_status.state == State::Live && !m_status.reading && !m_pace.byHand
           && m_rhythm.isWatched(Clock::now());
}

void FleetMonitor::forgetReading()
{
    m_known.held = false;
    m_toldAfter = m_client->begun();
}

void FleetMonitor::expectChange()
{
    forgetReading();
    m_changedAfter = m_toldAfter;
    m_rhythm.sawChange(Clock::now());
    planSoon();
    publish();
}

void FleetMonitor::setKept(const QDateTime &readAt)
{
    if (!m_status.readAt.isValid())
        m_status.keptAt = readAt;
    publish();
}

void FleetMonitor::wake()
{
    m_client->dropConnections();
    if (!mayRead())
        return;
    abandon(); // its connection may be dead, and it would only notice when its time is up
    planAt(QDateTime::currentDateTimeUtc().addMSecs(m_pace.afterWake.count()));
    publish();
}

void FleetMonitor::checkClocks(qint64 monotonicMs, qint64 wallMs)
{
    m_wakeWatch.checkClocks(monotonicMs, wallMs);
}

bool FleetMonitor::mayRead() const
{
    return m_status.state != State::Idle && m_status.state != State::Parked && !m_held;
}

// By hand, only what became of our own changes is news that is awaited, and the first reading.
bool FleetMonitor::readsByItself() const
{
    return !m_pace.byHand || m_goodBegun <= m_changedAfter || m_rhythm.hasOperationsRunning();
}

void FleetMonitor::read()
{
    if (!mayRead() || m_status.reading)
        return;
    m_timer.stop();
    m_again = false;
    m_status.reading = true;
    m_status.nextReadingAt = {};
    const quint64 attempt = ++m_attempt;
    KnownList known = m_known;
    known.etag = m_tag.asked(Clock::now());
    m_request = m_client->listComputers(known, this, [this, attempt](const Result<Fleet> &fleet) {
        if (attempt != m_attempt)
            return;
        m_request.clear();
        m_status.reading = false;
        m_readEndedAt = QDateTime::currentDateTimeUtc();
        if (fleet)
            onFleet(*fleet);
        else
            onError(fleet.error());
        publish();
    });
    m_begun = m_client->begun();
}

void FleetMonitor::abandon()
{
    m_again = false;
    ++m_attempt;
    m_status.reading = false;
    if (m_request)
        m_request->cancel();
}

void FleetMonitor::onFleet(const Fleet &fleet)
{
    noteContents(fleet);
    m_tag.take(fleet, m_begun, Clock::now());
    m_goodBegun = m_begun;
    if (!fleet.unchanged)
        m_rhythm.setFleetChanging(fleet.isChanging());
    m_status.readAt = fleet.readAt.isValid() ? fleet.readAt : QDateTime::currentDateTimeUtc();
    m_status.keptAt = {};
    m_status.stale = false;
    m_status.failures = 0;
    m_status.error.reset();
    // An answer to a question from before the server asked to slow down does not take that back.
    const bool slowed = m_slowUntil.isValid() && m_slowUntil > QDateTime::currentDateTimeUtc()
                        && m_begun <= m_slowedAfter;
    m_status.state = slowed ? State::SlowedDown : State::Live;
    if (!slowed)
        m_slowUntil = {};
    if (!m_pace.byHand) // else no reading can be missed
        m_staleWatch.restart(m_rhythm.calmInterval(Clock::now()));
    m_again ? read() : plan();
    // Last, and before statusChanged: whoever is told that the fleet is live finds it there.
    Q_EMIT fleetRead(fleet);
    letGo(fleet.difference);
}

void FleetMonitor::onError(const Error &error)
{
    if (error.kind == Error::Kind::Unauthorized)
        return park(error);
    ++m_status.failures;
    m_status.error = error;
    m_status.state = State::Failing;
    qCInfo(lcMonitor) << "reading failed" << m_status.failures << "times in a row, HTTP" << error.httpStatus;
    if (error.kind == Error::Kind::RateLimited) {
        const milliseconds own = backOff(m_status.failures, m_pace.backOff, m_pace.backOffAtMost);
        const milliseconds wait = error.retryAfter ? boundedWait(*error.retryAfter, m_pace.backOff) : own;
        m_slowUntil = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
        m_slowedAfter = m_client->begun();
        m_status.state = State::SlowedDown;
        m_again = false;
    }
    m_again ? read() : plan();
}

// Soon the list before has been taken by everybody, and nobody wants it any more. To take 100 000 entries
// apart is more than a frame's work: that is done elsewhere, when those who take their time have let go, too.
void FleetMonitor::letGo(const std::shared_ptr<const FleetDifference> &difference)
{
    if (!difference || difference->before.isEmpty())
        return;
    QTimer::singleShot(untilAllHaveIt, this, [kept = difference]() mutable {
        workers::run([last = std::move(kept)]() mutable {
            last.reset();
            heap::giveBack();
        });
    });
}

void FleetMonitor::noteContents(const Fleet &fleet)
{
    // A reading from before the newest answer is not what the receiver holds after it: were it taken for
    // that, an identical one from later would never reach the receiver.
    m_known.held = m_begun > m_toldAfter;
    if (fleet.unchanged)
        return;
    const bool same = m_everRead && fleet.computers.isSameAs(m_known.fleet.computers);
    m_known.fleet = fleet;
    m_known.fleet.difference.reset(); // or each reading would keep the one before it
    m_known.fleet.prepared.reset();
    if (!std::exchange(m_everRead, true) || !same)
        m_rhythm.sawChange(Clock::now());
}

void FleetMonitor::plan()
{
    m_timer.stop();
    m_status.nextReadingAt = {};
    if (!mayRead() || m_status.reading)
        return;
    if (m_status.state == State::SlowedDown)
        return planAt(m_slowUntil);
    if (!readsByItself())
        return;
    if (m_status.state == State::Failing) {
        const milliseconds wait = backOff(m_status.failures, m_pace.backOff, m_pace.backOffAtMost);
        return planAt(QDateTime::currentDateTimeUtc().addMSecs(wait.count()));
    }
    m_staleWatch.slacken(m_rhythm.calmInterval(Clock::now()));
    milliseconds wait = m_rhythm.interval(Clock::now());
    if (m_begun <= m_changedAfter) // we know better than the newest reading
        wait = std::min(wait, m_pace.changing);
    planAt(m_readEndedAt.addMSecs(jittered(wait, m_pace.jitter).count()));
}

void FleetMonitor::planAt(const QDateTime &when)
{
    const QDateTime due = m_slowUntil.isValid() ? std::max(when, m_slowUntil) : when;
    const qint64 wait = QDateTime::currentDateTimeUtc().msecsTo(due);
    m_timer.start(milliseconds(std::max(qint64(0), wait)));
    m_status.nextReadingAt = due;
}

void FleetMonitor::planSoon()
{
    const bool idle = m_status.state == State::Live && !m_status.reading && readsByItself();
    if (idle && (!m_timer.isActive() || m_timer.remainingTimeAsDuration() > m_pace.changing))
        planAt(QDateTime::currentDateTimeUtc().addMSecs(m_pace.changing.count()));
}

void FleetMonitor::publish()
{
    if (m_status == m_published)
        return;
    m_published = m_status;
    Q_EMIT statusChanged(m_status);
}
