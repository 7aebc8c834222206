// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/operationqueue.h"

#include <QMap>

#include <algorithm>

// Writes down what a queue says.
class QueueRecorder : public QObject
{
public:
    explicit QueueRecorder(OperationQueue *queue)
    {
        connect(queue, &OperationQueue::operationChanged, this, [this](const Operation &operation) {
            m_open[operation.number] = operation;
            states[operation.number] += operation.state;
            ids[operation.number] = operation.computerId;
            mostAtOnce = std::max(mostAtOnce, inProgress());
        });
        connect(queue, &OperationQueue::batchFinished, this, [this](quint64 batch) { finished += batch; });
        connect(queue, &OperationQueue::pausedUntil, this, [this](const QDateTime &when) { pauses += when; });
        connect(queue, &OperationQueue::keyRejected, this, [this](const Error &error) { rejected += error; });
        connect(queue, &OperationQueue::connectionLost, this, [this](const Error &error) { lost += error; });
    }

    Operation last(quint64 number) const { return m_open.value(number); }
    int count(Operation::State state) const
    {
        return int(std::count_if(m_open.cbegin(), m_open.cend(),
                                 [state](const Operation &operation) { return operation.state == state; }));
    }
    // The first whose newest state came with such an error; 0: none did.
    quint64 refusedWith(Error::Kind kind) const
    {
        const auto at = std::find_if(m_open.cbegin(), m_open.cend(), [kind](const Operation &operation) {
            return operation.error.kind == kind;
        });
        return at == m_open.cend() ? 0 : at.key();
    }

    QMap<quint64, QList<Operation::State>> states;
    QMap<quint64, QString> ids;
    QList<quint64> finished;
    QList<QDateTime> pauses;
    QList<Error> rejected;
    QList<Error> lost;
    qsizetype mostAtOnce = 0;

private:
    qsizetype inProgress() const
    {
        return count(Operation::State::Running) + count(Operation::State::Checking);
    }

    QMap<quint64, Operation> m_open;
};
