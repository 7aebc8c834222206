// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layout/windowlayout.h"

class FleetView;

// The table's columns as a layout has them.
namespace columnplaces {

QString nameOf(int column);        // empty for none
int columnOf(const QString &name); // -1: not one of this version's
QList<ColumnPlace> of(const FleetView *view);
// Columns that are not named stay as usual, behind the others; the name is always shown.
void apply(FleetView *view, const QList<ColumnPlace> &places);

} // namespace columnplaces
