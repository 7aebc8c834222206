// SPDX-License-Identifier: GPL-3.0-or-later
// How the work follows the fleet's rows; what it does is in filterwork.cpp.
#include "ui/fleet/filterwork.h"

#include <algorithm>

namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

void FilterWork::restart()
{
    m_timePasses = false;
    m_terms.forgetChanges();
    const int rows = m_fleet->rowCount();
    RowVerdict arrived;
    arrived.changed = true;
    m_verdicts.assign(at(rows), arrived);
    m_keys.assign(at(rows), {});
    m_order.clear();
    m_texts.restart(rows);
    begin(Stage::Rest);
}

void FilterWork::insert(int first, int count)
{
    RowVerdict arrived;
    arrived.asked = true;
    m_verdicts.insert(m_verdicts.begin() + first, at(count), arrived);
    m_keys.insert(m_keys.begin() + first, at(count), {});
    m_texts.insert(first, count);
    for (int &row : m_order)
        row += row >= first ? count : 0;
    begin(Stage::Judging);
}

void FilterWork::remove(int first, int count)
{
    m_verdicts.erase(m_verdicts.begin() + first, m_verdicts.begin() + first + count);
    m_keys.erase(m_keys.begin() + first, m_keys.begin() + first + count);
    m_texts.remove(first, count);
    std::erase_if(m_order, [&](int row) { return row >= first && row < first + count; });
    for (int &row : m_order)
        row -= row >= first ? count : 0;
    m_next = 0;
    if (isAtWork())
        begin(Stage::Judging);
}

void FilterWork::renumber(const std::vector<int> &places)
{
    std::vector<RowVerdict> verdicts(m_verdicts.size());
    std::vector<SortKey> keys(m_keys.size());
    for (std::size_t old = 0; old < places.size(); ++old) {
        verdicts[at(places[old])] = m_verdicts[old];
        keys[at(places[old])] = std::move(m_keys[old]);
    }
    m_verdicts = std::move(verdicts);
    m_keys = std::move(keys);
    m_texts.renumber(places);
    for (int &row : m_order)
        row = places[at(row)];
    m_next = 0;
    if (isAtWork())
        begin(Stage::Judging);
}

void FilterWork::change(int first, int last, bool onlyOrder)
{
    for (int row = first; row <= last; ++row) {
        RowVerdict &known = verdict(row);
        known.changed = true;
        known.entryKnown = false;
        if (onlyOrder)
            continue;
        known.keyed = false;
        known.factsKnown = false;
        known.matchKnown = false;
        m_texts.forget(row);
    }
}

void FilterWork::passTime()
{
    if (isAtWork())
        return;
    m_terms.forgetChanges();
    m_timePasses = true;
    for (RowVerdict &known : m_verdicts)
        known.matchKnown = false;
    begin(Stage::Counting);
}

bool FilterWork::mustGiveUp()
{
    if (!m_texts.hasGivenUp() && !m_terms.hasGivenUp())
        return false;
    m_stage = Stage::Rest;
    m_next = 0;
    Q_EMIT gaveUp();
    return true;
}
