// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/csvlines.h"

#include <QList>
#include <QStringList>

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
    bool writeSome(QIODevice *device, int rows = 4000);
    bool atEnd() const { return m_headed && m_next == m_rows.size(); }
    int written() const { return static_cast<int>(m_next); } // rows
    int total() const { return static_cast<int>(m_rows.size()); }

private:
    // A row as it was: most tell nothing but their computer, and a hundred thousand are taken within a frame.
    struct Taken
    {
        SharedComputer computer;
        RowFacts facts;
        int whole = -1; // its place in m_whole; -1: the computer is all
    };

    void take(const FleetRow &row);
    QByteArray linesOf(std::size_t begin, std::size_t end);
    QByteArray linesOf(std::size_t begin, std::size_t end, CsvLines *lines) const;

    QStringList m_titles;
    std::vector<Taken> m_rows;
    std::vector<FleetRow> m_whole;
    std::vector<CsvLines> m_lines; // of two who work side by side
    std::size_t m_next = 0;
    bool m_headed = false;
};
