// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe_words.h"

#include <QStringList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

using State = ProvisioningStep::State;

namespace {

qsizetype countOf(const QList<ProvisioningStep> &steps, State state)
{
    return std::count_if(steps.cbegin(), steps.cend(),
                         [state](const ProvisioningStep &step) { return step.state() == state; });
}

const ProvisioningStep *first(const QList<ProvisioningStep> &steps, State state)
{
    const auto found = std::find_if(steps.cbegin(), steps.cend(),
                                    [state](const ProvisioningStep &step) { return step.state() == state; });
    return found == steps.cend() ? nullptr : &*found;
}

QString number(qsizetype value)
{
    return QLocale().toString(qlonglong(value));
}

QString spokenState(const ProvisioningStep &step)
{
    switch (step.state()) {
    case State::Pending:
        return Describe::tr("pending");
    case State::Running:
        return Describe::tr("running");
    case State::Done:
        return Describe::tr("done");
    case State::Failed:
        return Describe::tr("failed");
    case State::Skipped:
        return Describe::tr("skipped");
    case State::Other:
        break;
    }
    return describe::stepState(step);
}

// "took 3 minutes 12 seconds", "1 minute so far"; empty where the times do not tell.
QString spokenDuration(const ProvisioningStep &step, qint64 nowMs, const std::optional<UsualDuration> &usual)
{
    const std::optional<qint64> ms = step.duration(nowMs);
    if (!ms)
        return {};
    const QString text = describe::longDuration(ms);
    if (step.completedAt)
        return Describe::tr("took %1").arg(text);
    if (usual)
        return Describe::tr("%1 so far, usually %2").arg(text, describe::longDuration(usual->medianMs));
    return Describe::tr("%1 so far").arg(text);
}

} // namespace

QString describe::stepState(const ProvisioningStep &step)
{
    switch (step.state()) {
    case State::Pending:
        return Describe::tr("Pending");
    case State::Running:
        return Describe::tr("Running");
    case State::Done:
        return Describe::tr("Done");
    case State::Failed:
        return Describe::tr("Failed");
    case State::Skipped:
        return Describe::tr("Skipped");
    case State::Other:
        break;
    }
    const QString word = Describe::quoted(step.status, 60);
    return word.isEmpty() ? Describe::tr("Unknown") : word;
}

QString describe::stepName(const ProvisioningStep &step)
{
    return Describe::stepName(step);
}

QString describe::provisioning(const Computer &computer)
{
    if (!computer.steps || computer.steps->isEmpty())
        return dash();
    const QList<ProvisioningStep> &steps = *computer.steps;
    if (const ProvisioningStep *failed = first(steps, State::Failed))
        return Describe::tr("%1 failed", "a provisioning step").arg(Describe::stepName(*failed));
    if (const ProvisioningStep *running = first(steps, State::Running)) {
        const qsizetype place = std::distance(steps.data(), running) + 1;
        return Describe::tr("%1 (%2 of %3)", "a provisioning step, its place, all steps")
                .arg(Describe::stepName(*running), number(place), number(steps.size()));
    }
    return Describe::tr("%1 of %2 done").arg(number(countOf(steps, State::Done)), number(steps.size()));
}

QString describe::provisioning(const Computer &computer, const LocalState &local)
{
    const QString text = provisioning(computer);
    return local.stuck ? Describe::tr("%1 · stuck?", "how far provisioning is").arg(text) : text;
}

QString describe::stuck(const StuckStep &step, qint64 nowMs)
{
    const int seen = int(std::min<qint64>(step.usual.count, std::numeric_limits<int>::max()));
    return Describe::tr("Running for %1; the longest of %Ln seen took %2", nullptr, seen)
            .arg(age(step.since, nowMs), duration(step.usual.longestMs));
}

QString describe::provisioningSummary(const Computer &computer, qint64 nowMs)
{
    if (!computer.steps || computer.steps->isEmpty())
        return {};
    const QList<ProvisioningStep> &steps = *computer.steps;
    QStringList parts{
            Describe::tr("%1 of %2 done").arg(number(countOf(steps, State::Done)), number(steps.size()))};
    if (const qsizetype failed = countOf(steps, State::Failed))
        parts += Describe::tr("%Ln failed", nullptr, int(failed));
    if (const qsizetype running = countOf(steps, State::Running))
        parts += Describe::tr("%Ln running", nullptr, int(running));
    if (const qsizetype skipped = countOf(steps, State::Skipped))
        parts += Describe::tr("%Ln skipped", nullptr, int(skipped));

    // The steps' own time: a retry days later does not make the days in between part of it.
    std::optional<qint64> total;
    for (const ProvisioningStep &step : steps) {
        qint64 sum = 0;
        const std::optional<qint64> ms = step.duration(nowMs);
        if (ms && !qAddOverflow(total.value_or(0), *ms, &sum))
            total = sum;
    }
    if (total)
        parts += Describe::tr("total %1").arg(duration(total));
    return parts.join(u" · "_s);
}

QString describe::provisioningNote(const Computer &computer)
{
    if (computer.steps && !computer.steps->isEmpty())
        return {};
    if (!computer.isReadable())
        return unreadable(computer);
    if (computer.provider() == Computer::Provider::OwnMachine)
        return Describe::tr("Own machines are not provisioned by Factory.");
    if (computer.steps)
        return Describe::tr("This computer has no provisioning steps.");
    return Describe::tr("The server did not report provisioning steps for this computer.");
}

QString describe::stepLine(const ProvisioningStep &step, bool longest, qint64 nowMs,
                           const std::optional<UsualDuration> &usual)
{
    QStringList parts{stepState(step)};
    const bool running = step.state() == State::Running;
    if (step.startedAt) {
        const QString started = moment(QDateTime::fromMSecsSinceEpoch(*step.startedAt),
                                       QDateTime::fromMSecsSinceEpoch(nowMs));
        parts += running ? Describe::tr("started %1").arg(started) : started;
    }
    const std::optional<qint64> ms = step.duration(nowMs);
    if (ms && running && usual)
        parts += Describe::tr("%1 so far (usually %2)").arg(duration(ms), duration(usual->medianMs));
    else if (ms)
        parts += running ? Describe::tr("%1 so far").arg(duration(ms)) : duration(ms);
    else if (step.completedAt)
        parts += dash();
    if (longest)
        parts += Describe::tr("longest");
    return parts.join(u" · "_s);
}

QString describe::stepForAccessibility(const ProvisioningStep &step, int place, int count, qint64 nowMs,
                                       const std::optional<UsualDuration> &usual)
{
    QStringList parts{Describe::tr("Step %1 of %2").arg(number(place), number(count)),
                      Describe::stepName(step), spokenState(step)};
    if (step.startedAt) {
        const QDateTime started = QDateTime::fromMSecsSinceEpoch(*step.startedAt);
        parts += Describe::tr("started %1").arg(moment(started, QDateTime::fromMSecsSinceEpoch(nowMs)));
    }
    parts += spokenDuration(step, nowMs, usual);
    parts.removeAll(QString());
    const QString facts = parts.join(Describe::tr(", ", "between facts that are read aloud"));
    if (step.error.isEmpty())
        return facts;
    return Describe::tr("%1. Error: %2").arg(facts, Describe::quoted(step.error, 500));
}
