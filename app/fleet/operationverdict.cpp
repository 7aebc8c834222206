// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/operationverdict.h"

#include <chrono>

using Kind = Operation::Kind;
using State = Operation::State;

namespace {

// By how much the server's clock and ours may differ. A computer of the wanted name that is older than the
// request by more than this was not created by it.
constexpr std::chrono::milliseconds clockTolerance = std::chrono::minutes(5);

// What the check of a retry tells: whether the install step began again after the question.
State ofRetry(const Operation &operation, const Computer &computer)
{
    const ProvisioningStep *step = computer.installStep();
    if (!computer.steps)
        return State::OutcomeUnknown; // the server does not tell
    if (!step)
        return State::Failed;
    if (step->state() == ProvisioningStep::State::Running)
        return State::Succeeded;
    if (step->installSessionId == operation.knownInstallSession)
        return State::Failed;
    // Another session than before: it began and ended meanwhile. Where none was known before, this one may
    // be older than the request.
    return operation.knownInstallSession.isEmpty() ? State::OutcomeUnknown : State::Succeeded;
}

State ofUpdate(const ComputerChanges &changes, const Computer &computer)
{
    const bool done = (!changes.name || *changes.name == computer.name)
                      && (!changes.remoteUser || *changes.remoteUser == computer.remoteUser)
                      && (!changes.hostId || *changes.hostId == computer.hostId);
    return done ? State::Succeeded : State::Failed;
}

// A text that the server did not tell contradicts nothing.
bool mayBe(const QString &told, const QString &wanted)
{
    return told.isEmpty() || wanted.isEmpty() || told == wanted;
}

bool isAsDrafted(const NewComputer &draft, const Computer &computer)
{
    // The service's own words for what it manages are its business.
    const bool ownMachine = draft.providerType.compare(u"byom", Qt::CaseInsensitive) == 0;
    const bool sameProvider = draft.providerType.isEmpty() || computer.providerType.isEmpty()
                              || ownMachine == (computer.provider() == Computer::Provider::OwnMachine);
    return sameProvider && mayBe(computer.remoteUser, draft.remoteUser)
           && mayBe(computer.ownerId, draft.serviceAccountId);
}

// A name is taken once by each owner: one that has it need not be what was asked for.
State ofCreation(const Operation &operation, const Computer &computer)
{
    if (operation.knownNamesakes.contains(computer.id) || !isAsDrafted(operation.draft, computer))
        return State::OutcomeUnknown;
    if (!computer.createdAt)
        return State::OutcomeUnknown; // the server does not tell
    const qint64 begun = operation.startedAt.toMSecsSinceEpoch() - clockTolerance.count();
    return *computer.createdAt >= begun ? State::Succeeded : State::OutcomeUnknown;
}

} // namespace

State verdictOf(const Operation &operation, const Computer &computer)
{
    switch (operation.kind) {
    case Kind::RefreshCredentials: // a reading does not show whether credentials were written …
    case Kind::Resume:             // … nor whether the machine is awake
        return State::OutcomeUnknown;
    case Kind::RetryInstall:
        return ofRetry(operation, computer);
    case Kind::Delete:
        return State::Failed;
    case Kind::Update:
        return ofUpdate(operation.changes, computer);
    case Kind::Create:
        return ofCreation(operation, computer);
    }
    return State::OutcomeUnknown;
}

std::optional<State> verdictOfAbsence(const Operation &operation)
{
    switch (operation.kind) {
    case Kind::Delete:
        return State::Succeeded;
    case Kind::Create: // it may be under way still
        return std::nullopt;
    case Kind::RefreshCredentials:
    case Kind::RetryInstall:
    case Kind::Resume:
    case Kind::Update:
        break;
    }
    return State::Failed;
}
