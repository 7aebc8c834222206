// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/stepwatch.h"

#include "app/workers.h"

#include <QFutureWatcher>

#include <algorithm>

namespace {

// How many computers are looked through at once; of a larger fleet's past it is a worker that looks.
constexpr qsizetype atOnce = 2'000;
// So many of the newest say what is usual for a step; a fleet of 100 000 has told 600 000.
constexpr size_t enough = 500;

bool tellsDuration(const ProvisioningStep &step)
{
    if (!step.startedAt || !step.completedAt || *step.completedAt < *step.startedAt || step.id.isEmpty())
        return false;
    // One that failed after seconds says nothing about how long it takes. It is looked at last, because it
    // costs most.
    return step.state() == ProvisioningStep::State::Done;
}

bool isSame(const ProvisioningStep &step, const ProvisioningStep &other)
{
    return step.id == other.id && step.startedAt == other.startedAt && step.completedAt == other.completedAt;
}

bool wasTold(const Computer &taken, const ProvisioningStep &step)
{
    return taken.steps && std::any_of(taken.steps->cbegin(), taken.steps->cend(), [&step](const auto &told) {
               return isSame(told, step) && tellsDuration(told);
           });
}

StepDuration durationOf(const QString &connectionId, const Computer &computer, const ProvisioningStep &step)
{
    return {connectionId, computer.id,     computer.providerType,
            step.id,      *step.startedAt, *step.completedAt - *step.startedAt};
}

void keepNewest(std::vector<StepDuration> *steps)
{
    if (steps->size() <= enough)
        return;
    std::nth_element(steps->begin(), steps->begin() + enough, steps->end(),
                     [](const StepDuration &a, const StepDuration &b) { return a.startedAt > b.startedAt; });
    steps->resize(enough);
}

// Of each step on each type of computer.
QList<StepDuration> newest(const QString &connectionId, const ComputerList &computers)
{
    QHash<std::pair<QString, QString>, std::vector<StepDuration>> all;
    for (const Computer &computer : computers) {
        if (!computer.isReadable() || !computer.steps)
            continue;
        for (const ProvisioningStep &step : *computer.steps) {
            if (!tellsDuration(step))
                continue;
            std::vector<StepDuration> &alike = all[{step.id, computer.providerType}];
            alike.push_back(durationOf(connectionId, computer, step));
            if (alike.size() >= 4 * enough)
                keepNewest(&alike);
        }
    }
    QList<StepDuration> found;
    for (std::vector<StepDuration> &alike : all) {
        keepNewest(&alike);
        for (const StepDuration &step : alike)
            found += step;
    }
    return found;
}

} // namespace

StepWatch::StepWatch(const QString &connectionId, QObject *parent)
    : QObject(parent), m_connectionId(connectionId)
{
}

void StepWatch::take(const Fleet &fleet)
{
    if (fleet.unchanged)
        return;
    if (m_taken.isEmpty() && fleet.computers.size() > atOnce) {
        m_taken = fleet.computers;
        takePast();
        return;
    }
    QList<StepDuration> news;
    if (const FleetDifference *difference = fleet.since(m_taken)) {
        for (const int place : difference->changed)
            look(fleet.computers[place], &news);
    } else {
        for (const Computer &computer : fleet.computers)
            look(computer, &news);
    }
    m_taken = fleet.computers;
    if (!news.isEmpty())
        Q_EMIT finished(news);
}

void StepWatch::takePast()
{
    auto *watcher = new QFutureWatcher<QList<StepDuration>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!watcher->result().isEmpty())
            Q_EMIT finished(watcher->result());
    });
    watcher->setFuture(workers::run([id = m_connectionId, list = m_taken] { return newest(id, list); }));
}

void StepWatch::take(const Computer &computer)
{
    QList<StepDuration> news;
    look(computer, &news);
    if (!news.isEmpty())
        Q_EMIT finished(news);
}

void StepWatch::look(const Computer &computer, QList<StepDuration> *news)
{
    if (!computer.isReadable() || !computer.steps)
        return;
    const Computer *taken = m_taken.find(computer.id);
    for (const ProvisioningStep &step : *computer.steps) {
        if (!tellsDuration(step) || (taken && wasTold(*taken, step)))
            continue;
        QList<size_t> &told = m_told[computer.id];
        const size_t known = qHashMulti(0, step.id, *step.startedAt, *step.completedAt);
        if (told.contains(known))
            continue;
        told.append(known);
        news->append(durationOf(m_connectionId, computer, step));
    }
}
