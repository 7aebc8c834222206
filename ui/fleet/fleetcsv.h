// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/fleetrow.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

class FleetFilter;
class QIODevice;
struct FleetSnapshot;

// The fleet's table as a file for spreadsheets, written portion by portion: neither a window nor a worker is
// held up. It takes its rows when it is made, and tells of that moment whatever the fleet does meanwhile.
class FleetCsv
{
public:
    // What the filter shows, in its order, but no row that is on its way out; columns are FleetModel::Column
    // values in theirs. nowMs: milliseconds since the Unix epoch, for ages. The rest may be done in any
    // thread.
    FleetCsv(const FleetFilter &shown, const QList<int> &columns, qint64 nowMs);
    explicit FleetCsv(const FleetSnapshot &snapshot);

    // The next so many rows, the header before the first. False: the device did not take them; it says why.
    bool writeSome(QIODevice *device, int rows = 1000);
    bool atEnd() const { return m_headed && m_next == m_rows.size(); }
    int written() const { return static_cast<int>(m_next); } // rows
    int total() const { return static_cast<int>(m_rows.size()); }

private:
    // A row as it was: most tell nothing but their computer, and a hundred thousand are taken within a frame.
    struct Taken
    {
        SharedComputer computer;
        int whole = -1; // its place in m_whole; -1: the computer is all
    };
    // What alone decides the text of a cell: words that the fleet shares by their address, or numbers.
    using Key = std::pair<quintptr, quintptr>;
    using Repeated = QHash<Key, QByteArray>;

    static std::optional<Key> keyOf(const FleetRow &row, int column, qint64 nowMs);
    void take(const FleetRow &row);
    const FleetRow &next();
    void append(QByteArray *text, const FleetRow &row);
    void appendRepeated(QByteArray *text, const FleetRow &row, std::size_t place, const Key &key);

    QStringList m_titles;
    std::vector<Taken> m_rows;
    std::vector<FleetRow> m_whole;
    FleetRow m_plain; // a row of one that is not whole, while it is written
    std::vector<int> m_columns;
    qint64 m_nowMs;
    std::vector<Repeated> m_repeated; // cells that many rows have, by the column's place
    std::size_t m_next = 0;
    bool m_headed = false;
};
