// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/fleetsnapshot.h"

class QIODevice;

// The same file as FleetCsv writes, but with relay addresses in full, which may carry secrets: for those who
// ask for them.
class OpenCsv
{
public:
    explicit OpenCsv(const FleetSnapshot &snapshot);

    // The next so many rows, the header before the first. False: the device did not take them; it says why.
    bool writeSome(QIODevice *device, int rows = 1000);
    bool atEnd() const { return m_headed && m_next == m_snapshot.rows.size(); }
    int written() const { return static_cast<int>(m_next); } // rows
    int total() const { return static_cast<int>(m_snapshot.rows.size()); }

private:
    QString text(const FleetRow &row, int column) const;

    FleetSnapshot m_snapshot;
    qsizetype m_next = 0;
    bool m_headed = false;
};
