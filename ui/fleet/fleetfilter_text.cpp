// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a text that cannot be worked out, and of one that is about time.
#include "ui/fleet/fleetfilter.h"

#include <QDateTime>

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int few = 2'000; // rows, which are looked at at once

} // namespace

void FleetFilter::giveUp()
{
    const FilterReading given = readFilter(m_askedText);
    const auto isPattern = [](const FilterTerm &term) { return term.way == FilterTerm::Way::Pattern; };
    const auto slow = std::find_if(given.query.terms.cbegin(), given.query.terms.cend(), isPattern);
    if (slow != given.query.terms.cend()) {
        const QString pattern = u'/' + slow->value + u'/';
        m_mistake = {
                FilterMistake::Kind::SlowPattern, pattern, {}, m_askedText.indexOf(pattern), pattern.size()};
    }
    m_askedText = std::exchange(m_textBefore, {});
    FilterQuestion question = m_work.question();
    question.query = readFilter(m_askedText).query;
    ask(question);
    Q_EMIT filterChanged();
}

void FleetFilter::watchAges()
{
    const qint64 change = m_work.nextChange();
    if (change == RowTerms::never) {
        m_ages.stop();
        return;
    }
    // Many rows are looked at no more than once a minute, and no timer runs for long: a clock may be put
    // right.
    const std::chrono::milliseconds soonest = m_fleet->rowCount() <= few ? 1s : 60s;
    const std::chrono::milliseconds wanted(
            std::clamp<qint64>(change - QDateTime::currentMSecsSinceEpoch(), 0, 60'000));
    m_ages.start(std::max(soonest, wanted));
}

void FleetFilter::passTime()
{
    if (m_work.isAtWork() || QDateTime::currentMSecsSinceEpoch() < m_work.nextChange()) {
        watchAges();
        return;
    }
    m_timePassed = true;
    m_work.passTime();
}
