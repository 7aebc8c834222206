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
QString titles(const FleetModel &fleet, const QList<int> &columns); // the line that would stand above them
QString names(const FleetModel &fleet, const QStringList &keys);    // one a line
QString ids(const FleetModel &fleet, const QStringList &keys);      // one a line
// As received, indented and without secrets; one object, or an array of several.
QString json(const FleetModel &fleet, const QStringList &keys);

// A line for a terminal for each computer.
struct Commands
{
    QStringList lines;
    QStringList leftOut; // what those are called whose names no command can carry
};
Commands sshCommands(const FleetModel &fleet, const QStringList &keys);
// Each from a port of this machine of its own, to port 80: the numbers are there to be changed.
Commands portForwardCommands(const FleetModel &fleet, const QStringList &keys);

} // namespace clipboardtext
