// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"

// How many of each sort a question is about, and the sentences that tell.
struct FleetCounts
{
    int active = 0;
    int error = 0;
    int provisioning = 0;
    int unknownStatus = 0;
    int managed = 0;
    int ownMachines = 0;
    int unknownType = 0;

    static FleetCounts of(const QList<Computer> &computers);

    QString statuses() const; // "8 active · 3 error · 1 unknown"
    QString types() const;    // "9 managed · 3 own machines"
    // What deleting them all does, sort by sort.
    QString consequences() const;
};
