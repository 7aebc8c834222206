// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activityrow.h"

#include <QByteArray>
#include <QList>

// The activity as a file for spreadsheets, see csv.
namespace activitycsv {

QByteArray file(const QList<ActivityRow> &rows);

} // namespace activitycsv
