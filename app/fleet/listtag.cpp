// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/listtag.h"

void ListTag::take(const Fleet &fleet, quint64 begun, Time now)
{
    m_tag = fleet.etag;
    if (fleet.bytes == 0) // only the server's word
        return;
    m_shownAt = now;
    m_doubted = m_doubted && begun <= m_doubtedAfter;
}

void ListTag::doubt(quint64 begun)
{
    m_doubted = true;
    m_doubtedAfter = begun;
}

QByteArray ListTag::asked(Time now) const
{
    const bool believes = !m_doubted && now - m_shownAt < m_believed;
    return believes ? m_tag : QByteArray();
}
