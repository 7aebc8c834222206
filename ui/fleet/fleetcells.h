// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chip.h"
#include "ui/fleet/fleetrow.h"

#include <QVariant>

// What the table shows of a row, column by column (ux.md 4.1). column: of FleetModel::Column.
// nowMs: milliseconds since the Unix epoch, for ages.
namespace fleetcells {

QString text(const FleetRow &row, int column, qint64 nowMs);
QString toolTip(const FleetRow &row, int column, qint64 nowMs);
// Only where the visible text does not say enough; else empty.
QString accessibleText(const FleetRow &row, int column, qint64 nowMs);
// A number, or a text for natural order; nothing for an absent value.
QVariant sortValue(const FleetRow &row, int column);
// Everything that a search looks at, one thing a line; no URL, because they may carry secrets.
QString searchText(const FleetRow &row);
// Its lines: what hardly another row has, and what many are likely to have.
QStringList ownSearchLines(const FleetRow &row);
QStringList sharedSearchLines(const FleetRow &row);
Chip chip(const FleetRow &row);

} // namespace fleetcells
