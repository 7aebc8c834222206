// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/fleetrow.h"

#include <QList>
#include <QStringList>

class FleetFilter;

// What the table shows at one moment, whatever the fleet does afterwards; it may be read in any thread.
struct FleetSnapshot
{
    QList<FleetRow> rows; // in their order, without those that are on their way out
    QList<int> columns;   // FleetModel::Column values in theirs
    QStringList titles;   // of the columns
    qint64 takenMs = 0;   // milliseconds since the Unix epoch, for ages
};

namespace fleetsnapshot {

FleetSnapshot of(const FleetFilter &shown, const QList<int> &columns, qint64 nowMs);
FleetSnapshot onlyOf(const FleetSnapshot &all, const QStringList &keys); // those of these rows that it has

} // namespace fleetsnapshot
