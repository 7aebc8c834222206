// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"

#include <chrono>

// Knows by which tag the server may be asked whether the list is still the one that was read last.
// Whether the receiver of the readings holds that list is another question, and not answered here.
class ListTag
{
public:
    using Time = std::chrono::steady_clock::time_point;

    // "Not modified" is believed for so long after the list was last shown.
    explicit ListTag(std::chrono::milliseconds believed) : m_believed(believed) {}

    // A good reading, and the number of its request.
    void take(const Fleet &fleet, quint64 begun, Time now);
    // Another key: what its list is called is not known.
    void forget() { m_tag.clear(); }
    // Somebody wants to see the list: readings up to this one do not do.
    void doubt(quint64 begun);

    // Empty: the server has to show the list.
    QByteArray asked(Time now) const;

private:
    std::chrono::milliseconds m_believed;
    QByteArray m_tag;
    quint64 m_doubtedAfter = 0;
    bool m_doubted = false;
    Time m_shownAt;
};
