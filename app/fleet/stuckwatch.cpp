// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/stuckwatch.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace {

// What was last read says for so long that a step runs: readings come every few seconds, and in one that is
// hours old the step may have ended long since. Milliseconds.
constexpr qint64 patience = qint64(5) * 60 * 1000;

const ProvisioningStep *runningStep(const Computer &computer)
{
    if (!computer.isReadable() || !computer.steps)
        return nullptr;
    // The times are asked first: nearly all steps have ended, and reading the word costs more.
    const auto found = std::find_if(computer.steps->cbegin(), computer.steps->cend(), [](const auto &step) {
        return step.startedAt && !step.completedAt && step.state() == ProvisioningStep::State::Running;
    });
    return found == computer.steps->cend() ? nullptr : &*found;
}

// Nothing where it speaks of more computers than are under way: those are quicker looked at themselves.
const FleetDifference *fewer(const FleetDifference *difference, qsizetype running)
{
    const bool isFewer = difference && difference->changed.size() + difference->lost.size() < running;
    return isFewer ? difference : nullptr;
}

std::optional<qint64> endOf(const QString &step, qint64 startedAt, const Computer &computer)
{
    if (!computer.steps)
        return std::nullopt;
    const auto found = std::find_if(computer.steps->cbegin(), computer.steps->cend(), [&](const auto &each) {
        return each.id == step && each.startedAt == startedAt;
    });
    return found == computer.steps->cend() ? std::nullopt : found->completedAt;
}

} // namespace

StuckWatch::StuckWatch(const Clock &now, QObject *parent) : QObject(parent), m_now(now)
{
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, [this] { review({}); });
}

void StuckWatch::setUsual(const UsualSteps &usual)
{
    m_usual = usual;
    review({});
}

void StuckWatch::take(const Fleet &fleet)
{
    const qint64 now = m_now();
    QList<StuckNews> news;
    if (fleet.unchanged) {
        confirm(now, fleet.inDoubt);
    } else if (const FleetDifference *difference = fewer(fleet.since(m_taken), m_running.size())) {
        compare(fleet, *difference, now, &news);
    } else {
        const QList<QString> before = m_running.keys();
        for (const QString &id : before)
            look(fleet, id, now, &news);
        const QList<int> changing = fleet.placesOfChange();
        for (const int place : changing)
            see(fleet.computers[place], now, &news);
    }
    if (!fleet.unchanged) {
        m_taken = fleet.computers;
        m_apart = fleet.inDoubt; // the next difference does not speak of them
    }
    review(news);
}

void StuckWatch::confirm(qint64 now, const QSet<QString> &except)
{
    for (auto each = m_running.begin(); each != m_running.end(); ++each) {
        if (!except.contains(each.key()))
            each->confirmedAt = now;
    }
}

// Thousands may be under way, and few of them tell anything new.
void StuckWatch::compare(const Fleet &fleet, const FleetDifference &difference, qint64 now,
                         QList<StuckNews> *news)
{
    QSet<QString> concerned = std::exchange(m_apart, {});
    for (const int place : difference.lost)
        concerned.insert(difference.before[place].id);
    for (const int place : difference.changed)
        concerned.insert(fleet.computers[place].id);
    confirm(now, concerned);
    for (const QString &id : std::as_const(concerned))
        look(fleet, id, now, news);
}

// What the list says of this one.
void StuckWatch::look(const Fleet &fleet, const QString &computerId, qint64 now, QList<StuckNews> *news)
{
    if (const Computer *computer = fleet.computers.find(computerId))
        see(*computer, now, news);
    else if (!fleet.inDoubt.contains(computerId))
        forget(computerId, news);
}

void StuckWatch::take(const Computer &computer)
{
    if (!computer.steps)
        return; // an answer may leave them out
    QList<StuckNews> news;
    m_apart.insert(computer.id);
    see(computer, m_now(), &news);
    review(news);
}

void StuckWatch::see(const Computer &computer, qint64 now, QList<StuckNews> *news)
{
    const auto known = m_running.constFind(computer.id);
    const ProvisioningStep *step = runningStep(computer);
    if (known != m_running.cend()) {
        if (const std::optional<qint64> end = endOf(known->step, known->startedAt, computer))
            m_serverClock.saw(*end, known->confirmedAt, now);
        if (!step || step->id != known->step || *step->startedAt != known->startedAt)
            forget(computer.id, news);
    }
    if (!step)
        return;
    Running &running = m_running[computer.id];
    running.step = step->id;
    running.computerType = computer.providerType;
    running.startedAt = *step->startedAt;
    running.confirmedAt = now;
}

void StuckWatch::forget(const QString &computerId, QList<StuckNews> *news)
{
    if (m_running.take(computerId).told)
        news->append({computerId, std::nullopt});
}

void StuckWatch::review(QList<StuckNews> news)
{
    const qint64 now = m_now();
    qint64 next = std::numeric_limits<int>::max();
    for (auto each = m_running.begin(); each != m_running.end(); ++each) {
        const std::optional<qint64> limit = m_usual.stuckAfter(each->step, each->computerType);
        const qint64 since = m_serverClock.local(each->startedAt);
        const qint64 left = limit ? since + *limit - std::min(now, each->confirmedAt + patience) : next;
        const bool stuck = limit && left <= 0;
        if (stuck != each->told) {
            each->told = stuck;
            const auto step = StuckStep{each->step, since,
                                        m_usual.of(each->step, each->computerType).value_or(UsualDuration())};
            news.append({each.key(), stuck ? std::optional(step) : std::nullopt});
        }
        if (left > 0 && now <= each->confirmedAt + patience)
            next = std::min(next, left);
    }
    m_due.start(static_cast<int>(next));
    if (!news.isEmpty())
        Q_EMIT stuckChanged(news);
}
