// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/readingpace.h"

#include <utility>

void ReadingPace::setForeground(bool foreground, Time now)
{
    if (m_foreground && !foreground)
        m_unfocusedAt = now;
    m_foreground = foreground;
}

bool ReadingPace::setOperationsRunning(bool running)
{
    return std::exchange(m_operationsRunning, running) != running;
}

std::chrono::milliseconds ReadingPace::interval(Time now) const
{
    const std::chrono::milliseconds calm = calmInterval(now);
    const bool lively = now - m_changedAt < m_pace.changingAtMost;
    const bool watched = calm == m_pace.foreground;
    if (lively && (m_operationsRunning || (m_fleetChanging && watched)))
        return m_pace.changing;
    return calm;
}

std::chrono::milliseconds ReadingPace::calmInterval(Time now) const
{
    const bool away = !m_foreground && now - m_unfocusedAt >= m_pace.backgroundAfter;
    return away ? m_pace.background : m_pace.foreground;
}
