// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe_words.h"

namespace {

QString busy(const LocalState &local)
{
    if (!local.operation)
        return Describe::tr("Another action is in progress for this computer");
    switch (local.operation->kind) {
    case Operation::Kind::RefreshCredentials:
        return Describe::tr("Refreshing is in progress for this computer");
    case Operation::Kind::RetryInstall:
        return Describe::tr("Retrying is in progress for this computer");
    case Operation::Kind::Delete:
        return Describe::tr("Deleting is in progress for this computer");
    case Operation::Kind::Resume:
        return Describe::tr("Resuming is in progress for this computer");
    case Operation::Kind::Update:
        return local.operation->changes.name ? Describe::tr("Renaming is in progress for this computer")
                                             : Describe::tr("A change is in progress for this computer");
    case Operation::Kind::Create:
        return Describe::tr("This computer is being created");
    }
    return {};
}

} // namespace

QString describe::reason(Ineligible why, const LocalState &local)
{
    switch (why) {
    case Ineligible::No:
        return {};
    case Ineligible::NothingSelected:
        return Describe::tr("Select a computer");
    case Ineligible::SelectOne:
        return Describe::tr("Select one computer");
    case Ineligible::Offline:
        return Describe::tr("Offline");
    case Ineligible::NeverRead:
        return Describe::tr("Loading…");
    case Ineligible::KeyRejected:
        return Describe::tr("The API key was rejected");
    case Ineligible::ReadOnly:
        return Describe::tr("This connection is read-only");
    case Ineligible::Unreadable:
        return Describe::tr("This entry could not be read");
    case Ineligible::UnusableId:
        return Describe::tr("This computer's ID cannot be sent to the server");
    case Ineligible::Gone:
        return Describe::tr("This computer no longer exists");
    case Ineligible::Busy:
        return busy(local);
    case Ineligible::Provisioning:
        return Describe::tr("Wait until provisioning has finished");
    case Ineligible::OwnMachine:
        return Describe::tr("Only managed computers can do this");
    case Ineligible::NotResumable:
        return Describe::tr("Only managed computers can be resumed");
    case Ineligible::RefreshForbidden:
        return Describe::tr("This API key is not allowed to refresh this computer");
    case Ineligible::InstallRunning:
        return Describe::tr("Install dependencies is already running");
    case Ineligible::NoInstallStep:
        return Describe::tr("This computer has no install-dependencies step");
    case Ineligible::Protected:
        return Describe::tr("Protected from deletion on this machine. Clear Computer > Protect from Deletion "
                            "first");
    }
    return {};
}

QString describe::skipReason(Ineligible why, const LocalState &local)
{
    return why == Ineligible::Protected ? Describe::tr("protected on this machine") : reason(why, local);
}

QString describe::protectedHere()
{
    return Describe::tr("Protected from deletion on this machine");
}

QString describe::protection(bool on, const QString &name, int count)
{
    if (!name.isEmpty())
        return (on ? Describe::tr("%1 is protected from deletion on this machine.")
                   : Describe::tr("%1 is no longer protected from deletion."))
                .arg(inSentence(name));
    return on ? Describe::tr("%Ln computer(s) are protected from deletion on this machine.", nullptr, count)
              : Describe::tr("%Ln computer(s) are no longer protected from deletion.", nullptr, count);
}
