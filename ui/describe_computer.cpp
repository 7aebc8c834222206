// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe_words.h"

using namespace Qt::StringLiterals;

namespace {

QString failedWord(const Operation &operation)
{
    switch (operation.kind) {
    case Operation::Kind::RefreshCredentials:
        return Describe::tr("Refresh failed");
    case Operation::Kind::RetryInstall:
        return Describe::tr("Retry failed");
    case Operation::Kind::Delete:
        return Describe::tr("Delete failed");
    case Operation::Kind::Resume:
        return Describe::tr("Resume failed");
    case Operation::Kind::Update:
        return operation.changes.name ? Describe::tr("Rename failed") : Describe::tr("Change failed");
    case Operation::Kind::Create:
        return Describe::tr("Creation failed");
    }
    return {};
}

// What an operation makes of the status; empty where it says nothing about the computer.
QString operationWord(const Operation &operation)
{
    switch (operation.state) {
    case Operation::State::Queued:
        return Describe::tr("Queued");
    case Operation::State::Running:
        return describe::runningVerb(operation);
    case Operation::State::Checking:
        return Describe::tr("Checking…");
    case Operation::State::Failed:
        return failedWord(operation);
    case Operation::State::OutcomeUnknown:
        return Describe::tr("Outcome unknown");
    case Operation::State::Succeeded:
        return operation.alreadyRunning ? describe::runningVerb(operation) : QString();
    case Operation::State::NotStarted:
        break;
    }
    return {};
}

// This console deleted it, and knows; else the server's list has lost it, for whatever reason.
bool isDeletedFromHere(const LocalState &local)
{
    return local.operation && local.operation->kind == Operation::Kind::Delete
           && local.operation->state == Operation::State::Succeeded;
}

} // namespace

QString describe::status(const Computer &computer)
{
    if (!computer.isReadable())
        return Describe::tr("Unreadable");
    switch (computer.status) {
    case Computer::Status::Active:
        return Describe::tr("Active");
    case Computer::Status::Provisioning:
        return Describe::tr("Provisioning");
    case Computer::Status::Error:
        return Describe::tr("Error");
    case Computer::Status::Unknown:
        break;
    }
    const QString word = Describe::quoted(computer.statusWord, 60);
    return word.isEmpty() ? Describe::tr("Unknown") : word;
}

QString describe::displayedStatus(const Computer &computer, const LocalState &local)
{
    if (local.gone)
        return isDeletedFromHere(local) ? Describe::tr("Deleted") : Describe::tr("Gone");
    const QString word = local.operation ? operationWord(*local.operation) : QString();
    if (word.isEmpty() && local.unclearSince.isValid())
        return Describe::tr("Not listed");
    return word.isEmpty() ? status(computer) : word;
}

QString describe::type(const Computer &computer)
{
    switch (computer.provider()) {
    case Computer::Provider::OwnMachine:
        return Describe::tr("Own machine");
    case Computer::Provider::Unknown:
        return Describe::tr("Unknown type");
    case Computer::Provider::Managed:
        break;
    }
    if (computer.providerType.compare(u"e2b", Qt::CaseInsensitive) == 0)
        return Describe::tr("Managed");
    return Describe::quoted(computer.providerType, 60);
}

QString describe::typeAndWord(const Computer &computer)
{
    const QString word = Describe::quoted(computer.providerType, 60);
    switch (computer.provider()) {
    case Computer::Provider::OwnMachine:
        return Describe::tr("Own machine (%1)").arg(word);
    case Computer::Provider::Managed:
        return Describe::tr("Managed (%1)").arg(word);
    case Computer::Provider::Unknown:
        break;
    }
    return Describe::tr("Unknown type");
}

QString describe::owner(const Computer &computer)
{
    const QString kind = plain(computer.ownerPrincipalKind);
    const QString id = plain(computer.ownerId);
    if (kind.isEmpty() && id.isEmpty())
        return dash();
    if (kind.isEmpty() || id.isEmpty())
        return kind + id;
    return Describe::tr("%1: %2", "kind of owner, its id").arg(kind, id);
}

QString describe::statusLine(const Computer &computer, const QString &statusWord, qint64 nowMs)
{
    if (!computer.isReadable())
        return statusWord;
    if (!computer.createdAt || longAge(computer.createdAt, nowMs) == dash())
        return Describe::tr("%1 · %2", "status, type").arg(statusWord, type(computer));
    return Describe::tr("%1 · %2 · created %3 ago", "status, type, age")
            .arg(statusWord, type(computer), longAge(computer.createdAt, nowMs));
}

QString describe::gone(const Computer &computer, const QDateTime &receivedAt)
{
    const QString who = Describe::inSentence(name(computer));
    if (!receivedAt.isValid())
        return Describe::tr("%1 no longer exists. This is the last data received.").arg(who);
    return Describe::tr("%1 no longer exists. This is the last data received at %2.")
            .arg(who, clock(receivedAt));
}

QString describe::unclear(const QDateTime &since)
{
    return Describe::tr("The server's list does not hold this computer any more, and it could not be read by "
                        "its ID. What is shown is from before %1.")
            .arg(clock(since));
}

QString describe::unreadable(const Computer &computer)
{
    switch (computer.unreadable) {
    case Computer::Unreadable::NotAnObject:
        return Describe::tr("This entry of the list is not a JSON object, so it cannot be a computer.");
    case Computer::Unreadable::NoId:
        return Describe::tr("This entry of the list has no ID, so nothing can be done with it.");
    case Computer::Unreadable::RepeatedId:
        return Describe::tr("This entry of the list repeats the ID of another one, so it is not clear which "
                            "computer it is.");
    case Computer::Unreadable::No:
        break;
    }
    return {};
}
