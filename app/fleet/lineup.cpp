// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/lineup.h"

void Lineup::add(quint64 number, const QString &lane)
{
    m_waiting[lane].insert(number);
    offerNext(lane);
}

std::optional<quint64> Lineup::take()
{
    if (m_ready.empty())
        return std::nullopt;
    const auto [number, lane] = *m_ready.begin();
    m_ready.erase(m_ready.begin());
    m_taken.insert(lane);
    const auto line = m_waiting.find(lane);
    line->erase(number);
    if (line->empty())
        m_waiting.remove(lane);
    return number;
}

void Lineup::putBack(quint64 number, const QString &lane)
{
    m_waiting[lane].insert(number);
    release(lane);
}

void Lineup::release(const QString &lane)
{
    m_taken.remove(lane);
    offerNext(lane);
}

void Lineup::remove(quint64 number, const QString &lane)
{
    const auto line = m_waiting.find(lane);
    if (line == m_waiting.end())
        return;
    line->erase(number);
    if (line->empty())
        m_waiting.remove(lane);
    m_ready.erase(number);
    offerNext(lane);
}

void Lineup::offerNext(const QString &lane)
{
    if (m_taken.contains(lane))
        return;
    const auto line = m_waiting.constFind(lane);
    if (line != m_waiting.cend())
        m_ready.emplace(*line->begin(), lane);
}
