// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/outcomes.h"

#include "ui/actions/batchreport.h"
#include "ui/describe.h"

using namespace Qt::StringLiterals;

namespace {

// Asking again makes sense where the cause may pass by itself.
bool mayTryAgain(const Operation &operation)
{
    // There might be two, or a name that somebody else gave meanwhile would be overwritten.
    if (isRepeatable(operation.kind) && operation.state == Operation::State::OutcomeUnknown)
        return false;
    switch (operation.error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::TimedOut:
    case Error::Kind::RateLimited:
    case Error::Kind::ServerFault:
    case Error::Kind::BadReply:
    case Error::Kind::OutcomeUnknown:
    case Error::Kind::Cancelled:
    case Error::Kind::PlanLimit:
        return true;
    case Error::Kind::Conflict:
        return !isRepeatable(operation.kind); // the same name is taken the next time, too
    case Error::Kind::Unauthorized:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Rejected:
    case Error::Kind::Keychain:
    case Error::Kind::Storage:
        return false;
    }
    return false;
}

} // namespace

Outcomes::Outcomes(QObject *parent) : QObject(parent) {}

void Outcomes::setQueue(OperationQueue *queue)
{
    if (m_queue)
        m_queue->disconnect(this);
    m_queue = queue;
    m_failed.clear();
    if (!queue)
        return;
    connect(queue, &OperationQueue::operationChanged, this, &Outcomes::tell);
    connect(queue, &OperationQueue::batchFinished, this, &Outcomes::tellBatch);
}

std::optional<Operation> Outcomes::failed(const QString &key) const
{
    const auto found = m_failed.constFind(key);
    return found == m_failed.cend() ? std::nullopt : std::optional(*found);
}

QString Outcomes::keyOf(quint64 batch)
{
    return u"batch:%1"_s.arg(batch);
}

void Outcomes::tell(const Operation &operation)
{
    if (operation.isOpen())
        return;
    if (!batchreport::hasFailed(operation) && m_failed.remove(operation.lane()) > 0)
        Q_EMIT problemSolved(operation.lane());
    if (m_queue->progress(operation.batch).total <= 1) // 0: a late certainty about a batch that is forgotten
        tellOne(operation);
}

void Outcomes::tellOne(const Operation &operation)
{
    const bool isCertain = operation.state != Operation::State::OutcomeUnknown;
    if (batchreport::hasFailed(operation) && operation.batch == m_toldElsewhere && isCertain)
        return;
    const QString sentence = describe::outcome(operation);
    Q_EMIT announced(sentence);
    if (!batchreport::hasFailed(operation))
        return;
    m_failed.insert(operation.lane(), operation);
    Q_EMIT problem({.level = Notice::Level::Error,
                    .text = sentence,
                    .details = describe::errorDetails(operation.error, {}),
                    .key = operation.lane(),
                    .action = mayTryAgain(operation) ? tr("Try Again") : QString()});
}

void Outcomes::tellBatch(quint64 batch)
{
    const QList<Operation> operations = m_queue->batch(batch);
    if (operations.size() < 2)
        return;
    const QString sentence = tr("%1.").arg(batchreport::summary(operations));
    Q_EMIT announced(sentence);
    const QStringList failures = batchreport::failures(operations);
    if (failures.isEmpty())
        return;
    Q_EMIT problem({.level = Notice::Level::Error,
                    .text = sentence,
                    .details = failures.join(u'\n'),
                    .key = keyOf(batch),
                    .action = tr("Show"),
                    .aboutRow = false});
}
