// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class Suite;
class Results;

// What was measured as Markdown: the machine, the table, and how cost grows where there were several sizes.
namespace table {

QString machine(const QString &commit);
QString rows(const Suite &suite, const Results &results);
QString stalls(const Suite &suite, const Results &results); // their distribution; empty: not measured
QString growth(const Suite &suite, const Results &results); // empty: there was one size

} // namespace table
