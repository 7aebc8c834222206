// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/eligibility.h"
#include "app/storage/journalentry.h"

#include <QDateTime>

// One row of the fleet: a computer as last read, and what this console knows beside that.
struct FleetRow
{
    QString key;
    Computer computer;
    LocalState local;
    bool contradicted = false;              // its deletion was confirmed, and yet the server lists it
    QDateTime receivedAt;                   // when an answer last told of it, by the local clock
    std::optional<JournalEntry> lastAction; // on it, of this console
    QDateTime lastChange; // when a merge saw a difference, by the local clock; invalid: never
};
