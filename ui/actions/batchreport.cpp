// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/batchreport.h"

#include "ui/actions/targets.h"
#include "ui/describe.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulkProgress)
};

using State = Operation::State;

constexpr qsizetype longestDetail = 300;

struct Counts
{
    int waiting = 0;
    int inProgress = 0;
    int succeeded = 0; // without the two below
    int alreadyGone = 0;
    int alreadyRunning = 0;
    int failed = 0;
    int unknown = 0;
    int notStarted = 0;

    int finished() const { return succeeded + alreadyGone + alreadyRunning + failed + unknown + notStarted; }
};

void countSuccess(const Operation &operation, Counts *counts)
{
    if (operation.alreadyGone)
        ++counts->alreadyGone;
    else if (operation.alreadyRunning || operation.wasRestarted == false)
        ++counts->alreadyRunning;
    else
        ++counts->succeeded;
}

Counts count(const QList<Operation> &operations)
{
    Counts counts;
    for (const Operation &operation : operations) {
        switch (operation.state) {
        case State::Queued:
            ++counts.waiting;
            break;
        case State::Running:
        case State::Checking:
            ++counts.inProgress;
            break;
        case State::Succeeded:
            countSuccess(operation, &counts);
            break;
        case State::Failed:
            ++counts.failed;
            break;
        case State::OutcomeUnknown:
            ++counts.unknown;
            break;
        case State::NotStarted:
            ++counts.notStarted;
            break;
        }
    }
    return counts;
}

QString succeeded(Operation::Kind kind, int number)
{
    switch (kind) {
    case Operation::Kind::Delete:
        return Words::tr("%n deleted", nullptr, number);
    case Operation::Kind::RefreshCredentials:
        return Words::tr("%n refreshed", nullptr, number);
    case Operation::Kind::RetryInstall:
        return Words::tr("%n started again", nullptr, number);
    case Operation::Kind::Resume:
        return Words::tr("%n resumed", nullptr, number);
    case Operation::Kind::Update:
        return Words::tr("%n changed", nullptr, number);
    case Operation::Kind::Create:
        return Words::tr("%n created", nullptr, number);
    }
    return {};
}

} // namespace

namespace batchreport {

QString name(const Operation &operation)
{
    const QString name = describe::plain(operation.computerName);
    return name.isEmpty() ? describe::plain(operation.computerId) : name;
}

QString result(const Operation &operation)
{
    return describe::shortOutcome(operation);
}

QString details(const Operation &operation)
{
    if (!hasFailed(operation))
        return {};
    return shortened(describe::plain(operation.error.detail.simplified()), longestDetail);
}

QString title(Operation::Kind kind, int count)
{
    switch (kind) {
    case Operation::Kind::Delete:
        return Words::tr("Deleting %n Computer(s)", nullptr, count);
    case Operation::Kind::RefreshCredentials:
        return Words::tr("Refreshing Credentials on %n Computer(s)", nullptr, count);
    case Operation::Kind::RetryInstall:
        return Words::tr("Retrying Install on %n Computer(s)", nullptr, count);
    case Operation::Kind::Resume:
        return Words::tr("Resuming %n Computer(s)", nullptr, count);
    case Operation::Kind::Update:
        return Words::tr("Changing %n Computer(s)", nullptr, count);
    case Operation::Kind::Create:
        return Words::tr("Creating %n Computer(s)", nullptr, count);
    }
    return {};
}

QString progress(const QList<Operation> &operations)
{
    const Counts counts = count(operations);
    QStringList parts{Words::tr("%1 of %2 done").arg(counts.finished()).arg(operations.size())};
    if (const int failed = counts.failed + counts.unknown + counts.notStarted; failed > 0)
        parts.append(Words::tr("%n failed", nullptr, failed));
    if (counts.inProgress > 0)
        parts.append(Words::tr("%n in progress", nullptr, counts.inProgress));
    return parts.join(Words::tr(" · "));
}

QString summary(const QList<Operation> &operations)
{
    const Counts counts = count(operations);
    QStringList parts;
    if (counts.succeeded > 0)
        parts.append(succeeded(operations.constFirst().kind, counts.succeeded));
    if (counts.failed > 0)
        parts.append(Words::tr("%n failed", nullptr, counts.failed));
    if (counts.unknown > 0)
        parts.append(Words::tr("%n with unknown outcome", nullptr, counts.unknown));
    if (counts.notStarted > 0)
        parts.append(Words::tr("%n not started", nullptr, counts.notStarted));
    if (counts.alreadyGone > 0)
        parts.append(Words::tr("%n already gone", nullptr, counts.alreadyGone));
    if (counts.alreadyRunning > 0)
        parts.append(Words::tr("%n already running", nullptr, counts.alreadyRunning));
    return parts.join(Words::tr(", "));
}

QString stopped(const QList<Operation> &operations)
{
    const int notStarted = count(operations).notStarted;
    return notStarted == 0 ? QString()
                           : Words::tr("%n not started. Requests already sent cannot be recalled.", nullptr,
                                       notStarted);
}

QStringList failures(const QList<Operation> &operations)
{
    QStringList labels; // in the order of their first appearance
    QHash<QString, QStringList> names;
    for (const Operation &operation : operations) {
        if (!hasFailed(operation))
            continue;
        const QString label = describe::shortOutcome(operation);
        if (!names.contains(label))
            labels.append(label);
        names[label].append(describe::inSentence(name(operation)));
    }
    QStringList lines;
    for (const QString &label : std::as_const(labels))
        lines.append(Words::tr("%1 (%2): %3")
                             .arg(label)
                             .arg(names.value(label).size())
                             .arg(names.value(label).join(Words::tr(", "))));
    return lines;
}

QString plainText(const QList<Operation> &operations)
{
    if (operations.isEmpty())
        return {};
    QStringList lines{title(operations.constFirst().kind, static_cast<int>(operations.size())),
                      summary(operations), QString()};
    lines.append(
            QStringList{Words::tr("Computer"), Words::tr("ID"), Words::tr("Result"), Words::tr("Details")}
                    .join(u'\t'));
    for (const Operation &operation : operations)
        lines.append(QStringList{name(operation), describe::plain(operation.computerId), result(operation),
                                 details(operation)}
                             .join(u'\t'));
    return lines.join(u'\n') + u'\n';
}

bool hasFailed(const Operation &operation)
{
    return operation.state == State::Failed || operation.state == State::OutcomeUnknown
           || operation.state == State::NotStarted;
}

QList<Operation> retryable(const QList<Operation> &operations)
{
    QList<Operation> found;
    for (const Operation &operation : operations) {
        const bool harmless = operation.state == State::OutcomeUnknown
                              && (operation.kind == Operation::Kind::RefreshCredentials
                                  || operation.kind == Operation::Kind::Resume);
        // The same name is taken the next time, too.
        const bool vain = isRepeatable(operation.kind) && operation.error.kind == Error::Kind::Conflict;
        if ((operation.state == State::Failed && !vain) || operation.state == State::NotStarted || harmless)
            found.append(operation);
    }
    return found;
}

QStringList retryableIds(const QList<Operation> &operations)
{
    QStringList ids;
    const QList<Operation> found = retryable(operations);
    for (const Operation &operation : found)
        ids.append(operation.computerId);
    return ids;
}

} // namespace batchreport
