// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/fleetrow.h"

#include <QByteArray>
#include <QHash>

#include <utility>
#include <vector>

// Makes lines of a file for spreadsheets of the fleet's rows. It remembers the cells that many rows have, so
// whoever works beside another has one of his own.
class CsvLines
{
public:
    // What alone decides the text of a cell: words that the fleet shares by their address, or numbers.
    using Key = std::pair<quintptr, quintptr>;

    // columns are FleetModel::Column values; nowMs: milliseconds since the Unix epoch, for ages.
    CsvLines(const std::vector<int> &columns, qint64 nowMs);

    void append(QByteArray *text, const FleetRow &row);

private:
    using Repeated = QHash<Key, QByteArray>;

    void appendRepeated(QByteArray *text, const FleetRow &row, std::size_t place, const Key &key);

    std::vector<int> m_columns;
    qint64 m_nowMs;
    std::vector<Repeated> m_repeated; // by the column's place
};
