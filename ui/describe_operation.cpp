// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe_words.h"

using namespace Qt::StringLiterals;

using Kind = Operation::Kind;

namespace {

// What an update changes, as far as people call it something.
bool isRenaming(const Operation &operation)
{
    return operation.changes.name.has_value();
}

QString updated(const Operation &operation, const QString &name)
{
    if (isRenaming(operation))
        return Describe::tr("Renamed %1 to %2.").arg(name, Describe::inSentence(*operation.changes.name));
    if (operation.changes.remoteUser)
        return Describe::tr("Changed the remote user of %1 to %2.")
                .arg(name, Describe::inSentence(*operation.changes.remoteUser));
    return Describe::tr("Changed %1.").arg(name);
}

QString succeeded(const Operation &operation, const QString &name)
{
    switch (operation.kind) {
    case Kind::RefreshCredentials:
        if (operation.configured < 0)
            return Describe::tr("Git credentials refreshed on %1.").arg(name);
        if (operation.configured == 0)
            return Describe::tr("Nothing to configure on %1: the server reported 0 configured.").arg(name);
        return Describe::tr("Git credentials refreshed on %1 (%2 configured).")
                .arg(name, QLocale().toString(operation.configured));
    case Kind::RetryInstall:
        return operation.alreadyRunning
                       ? Describe::tr("Install dependencies is already running on %1.").arg(name)
                       : Describe::tr("Install dependencies started again on %1.").arg(name);
    case Kind::Delete:
        return operation.alreadyGone ? Describe::tr("%1 was already deleted.").arg(name)
                                     : Describe::tr("Deleted %1.").arg(name);
    case Kind::Resume:
        return operation.wasRestarted == false ? Describe::tr("%1 is already running.").arg(name)
                                               : Describe::tr("Resumed %1.").arg(name);
    case Kind::Update:
        return updated(operation, name);
    case Kind::Create:
        return Describe::tr("Created %1.").arg(name);
    }
    return {};
}

// 409 means something else for each operation.
bool isNameTaken(const Operation &operation)
{
    return operation.error.kind == Error::Kind::Conflict
           && (operation.kind == Kind::Create || isRenaming(operation));
}

// Why a change failed or got lost, one sentence: the server's own words where it said any.
QString why(const Error &error)
{
    const QString detail = Describe::sentence(error.detail);
    if (error.kind == Error::Kind::ServerFault || error.kind == Error::Kind::Offline || detail.isEmpty())
        return describe::error(error, {});
    return detail;
}

// A 5xx or a lost answer came, and then the computer was read: it has not happened.
QString readBack(Kind kind)
{
    switch (kind) {
    case Kind::RefreshCredentials:
        return Describe::tr("Refreshing again does no harm.");
    case Kind::Resume:
        return Describe::tr("Resuming again does no harm.");
    case Kind::RetryInstall:
        return Describe::tr("No new install session was seen. Try again.");
    case Kind::Delete:
        return Describe::tr("The computer still exists. Try again.");
    case Kind::Update:
        return Describe::tr("Nothing was changed. Try again.");
    case Kind::Create: // it stays unknown: one that is not found may still come
        break;
    }
    return {};
}

QString whatNow(const Operation &operation)
{
    const Error &error = operation.error;
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::TimedOut:
        return Describe::tr("Nothing was sent. Try again when the connection is back.");
    case Error::Kind::Unauthorized:
        return Describe::tr("Update the API key, then try again.");
    case Error::Kind::PlanLimit:
        return Describe::tr("Check the plan and the limits of the organisation.");
    case Error::Kind::Forbidden:
        return Describe::tr("Use a key whose role allows it.");
    case Error::Kind::Conflict:
        if (isNameTaken(operation))
            return Describe::tr("Choose another name.");
        return Describe::tr("Look at the computer's state, then try again.");
    case Error::Kind::RateLimited:
        return Describe::tr("Nothing was changed. Try again later.");
    case Error::Kind::ServerFault:
    case Error::Kind::BadReply:
    case Error::Kind::OutcomeUnknown:
        return readBack(operation.kind);
    case Error::Kind::Rejected:
    case Error::Kind::NotFound:
    case Error::Kind::Cancelled:
    case Error::Kind::Keychain:
    case Error::Kind::Storage:
        break;
    }
    return {};
}

QString couldNotChange(const ComputerChanges &changes)
{
    if (changes.name)
        return Describe::tr("Could not rename %1 to %4: %2 %3");
    if (changes.remoteUser)
        return Describe::tr("Could not change the remote user of %1 to %4: %2 %3");
    return Describe::tr("Could not change %1: %2 %3");
}

// With places for the name, why, what to do now, and what it was to become.
QString couldNot(const Operation &operation)
{
    switch (operation.kind) {
    case Kind::RefreshCredentials:
        return Describe::tr("Could not refresh %1: %2 %3");
    case Kind::RetryInstall:
        return Describe::tr("Could not retry on %1: %2 %3");
    case Kind::Delete:
        return Describe::tr("Could not delete %1: %2 %3");
    case Kind::Resume:
        return Describe::tr("Could not resume %1: %2 %3");
    case Kind::Update:
        return couldNotChange(operation.changes);
    case Kind::Create:
        return Describe::tr("Could not create %1: %2 %3");
    }
    return {};
}

QString failed(const Operation &operation, const QString &name)
{
    const Error &error = operation.error;
    if (error.kind == Error::Kind::NotFound && operation.kind != Kind::Create)
        return Describe::tr("%1 no longer exists on the server.").arg(name);
    if (error.kind == Error::Kind::Forbidden && operation.kind == Kind::RefreshCredentials) {
        const QString refused = Describe::tr("This API key is not allowed to refresh %1.").arg(name);
        const QString detail = Describe::sentence(error.detail);
        return detail.isEmpty()
                       ? refused
                       : Describe::tr("%1 The server said: %2", "two sentences").arg(refused, detail);
    }
    const QString taken = Describe::tr("Another computer has this name.");
    const QString because = isNameTaken(operation) && error.detail.isEmpty() ? taken : why(error);
    const QString now = whatNow(operation);
    const QString target = Describe::inSentence(
            operation.changes.name.value_or(operation.changes.remoteUser.value_or(QString())));
    const QString text = couldNot(operation);
    return (text.contains(u"%4"_s) ? text.arg(name, because, now, target) : text.arg(name, because, now))
            .trimmed();
}

QString unknownCreation(const Operation &operation, const QString &name, const QString &because)
{
    if (operation.computer)
        return Describe::tr("It is not known whether %1 was created: %2 A computer of this name exists; it "
                            "may be an older one. Look at it before trying again.")
                .arg(name, because);
    return Describe::tr("It is not known whether %1 was created: %2 No check found a computer of this "
                        "name, but it may appear yet. Reload the list before trying again.")
            .arg(name, because);
}

QString unknownUpdate(const Operation &operation, const QString &name, const QString &because)
{
    return (isRenaming(operation)
                    ? Describe::tr("It is not known whether %1 was renamed: %2 The computer could not be "
                                   "read. Reload the list before trying again.")
                    : Describe::tr("It is not known whether %1 was changed: %2 The computer could not be "
                                   "read. Reload the list before trying again."))
            .arg(name, because);
}

QString unknown(const Operation &operation, const QString &name)
{
    const QString because = why(operation.error);
    switch (operation.kind) {
    case Kind::RefreshCredentials:
        return Describe::tr("It is not known whether git credentials were refreshed on %1: %2 Refreshing "
                            "again does no harm.")
                .arg(name, because);
    case Kind::RetryInstall:
        return operation.computer
                       ? Describe::tr("It is not known whether Install dependencies started again on %1: %2 "
                                      "The server "
                                      "does not tell. Look at its steps before trying again.")
                                 .arg(name, because)
                       : Describe::tr(
                                 "It is not known whether Install dependencies started again on %1: %2 The "
                                 "computer could not be read. Reload the list before trying again.")
                                 .arg(name, because);
    case Kind::Delete:
        return Describe::tr(
                       "It is not known whether %1 was deleted: %2 The computer could not be read. Reload "
                       "the list before trying again.")
                .arg(name, because);
    case Kind::Resume:
        return Describe::tr("It is not known whether %1 was resumed: %2 Resuming again does no harm.")
                .arg(name, because);
    case Kind::Update:
        return unknownUpdate(operation, name, because);
    case Kind::Create:
        return unknownCreation(operation, name, because);
    }
    return {};
}

QString notStarted(const Operation &operation, const QString &name)
{
    const QString because = Describe::notStartedReason(operation.error);
    switch (operation.kind) {
    case Kind::RefreshCredentials:
        return Describe::tr("Refreshing %1 was not started (%2).").arg(name, because);
    case Kind::RetryInstall:
        return Describe::tr("Retrying on %1 was not started (%2).").arg(name, because);
    case Kind::Delete:
        return Describe::tr("Deleting %1 was not started (%2).").arg(name, because);
    case Kind::Resume:
        return Describe::tr("Resuming %1 was not started (%2).").arg(name, because);
    case Kind::Update:
        return (isRenaming(operation) ? Describe::tr("Renaming %1 was not started (%2).")
                                      : Describe::tr("Changing %1 was not started (%2)."))
                .arg(name, because);
    case Kind::Create:
        return Describe::tr("Creating %1 was not started (%2).").arg(name, because);
    }
    return {};
}

QString running(const Operation &operation, const QString &name)
{
    switch (operation.kind) {
    case Kind::RefreshCredentials:
        return Describe::tr("Refreshing git credentials on %1…").arg(name);
    case Kind::RetryInstall:
        return Describe::tr("Starting Install dependencies again on %1…").arg(name);
    case Kind::Delete:
        return Describe::tr("Deleting %1…").arg(name);
    case Kind::Resume:
        return Describe::tr("Resuming %1…").arg(name);
    case Kind::Update:
        return (isRenaming(operation) ? Describe::tr("Renaming %1…") : Describe::tr("Changing %1…"))
                .arg(name);
    case Kind::Create:
        return Describe::tr("Creating %1…").arg(name);
    }
    return {};
}

} // namespace

QString describe::outcome(const Operation &operation)
{
    const QString shown =
            operation.computerName.trimmed().isEmpty() ? operation.computerId : operation.computerName;
    const QString name = Describe::inSentence(shown);
    switch (operation.state) {
    case Operation::State::Queued:
        return Describe::tr("%1 is waiting for its turn.").arg(name);
    case Operation::State::Running:
        return running(operation, name);
    case Operation::State::Checking:
        return Describe::tr("No clear answer came for %1. Checking what happened…").arg(name);
    case Operation::State::Succeeded:
        return succeeded(operation, name);
    case Operation::State::Failed:
        return failed(operation, name);
    case Operation::State::OutcomeUnknown:
        return unknown(operation, name);
    case Operation::State::NotStarted:
        return notStarted(operation, name);
    }
    return {};
}
