// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe_words.h"

using Kind = Operation::Kind;

namespace {

QString shortSuccess(const Operation &operation)
{
    switch (operation.kind) {
    case Kind::RefreshCredentials:
        if (operation.configured < 0)
            return Describe::tr("Refreshed");
        return operation.configured == 0
                       ? Describe::tr("Nothing to configure")
                       : Describe::tr("%1 configured").arg(QLocale().toString(operation.configured));
    case Kind::RetryInstall:
        return operation.alreadyRunning ? Describe::tr("Already running") : Describe::tr("Started again");
    case Kind::Delete:
        return operation.alreadyGone ? Describe::tr("Already deleted") : Describe::tr("Deleted");
    case Kind::Resume:
        return operation.wasRestarted == false ? Describe::tr("Already running") : Describe::tr("Resumed");
    case Kind::Update:
        return operation.changes.name ? Describe::tr("Renamed") : Describe::tr("Changed");
    case Kind::Create:
        return Describe::tr("Created");
    }
    return {};
}

} // namespace

QString Describe::notStartedReason(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
        return tr("key rejected");
    case Error::Kind::Offline:
    case Error::Kind::TimedOut:
        return tr("offline");
    case Error::Kind::RateLimited:
        return tr("the server asked to slow down");
    case Error::Kind::PlanLimit:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Rejected:
    case Error::Kind::ServerFault:
    case Error::Kind::BadReply:
    case Error::Kind::OutcomeUnknown:
    case Error::Kind::Cancelled:
    case Error::Kind::Keychain:
    case Error::Kind::Storage:
        break;
    }
    return tr("stopped");
}

QString describe::action(Kind kind)
{
    switch (kind) {
    case Kind::RefreshCredentials:
        return Describe::tr("Refresh Credentials");
    case Kind::RetryInstall:
        return Describe::tr("Retry Install");
    case Kind::Delete:
        return Describe::tr("Delete");
    case Kind::Resume:
        return Describe::tr("Resume");
    case Kind::Update:
        return Describe::tr("Change");
    case Kind::Create:
        return Describe::tr("New Computer");
    }
    return {};
}

QString describe::runningVerb(const Operation &operation)
{
    switch (operation.kind) {
    case Kind::RefreshCredentials:
        return Describe::tr("Refreshing…");
    case Kind::RetryInstall:
        return Describe::tr("Retrying…");
    case Kind::Delete:
        return Describe::tr("Deleting…");
    case Kind::Resume:
        return Describe::tr("Resuming…");
    case Kind::Update:
        return operation.changes.name ? Describe::tr("Renaming…") : Describe::tr("Changing…");
    case Kind::Create:
        return Describe::tr("Creating…");
    }
    return {};
}

QString describe::shortOutcome(const Operation &operation)
{
    switch (operation.state) {
    case Operation::State::Queued:
        return Describe::tr("Queued");
    case Operation::State::Running:
        return runningVerb(operation);
    case Operation::State::Checking:
        return Describe::tr("Checking…");
    case Operation::State::Succeeded:
        return shortSuccess(operation);
    case Operation::State::Failed:
        return errorLabel(operation.error);
    case Operation::State::OutcomeUnknown:
        return Describe::tr("Outcome unknown");
    case Operation::State::NotStarted:
        return Describe::tr("Not started (%1)").arg(Describe::notStartedReason(operation.error));
    }
    return {};
}

QString describe::busySince(const Operation &operation)
{
    const QDateTime since = operation.startedAt.isValid() ? operation.startedAt : operation.submittedAt;
    const QString verb = shortOutcome(operation);
    if (!operation.isOpen())
        return {};
    return since.isValid() ? Describe::tr("%1 since %2", "Deleting… since 14:07:12").arg(verb, clock(since))
                           : verb;
}

QString describe::trouble(const Operation &operation)
{
    switch (operation.state) {
    case Operation::State::Failed:
    case Operation::State::OutcomeUnknown:
    case Operation::State::NotStarted:
        return outcome(operation);
    case Operation::State::Queued:
    case Operation::State::Running:
    case Operation::State::Checking:
    case Operation::State::Succeeded:
        break;
    }
    return {};
}

QString describe::reach(Kind kind, int reached, int all)
{
    return Describe::tr("%1: %2 of %3", "action, computers that it would reach, selected ones")
            .arg(action(kind), QLocale().toString(reached), QLocale().toString(all));
}
