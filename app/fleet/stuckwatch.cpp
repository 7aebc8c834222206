// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/stuckwatch.h"

#include <algorithm>
#include <limits>

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

std::optional<qint64> endOf(const QString &step, qint64 startedAt, const Computer &computer)
{
    for (const ProvisioningStep &each : computer.steps.value_or(QList<ProvisioningStep>())) {
        if (each.id == step && each.startedAt == startedAt)
            return each.completedAt;
    }
    return std::nullopt;
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
        for (auto each = m_running.begin(); each != m_running.end(); ++each) {
            if (!fleet.inDoubt.contains(each.key()))
                each->confirmedAt = now;
        }
        review({});
        return;
    }
    const QList<QString> before = m_running.keys();
    for (const QString &id : before) {
        if (const Computer *computer = fleet.computers.find(id))
            see(*computer, now, &news);
        else if (!fleet.inDoubt.contains(id))
            forget(id, &news);
    }
    const QList<int> changing = fleet.placesOfChange();
    for (const int place : changing)
        see(fleet.computers[place], now, &news);
    review(news);
}

void StuckWatch::take(const Computer &computer)
{
    if (!computer.steps)
        return; // an answer may leave them out
    QList<StuckNews> news;
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
