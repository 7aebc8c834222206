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

bool ReadingPace::setChangesFollowed(bool followed)
{
    return std::exchange(m_changesFollowed, followed) != followed;
}

std::chrono::milliseconds ReadingPace::interval(Time now) const
{
    const bool lively = now - m_changedAt < m_pace.changingAtMost;
    const bool hurried = m_fleetChanging && !m_changesFollowed && isWatched(now);
    return lively && (m_operationsRunning || hurried) ? m_pace.changing : calmInterval(now);
}

std::chrono::milliseconds ReadingPace::calmInterval(Time now) const
{
    return isWatched(now) ? m_pace.foreground : m_pace.background;
}

bool ReadingPace::isWatched(Time now) const
{
    return m_foreground || now - m_unfocusedAt < m_pace.backgroundAfter;
}
