// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/fleetrow.h"

#include <QHash>
#include <QList>
#include <QStringList>

class FleetFilter;
class QIODevice;

// The fleet's table as a file for spreadsheets, written portion by portion: neither a window nor a worker is
// held up. It takes its rows when it is made, and tells of that moment whatever the fleet does meanwhile.
class FleetCsv
{
public:
    // What the filter shows, in its order, but no row that is on its way out; columns are FleetModel::Column
    // values in theirs. nowMs: milliseconds since the Unix epoch, for ages. The rest may be done in any
    // thread.
    FleetCsv(const FleetFilter &shown, const QList<int> &columns, qint64 nowMs);

    // The next so many rows, the header before the first. False: the device did not take them; it says why.
    bool writeSome(QIODevice *device, int rows = 1000);
    bool atEnd() const { return m_headed && m_next == m_rows.size(); }
    int written() const { return static_cast<int>(m_next); } // rows
    int total() const { return static_cast<int>(m_rows.size()); }

private:
    void append(QByteArray *text, const FleetRow &row);
    void appendCell(QByteArray *text, const FleetRow &row, int column);

    QStringList m_titles;
    QList<FleetRow> m_rows;
    QList<int> m_columns;
    qint64 m_nowMs;
    QHash<int, QHash<QString, QByteArray>> m_repeated; // cells that many rows have, by column
    qsizetype m_next = 0;
    bool m_headed = false;
};
