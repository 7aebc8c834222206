// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// How a file for spreadsheets is written: RFC 4180 in UTF-8. No cell can be taken for a formula. Any thread.
namespace csv {

// Appends a text as one cell: quoted where it must be, with an apostrophe before what would begin a formula.
void appendCell(QByteArray *line, QStringView text);
// Appends one that stands there as it is and needs no look at what cannot be shown. False: it is another.
bool appendPlainCell(QByteArray *line, QStringView text);
// A whole line, with its end.
void appendLine(QByteArray *file, const QStringList &texts);

} // namespace csv
