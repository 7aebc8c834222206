// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/stepwatch.h"

StepWatch::StepWatch(const QString &connectionId, QObject *parent)
    : QObject(parent), m_connectionId(connectionId)
{
}

void StepWatch::take(const Fleet &fleet)
{
    QList<StepDuration> news;
    for (const Computer &computer : fleet.computers)
        look(computer, &news);
    if (!news.isEmpty())
        Q_EMIT finished(news);
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
    QList<size_t> *told = nullptr;
    for (const ProvisioningStep &step : *computer.steps) {
        if (!step.startedAt || !step.completedAt || *step.completedAt < *step.startedAt || step.id.isEmpty())
            continue;
        if (!told)
            told = &m_told[computer.id];
        const size_t known = qHashMulti(0, step.id, *step.startedAt, *step.completedAt);
        if (told->contains(known))
            continue;
        // One that failed after seconds says nothing about how long it takes. It is looked at last, because
        // it costs most.
        if (step.state() != ProvisioningStep::State::Done)
            continue;
        told->append(known);
        news->append({m_connectionId, computer.id, computer.providerType, step.id, *step.startedAt,
                      *step.completedAt - *step.startedAt});
    }
}
