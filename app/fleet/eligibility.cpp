// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/eligibility.h"

namespace {

Ineligible forConnection(Connection::Readiness readiness)
{
    switch (readiness) {
    case Connection::Readiness::Ready:
        return Ineligible::No;
    case Connection::Readiness::NeverRead:
        return Ineligible::NeverRead;
    case Connection::Readiness::Offline:
        return Ineligible::Offline;
    case Connection::Readiness::KeyRejected:
        return Ineligible::KeyRejected;
    case Connection::Readiness::ReadOnly:
        return Ineligible::ReadOnly;
    }
    return Ineligible::No;
}

Ineligible forAnyKind(const Computer &computer, const LocalState &local)
{
    if (local.gone)
        return Ineligible::Gone;
    if (!computer.isReadable())
        return Ineligible::Unreadable;
    if (!isUsableId(computer.id))
        return Ineligible::UnusableId;
    if (local.operation && local.operation->isOpen())
        return Ineligible::Busy;
    return Ineligible::No;
}

Ineligible forRefresh(const Computer &computer, const LocalState &local)
{
    if (computer.provider() == Computer::Provider::OwnMachine)
        return Ineligible::OwnMachine;
    if (computer.status == Computer::Status::Provisioning)
        return Ineligible::Provisioning;
    return local.refreshForbidden ? Ineligible::RefreshForbidden : Ineligible::No;
}

Ineligible forRetry(const Computer &computer, const LocalState &local)
{
    if (computer.provider() == Computer::Provider::OwnMachine)
        return Ineligible::OwnMachine;
    if (local.isInstallKnownToRun())
        return Ineligible::InstallRunning;
    if (!computer.steps) // not reported: the server decides
        return Ineligible::No;
    const ProvisioningStep *step = computer.installStep();
    if (!step)
        return Ineligible::NoInstallStep;
    return step->state() == ProvisioningStep::State::Running ? Ineligible::InstallRunning : Ineligible::No;
}

Ineligible forResume(const Computer &computer)
{
    if (computer.provider() == Computer::Provider::OwnMachine)
        return Ineligible::NotResumable;
    return computer.status == Computer::Status::Provisioning ? Ineligible::Provisioning : Ineligible::No;
}

Ineligible forDelete(const LocalState &local)
{
    if (local.protectionAwaited)
        return Ineligible::NeverRead;
    return local.protectedHere ? Ineligible::Protected : Ineligible::No;
}

} // namespace

bool needsAttention(const Computer &computer, const LocalState &local)
{
    return computer.needsAttention() || local.stuck;
}

Ineligible eligibility(Operation::Kind kind, const Computer &computer, const LocalState &local,
                       Connection::Readiness readiness)
{
    Ineligible reason = forConnection(readiness);
    if (reason == Ineligible::No && kind != Operation::Kind::Create)
        reason = forAnyKind(computer, local);
    return reason == Ineligible::No ? ownReason(kind, computer, local) : reason;
}

Ineligible ownReason(Operation::Kind kind, const Computer &computer, const LocalState &local)
{
    switch (kind) {
    case Operation::Kind::RefreshCredentials:
        return forRefresh(computer, local);
    case Operation::Kind::RetryInstall:
        return forRetry(computer, local);
    case Operation::Kind::Resume:
        return forResume(computer);
    case Operation::Kind::Delete:
        return forDelete(local);
    case Operation::Kind::Update:
    case Operation::Kind::Create:
        return Ineligible::No;
    }
    return Ineligible::No;
}
