// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleetcsv.h"
#include "ui/fleet/fleetsnapshot.h"

FleetCsv::FleetCsv(const FleetSnapshot &snapshot)
    : m_titles(snapshot.titles)
    , m_lines(2, CsvLines({snapshot.columns.cbegin(), snapshot.columns.cend()}, snapshot.takenMs))
{
    m_rows.reserve(static_cast<std::size_t>(snapshot.rows.size()));
    for (const FleetRow &row : snapshot.rows)
        take(row);
}
