// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

class FleetModel;

// What copying selected computers puts on the clipboard. Control characters never get there: a name with a
// line break in it would run as a command where somebody pastes it.
namespace clipboardtext {

// The columns of the rows as the table shows them, tab separated.
QString rows(const FleetModel &fleet, const QStringList &keys, const QList<int> &columns);
QString names(const FleetModel &fleet, const QStringList &keys); // one a line
QString ids(const FleetModel &fleet, const QStringList &keys);   // one a line
// As received, indented and without secrets; one object, or an array of several.
QString json(const FleetModel &fleet, const QStringList &keys);

} // namespace clipboardtext
