// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleetsnapshot.h"

#include "ui/fleet/fleetfilter.h"
#include "ui/fleet/fleetmodel.h"

#include <QSet>

#include <algorithm>
#include <iterator>

FleetSnapshot fleetsnapshot::of(const FleetFilter &shown, const QList<int> &columns, qint64 nowMs)
{
    FleetSnapshot snapshot;
    snapshot.columns = columns;
    snapshot.takenMs = nowMs;
    for (const int column : columns)
        snapshot.titles.append(shown.headerData(column, Qt::Horizontal).toString());
    snapshot.rows.reserve(shown.rowCount());
    for (int i = 0; i < shown.rowCount(); ++i) {
        if (!shown.at(i).local.gone)
            snapshot.rows.append(shown.at(i));
    }
    return snapshot;
}

FleetSnapshot fleetsnapshot::onlyOf(const FleetSnapshot &all, const QStringList &keys)
{
    const QSet<QString> wanted(keys.cbegin(), keys.cend());
    FleetSnapshot some = all;
    some.rows.clear();
    std::copy_if(all.rows.cbegin(), all.rows.cend(), std::back_inserter(some.rows),
                 [&wanted](const FleetRow &row) { return wanted.contains(row.key); });
    return some;
}
