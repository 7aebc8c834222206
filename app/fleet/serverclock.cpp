// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/serverclock.h"

#include <algorithm>

namespace {

// An answer tells how things were when it was written, somewhat before it arrived.
constexpr qint64 slack = 60'000; // ms

} // namespace

void ServerClock::saw(qint64 stamp, qint64 before, qint64 after)
{
    const qint64 least = stamp - after - slack;
    const qint64 most = stamp - before + slack;
    if (most < least)
        return; // our own clock has been set meanwhile
    m_least = std::max(m_least.value_or(least), least);
    m_most = std::min(m_most.value_or(most), most);
    if (*m_most < *m_least) { // a clock has been set since
        m_least = least;
        m_most = most;
    }
}

qint64 ServerClock::local(qint64 stamp) const
{
    if (!m_least || !m_most)
        return stamp;
    return stamp - std::clamp(qint64(0), *m_least, *m_most); // none where none is possible
}
