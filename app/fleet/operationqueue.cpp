// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/operationqueue.h"

#include "app/api/apiclient.h"
#include "app/fleet/backoff.h"
#include "app/fleet/operationrun.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcQueue, "millwright.queue", QtInfoMsg)

using State = Operation::State;

namespace {

// What the administrator asked for, without whatever came of an earlier try.
Operation freshCopy(const Operation &operation)
{
    Operation fresh;
    fresh.kind = operation.kind;
    const bool isNew = operation.kind == Operation::Kind::Create; // a failed try may have named another one
    fresh.computerId = isNew ? QString() : operation.computerId;
    fresh.computerName = isNew ? operation.draft.name : operation.computerName;
    fresh.knownInstallSession = operation.knownInstallSession;
    fresh.draft = operation.draft;
    fresh.knownNamesakes = operation.knownNamesakes;
    fresh.changes = operation.changes;
    fresh.submittedAt = QDateTime::currentDateTimeUtc();
    return fresh;
}

} // namespace

OperationQueue::OperationQueue(ApiClient *client, const Pace &pace, QObject *parent)
    : QObject(parent), m_client(client), m_pace(pace), m_intents([this](quint64 number) { run(number); })
{
    m_pump.setSingleShot(true);
    m_pump.setInterval(0);
    connect(&m_pump, &QTimer::timeout, this, &OperationQueue::pump);
    m_pause.setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer); // a coarse one may end minutes of pause seconds early
    connect(&m_pause, &QTimer::timeout, this, &OperationQueue::goOn);
}

quint64 OperationQueue::submit(const QList<Operation> &operations)
{
    QList<Operation> taken;
    QSet<QString> lanes;
    for (const Operation &operation : operations) {
        Q_ASSERT(operation.kind == operations.constFirst().kind);
        const QString lane = operation.lane();
        if (m_batches.hasOpen(operation.kind, lane) || lanes.contains(lane))
            continue;
        lanes.insert(lane);
        m_withdrawn.remove({operation.kind, operation.computerId});
        taken += freshCopy(operation);
    }
    const quint64 number = m_batches.add(taken);
    const QList<Operation> queued = m_batches.operations(number);
    for (const Operation &operation : queued)
        m_lineup.add(operation.number, operation.lane());
    m_pump.start();
    for (const Operation &operation : queued)
        Q_EMIT operationChanged(operation);
    return number;
}

void OperationQueue::stopRemaining()
{
    giveBack(m_batches.queued(), Error{.kind = Error::Kind::Cancelled});
}

void OperationQueue::stopRemaining(quint64 batch)
{
    giveBack(m_batches.queued(batch), Error{.kind = Error::Kind::Cancelled});
}

void OperationQueue::withdraw(Operation::Kind kind, const QString &computerId, const Error &reason)
{
    QList<quint64> concerned = m_batches.queued();
    concerned.removeIf([&](quint64 number) {
        const Operation *operation = m_batches.find(number);
        return operation->kind != kind || operation->computerId != computerId;
    });
    giveBack(concerned, reason);
    m_withdrawn.insert({kind, computerId}, reason);
}

void OperationQueue::pauseUntil(const QDateTime &when)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!when.isValid() || when <= now || (m_pausedUntil.isValid() && when <= m_pausedUntil))
        return;
    m_pausedUntil = when;
    m_intents.hold();
    m_pause.start(boundedWait(std::chrono::milliseconds(now.msecsTo(when)), std::chrono::milliseconds(0)));
    qCInfo(lcQueue) << "paused until" << when;
    Q_EMIT pausedUntil(when);
}

void OperationQueue::park(const Error &reason)
{
    m_parked = reason;
    giveBack(m_batches.queued(), reason);
}

void OperationQueue::resume()
{
    m_parked.reset();
    m_keySince = m_client->begun();
    m_slowDowns = 0; // another key has another allowance
    if (m_pausedUntil.isValid())
        goOn();
    m_pump.start();
}

void OperationQueue::settle(const Fleet &fleet)
{
    if (m_unknownDeletions.isEmpty() || fleet.unchanged)
        return;
    const bool complete = fleet.computers.isComplete(); // an entry without an id might be the one in question
    const QSet<quint64> unknown = m_unknownDeletions;
    for (const quint64 number : unknown) {
        const Operation *found = m_batches.find(number);
        if (!found || found->settled >= fleet.begun) {
            if (!found)
                m_unknownDeletions.remove(number);
            continue;
        }
        const Computer *computer = fleet.computers.find(found->computerId);
        if (!computer && !complete)
            continue;
        Operation operation = *found;
        operation.state = computer ? State::Failed : State::Succeeded;
        operation.finishedAt = QDateTime::currentDateTimeUtc();
        if (computer)
            operation.computer = *computer;
        else
            operation.error = {};
        record(operation);
    }
}

QList<Operation> OperationQueue::batch(quint64 number) const
{
    return m_batches.operations(number);
}

void OperationQueue::pump()
{
    if (m_parked)
        return giveBack(m_batches.queued(), *m_parked);
    while (m_running < m_pace.parallel && !m_pausedUntil.isValid() && !m_parked) {
        const std::optional<quint64> next = m_lineup.take();
        if (!next)
            return;
        ++m_running;
        m_intents.write(*m_batches.find(*next));
    }
}

void OperationQueue::run(quint64 number)
{
    auto *run = new OperationRun(m_client, *m_batches.find(number), m_pace, this);
    connect(run, &OperationRun::changed, this, [this, run](const Operation &now) { onChanged(run, now); });
    connect(run, &OperationRun::refused, this, [this, run](const Operation &now) { onRefused(run, now); });
    connect(run, &OperationRun::troubled, this, [this, run](const Error &error) { onTroubled(run, error); });
    run->start();
}

void OperationQueue::record(const Operation &operation)
{
    const bool unknown = operation.state == State::OutcomeUnknown;
    if (unknown && operation.kind == Operation::Kind::Delete)
        m_unknownDeletions.insert(operation.number);
    else
        m_unknownDeletions.remove(operation.number);
    if (!operation.isOpen())
        m_refusals.remove(operation.number);
    const bool finishedBatch = m_batches.update(operation);
    Q_EMIT operationChanged(operation);
    if (finishedBatch)
        Q_EMIT batchFinished(operation.batch);
}

void OperationQueue::onChanged(OperationRun *run, const Operation &operation)
{
    if (!operation.isOpen()) {
        m_slowDowns = 0;
        end(run, operation.lane());
    }
    record(operation);
}

void OperationQueue::onRefused(OperationRun *run, Operation operation)
{
    const bool tooOften = ++m_refusals[operation.number] >= m_pace.refusals;
    const auto withdrawn = m_withdrawn.constFind({operation.kind, operation.computerId});
    const bool isWithdrawn = withdrawn != m_withdrawn.cend();
    if (tooOften || m_parked || isWithdrawn) {
        operation.state = tooOften ? State::Failed : State::NotStarted;
        operation.finishedAt = QDateTime::currentDateTimeUtc();
        operation.settled = m_client->begun();
        if (!tooOften)
            operation.error = isWithdrawn ? *withdrawn : *m_parked;
        end(run, operation.lane());
    } else {
        operation.state = State::Queued;
        operation.startedAt = {};
        m_lineup.putBack(operation.number, operation.lane());
        end(run, {});
    }
    record(operation);
}

void OperationQueue::onTroubled(const OperationRun *run, const Error &error)
{
    if (error.kind == Error::Kind::RateLimited)
        return slowDown(error);
    if (error.kind != Error::Kind::Unauthorized) { // nothing can be sent
        giveBack(m_batches.queued(), error);
        Q_EMIT connectionLost(error);
        return;
    }
    if (m_parked || run->begun() <= m_keySince)
        return;
    park(error);
    Q_EMIT keyRejected(error);
}

void OperationQueue::end(OperationRun *run, const QString &lane)
{
    --m_running;
    if (!lane.isEmpty())
        m_lineup.release(lane);
    run->deleteLater(); // it is still telling us
    m_pump.start();
}

void OperationQueue::slowDown(const Error &error)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (error.retryAfter)
        return pauseUntil(now.addMSecs(boundedWait(*error.retryAfter, m_pace.slowDown).count()));
    if (m_pausedUntil.isValid()) // refusals of the requests that were side by side are one refusal
        return;
    pauseUntil(now.addMSecs(backOff(++m_slowDowns, m_pace.slowDown, m_pace.slowDownAtMost).count()));
}

void OperationQueue::goOn()
{
    m_pause.stop();
    m_pausedUntil = {};
    Q_EMIT pausedUntil({});
    m_intents.release();
    m_pump.start();
}

void OperationQueue::giveBack(const QList<quint64> &numbers, const Error &reason)
{
    for (const quint64 number : numbers) {
        const Operation *found = m_batches.find(number);
        if (!found || found->state != State::Queued) // a listener was quicker
            continue;
        Operation operation = *found;
        operation.state = State::NotStarted;
        operation.error = reason;
        operation.finishedAt = QDateTime::currentDateTimeUtc();
        if (m_intents.drop(number)) {
            --m_running;
            m_lineup.release(operation.lane());
            m_pump.start();
        } else {
            m_lineup.remove(number, operation.lane());
        }
        record(operation);
    }
}
