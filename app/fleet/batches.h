// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/operation.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <deque>
#include <map>
#include <set>
#include <utility>

// Counts of one batch, for "Deleting 3 of 12".
struct BatchProgress
{
    int total = 0;
    int queued = 0;
    int inProgress = 0; // running or checking
    int succeeded = 0;
    int failed = 0; // failed, unknown, not started
    int finished() const { return succeeded + failed; }

    bool operator==(const BatchProgress &) const = default;
};

// Remembers the operations of the queue by number and batch, with running counts: no question costs a walk
// over all of them. A finished batch is forgotten when sixteen newer ones have finished.
class Batches
{
public:
    // Numbers the operations and remembers them as one batch, which it returns; 0 where there are none.
    quint64 add(QList<Operation> operations);
    // nullptr: unknown or forgotten.
    const Operation *find(quint64 number) const;
    // Takes the operation's new state. True where that finished its batch, which happens once.
    bool update(const Operation &operation);

    bool hasOpen() const { return !m_unfinished.empty(); }
    bool hasOpen(Operation::Kind kind, const QString &lane) const;
    QList<quint64> queued() const; // numbers, in order
    QList<quint64> queued(quint64 batch) const;
    QList<Operation> operations(quint64 batch) const;
    BatchProgress progress(quint64 batch) const;
    BatchProgress progress() const; // of every batch that has not finished

private:
    struct Batch
    {
        quint64 first = 0; // its operations are numbered from here without a gap
        BatchProgress progress;
    };
    void remember(const Operation &operation);
    void forgetOldest();

    std::map<quint64, Operation> m_operations; // by number
    QHash<quint64, Batch> m_batches;
    std::set<quint64> m_unfinished;
    std::deque<quint64> m_finished; // in the order of their ends
    QSet<std::pair<int, QString>> m_open;
    quint64 m_lastNumber = 0;
    quint64 m_lastBatch = 0;
};
