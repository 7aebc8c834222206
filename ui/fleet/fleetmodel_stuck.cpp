// SPDX-License-Identifier: GPL-3.0-or-later
// What the history of steps makes of a row; how rows are merged is in fleetmodel.cpp.
#include "ui/fleet/fleetmodel.h"

void FleetModel::setStuck(const QString &id, const std::optional<StuckStep> &stuck)
{
    const int known = row(id);
    if (known < 0 || at(known).local.stuck == stuck)
        return;
    rowAt(known).local.stuck = stuck;
    announce({.rows = {known}, .arrivals = {}, .contradicted = {}});
}
