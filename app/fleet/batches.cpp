// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/batches.h"

namespace {

constexpr size_t keptBatches = 16;

int &counter(BatchProgress &progress, Operation::State state)
{
    using State = Operation::State;
    switch (state) {
    case State::Queued:
        return progress.queued;
    case State::Running:
    case State::Checking:
        return progress.inProgress;
    case State::Succeeded:
        return progress.succeeded;
    case State::Failed:
    case State::OutcomeUnknown:
    case State::NotStarted:
        break;
    }
    return progress.failed;
}

std::pair<int, QString> openKey(const Operation &operation)
{
    return {static_cast<int>(operation.kind), operation.lane()};
}

} // namespace

quint64 Batches::add(QList<Operation> operations)
{
    if (operations.isEmpty())
        return 0;
    const quint64 batch = ++m_lastBatch;
    m_batches.insert(batch, Batch{m_lastNumber + 1, {}});
    m_unfinished.insert(batch);
    for (Operation &operation : operations) {
        operation.number = ++m_lastNumber;
        operation.batch = batch;
        ++m_batches[batch].progress.total;
        remember(operation);
    }
    return batch;
}

const Operation *Batches::find(quint64 number) const
{
    const auto found = m_operations.find(number);
    return found == m_operations.cend() ? nullptr : &found->second;
}

bool Batches::update(const Operation &operation)
{
    const Operation *old = find(operation.number);
    if (!old)
        return false;
    --counter(m_batches[old->batch].progress, old->state);
    // Only its own end closes it: an operation that is settled late leaves a newer, open one alone.
    if (old->isOpen())
        m_open.remove(openKey(*old));
    remember(operation);
    const BatchProgress &progress = m_batches[operation.batch].progress;
    if (progress.finished() < progress.total || m_unfinished.erase(operation.batch) == 0)
        return false;
    m_finished.push_back(operation.batch);
    forgetOldest();
    return true;
}

bool Batches::hasOpen(Operation::Kind kind, const QString &lane) const
{
    return m_open.contains({static_cast<int>(kind), lane});
}

QList<quint64> Batches::queued() const
{
    QList<quint64> numbers;
    for (const quint64 batch : m_unfinished)
        numbers += queued(batch);
    return numbers;
}

QList<quint64> Batches::queued(quint64 batch) const
{
    QList<quint64> numbers;
    if (progress(batch).queued == 0)
        return numbers;
    for (auto it = m_operations.find(m_batches[batch].first);
         it != m_operations.cend() && it->second.batch == batch; ++it) {
        if (it->second.state == Operation::State::Queued)
            numbers += it->first;
    }
    return numbers;
}

QList<Operation> Batches::operations(quint64 batch) const
{
    QList<Operation> found;
    if (!m_batches.contains(batch))
        return found;
    for (auto it = m_operations.find(m_batches[batch].first);
         it != m_operations.cend() && it->second.batch == batch; ++it)
        found += it->second;
    return found;
}

BatchProgress Batches::progress(quint64 batch) const
{
    return m_batches.value(batch).progress;
}

BatchProgress Batches::progress() const
{
    BatchProgress sum;
    for (const quint64 batch : m_unfinished) {
        const BatchProgress one = progress(batch);
        sum.total += one.total;
        sum.queued += one.queued;
        sum.inProgress += one.inProgress;
        sum.succeeded += one.succeeded;
        sum.failed += one.failed;
    }
    return sum;
}

void Batches::remember(const Operation &operation)
{
    ++counter(m_batches[operation.batch].progress, operation.state);
    if (operation.isOpen())
        m_open.insert(openKey(operation));
    m_operations[operation.number] = operation;
}

void Batches::forgetOldest()
{
    if (m_finished.size() <= keptBatches)
        return;
    const quint64 batch = m_finished.front();
    m_finished.pop_front();
    auto it = m_operations.find(m_batches[batch].first);
    while (it != m_operations.end() && it->second.batch == batch)
        it = m_operations.erase(it);
    m_batches.remove(batch);
}
