// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/lineup.h"

void Lineup::add(quint64 number, const QString &computerId)
{
    m_waiting[computerId].insert(number);
    offerNext(computerId);
}

std::optional<quint64> Lineup::take()
{
    if (m_ready.empty())
        return std::nullopt;
    const auto [number, computerId] = *m_ready.begin();
    m_ready.erase(m_ready.begin());
    m_taken.insert(computerId);
    const auto line = m_waiting.find(computerId);
    line->erase(number);
    if (line->empty())
        m_waiting.remove(computerId);
    return number;
}

void Lineup::putBack(quint64 number, const QString &computerId)
{
    m_waiting[computerId].insert(number);
    release(computerId);
}

void Lineup::release(const QString &computerId)
{
    m_taken.remove(computerId);
    offerNext(computerId);
}

void Lineup::remove(quint64 number, const QString &computerId)
{
    const auto line = m_waiting.find(computerId);
    if (line == m_waiting.end())
        return;
    line->erase(number);
    if (line->empty())
        m_waiting.remove(computerId);
    m_ready.erase(number);
    offerNext(computerId);
}

void Lineup::offerNext(const QString &computerId)
{
    if (m_taken.contains(computerId))
        return;
    const auto line = m_waiting.constFind(computerId);
    if (line != m_waiting.cend())
        m_ready.emplace(*line->begin(), computerId);
}
