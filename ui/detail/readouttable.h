// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTableView;

// Dresses a table that is only read: whole rows, no grid, columns as wide as their content, and Tab goes on
// to the next widget.
void dressReadoutTable(QTableView *table, const QString &accessibleName);
