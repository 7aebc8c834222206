// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stephistory.h"

#include "app/fleet/connection.h"
#include "app/storage/journal.h"
#include "app/workers.h"
#include "ui/fleet/fleetmodel.h"

#include <QDateTime>
#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcSteps, "millwright.steps", QtInfoMsg)

namespace {

// The journal serves in order, and what an action writes must not wait for a large fleet's past.
constexpr qsizetype atOnce = 500;

} // namespace

StepHistory::StepHistory(Journal *journal, FleetModel *model, QObject *parent)
    : QObject(parent), m_journal(journal), m_model(model)
{
}

void StepHistory::setConnection(Connection *connection)
{
    m_turns.clear();
    m_steps.reset();
    m_stuck.reset();
    if (!connection)
        return;
    m_steps = std::make_unique<StepWatch>(connection->profile().id);
    m_stuck = std::make_unique<StuckWatch>(&QDateTime::currentMSecsSinceEpoch);
    m_stuck->setUsual(m_usual);
    connect(m_steps.get(), &StepWatch::finished, this, &StepHistory::keep);
    connect(m_stuck.get(), &StuckWatch::stuckChanged, m_model, &FleetModel::setStuck);
    // No longer than the watches: a connection may speak on after it has been left.
    const StepWatch *present = m_steps.get();
    connect(connection, &Connection::fleetRead, present, [this](const Fleet &fleet) { take(fleet); });
    connect(connection, &Connection::computerRead, present, [this](const Computer &one) { take(one); });
    connect(connection->operations(), &OperationQueue::operationChanged, present,
            [this](const Operation &operation) { takeOperation(operation); });
    ask();
}

// In turns of their own, after that of the model: together they would be longer than a frame.
template<typename Reading>
void StepHistory::take(const Reading &reading)
{
    m_turns.add([this, reading] { m_steps->take(reading); });
    m_turns.add([this, reading]() mutable {
        m_stuck->take(reading);
        // It may be the last to know the list before, which is long to take apart.
        workers::run([gone = std::move(reading)] {});
    });
}

void StepHistory::takeOperation(const Operation &operation)
{
    if (!operation.computer)
        return;
    m_steps->take(*operation.computer);
    m_stuck->take(*operation.computer);
}

void StepHistory::keep(const QList<StepDuration> &steps)
{
    m_waiting += steps;
    if (!m_recording)
        record();
}

void StepHistory::record()
{
    const QList<StepDuration> next = m_waiting.mid(0, atOnce);
    m_waiting = m_waiting.mid(next.size());
    m_recording = !next.isEmpty();
    if (next.isEmpty())
        return ask();
    m_journal->recordSteps(next, this, [this](const Result<qint64> &fresh) {
        if (!fresh) { // they come again when the program next starts
            qCWarning(lcSteps) << "could not keep how long steps took:" << fresh.error().detail;
            m_waiting.clear();
        }
        record();
    });
}

void StepHistory::ask()
{
    m_journal->usualDurations(this, [this](const Result<QList<UsualDuration>> &durations) {
        if (!durations)
            return;
        m_usual = UsualSteps(*durations);
        if (m_stuck)
            m_stuck->setUsual(m_usual);
        Q_EMIT usualChanged(m_usual);
    });
}
