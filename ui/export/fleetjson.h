// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/fleetsnapshot.h"

#include <QByteArray>

class QIODevice;

// The fleet's table as data for programs: an array of one object a row, with keys that no language changes,
// as the manual has them. Written portion by portion, in any thread.
class FleetJson
{
public:
    // Relay addresses may carry secrets: without withRelayUrls there is only that there is one.
    FleetJson(const FleetSnapshot &snapshot, bool withRelayUrls);

    // The next so many rows. False: the device did not take them; it says why.
    bool writeSome(QIODevice *device, int rows = 1000);
    bool atEnd() const { return m_ended; }
    int written() const { return static_cast<int>(m_next); } // rows
    int total() const { return static_cast<int>(m_snapshot.rows.size()); }

    static QStringList keys(int column); // that a column has in an object

private:
    QByteArray object(const FleetRow &row) const;
    QByteArray value(const FleetRow &row, int column, qsizetype part) const; // part: of the column's keys
    static QByteArray status(const FleetRow &row, qsizetype part);
    static QByteArray provisioning(const FleetRow &row);
    QByteArray relay(const QString &url) const;

    FleetSnapshot m_snapshot;
    bool m_withRelayUrls;
    qsizetype m_next = 0;
    bool m_begun = false;
    bool m_ended = false;
};
