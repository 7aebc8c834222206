// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activityrow.h"

#include <QVariant>

// What the activity's table shows of a row, column by column (ux.md 4.10). column: of ActivityModel::Column.
namespace activitycells {

QString title(int column);
QString text(const ActivityRow &row, int column);
QString toolTip(const ActivityRow &row, int column); // as rich text where the text is long; safe
QVariant alignment(int column);

} // namespace activitycells
