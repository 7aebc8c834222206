// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connection.h"
#include "app/fleet/operation.h"
#include "app/fleet/seldom.h"
#include "app/fleet/stepduration.h"

// Whether an operation may be sent for a computer, and if not, why. describe() has the words.
enum class Ineligible {
    No,
    NothingSelected,
    SelectOne, // it is done to one computer at a time
    Offline,
    NeverRead,
    KeyRejected,
    ReadOnly,
    Unreadable,       // an entry that could not be read has no id to act on
    UnusableId,       // an id that cannot stand in a request
    Gone,             // deleted, or lost by the list
    Busy,             // another operation is open for it; see the operation
    Provisioning,     // refresh and resume wait until provisioning has finished
    OwnMachine,       // the contract answers 400 for byom
    NotResumable,     // likewise: nobody pauses an own machine
    RefreshForbidden, // 403 earlier with this key
    InstallRunning,
    NoInstallStep,
    Protected, // from deletion, on this machine
};

// What this console knows about a computer beside what the server says.
struct LocalState
{
    Seldom<Operation> operation; // the newest one, open or not
    bool gone = false;
    bool refreshForbidden = false;
    bool protectedHere = false;     // the administrator does not want it deleted from this machine
    bool protectionAwaited = false; // whether it is has yet to be read: it counts as if
    // Since when the list lacks it and nobody can tell why; invalid: it is as last read.
    QDateTime unclearSince;
    Seldom<StuckStep> stuck;

    // The server has said so (409), and no reading has come since.
    bool isInstallKnownToRun() const
    {
        return operation && operation->alreadyRunning && !operation->isOpen();
    }
};

// An error, a failed step, or one that seems to be stuck.
bool needsAttention(const Computer &computer, const LocalState &local);

// A creation is about no computer: only the connection can speak against it.
// The first reason in the order: the connection's, then the computer's, then the operation kind's own.
// NothingSelected and SelectOne are for those who ask about a selection.
Ineligible eligibility(Operation::Kind kind, const Computer &computer, const LocalState &local,
                       Connection::Readiness readiness);
// The kind's own reason against a computer that nothing else speaks against.
Ineligible ownReason(Operation::Kind kind, const Computer &computer, const LocalState &local);
