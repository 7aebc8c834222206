// SPDX-License-Identifier: GPL-3.0-or-later
// What the history of steps makes of a row; how rows are merged is in fleetmodel_merge.cpp.
#include "ui/fleet/fleetmodel.h"

void FleetModel::setStuck(const QList<StuckNews> &news)
{
    Changes changes;
    for (const auto &[id, stuck] : news) {
        const int known = row(id);
        if (known < 0 || at(known).local.stuck == stuck)
            continue;
        rowAt(known).local.stuck = stuck;
        changes.rows.append(known);
    }
    announce(std::move(changes));
}
