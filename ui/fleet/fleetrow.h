// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computerlist.h"
#include "app/fleet/eligibility.h"
#include "app/storage/journalentry.h"
#include "ui/fleet/rowfacts.h"

#include <QDateTime>

// One row of the fleet: a computer as last read, and what this console knows beside that.
struct FleetRow
{
    QString key;
    SharedComputer computer; // of the newest reading or answer that told of it; never null in the table
    int entry = 0;           // its place in the list, from 1: the server's order
    LocalState local;
    bool contradicted = false;       // its deletion was confirmed, and yet the server lists it
    QDateTime receivedAt;            // when an answer last told of it, by the local clock
    Seldom<JournalEntry> lastAction; // on it, of this console
    QDateTime lastChange;            // when a merge saw a difference, by the local clock; invalid: never
    mutable RowFacts facts;          // see FleetTable::facts()
};
