// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activityrow.h"

#include <QByteArray>
#include <QList>

// The activity as a file for spreadsheets: RFC 4180 in UTF-8. No cell can be taken for a formula.
namespace activitycsv {

QString cell(const QString &text);
QByteArray file(const QList<ActivityRow> &rows);

} // namespace activitycsv
