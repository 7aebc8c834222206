// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/usualsteps.h"

#include <algorithm>

namespace {

// With fewer the median may be the one odd case.
constexpr qint64 enoughForUsual = 3;
// The longest of n is exceeded by the next one in 1 of n + 1 cases although nothing is wrong: in every sixth
// with 5. So the longest alone tells little, and twice the longest tells something from here on.
constexpr qint64 enoughForStuck = 5;
constexpr qint64 timesLongest = 2;
// A step of seconds that takes a minute is slow, and nobody would get up for it.
constexpr qint64 beyondMedian = qint64(5) * 60 * 1000;
// More would be no duration but a broken one, and must not overflow what is computed from it.
constexpr qint64 sane = qint64(10) * 365 * 24 * 3600 * 1000;

} // namespace

UsualSteps::UsualSteps(const QList<UsualDuration> &durations)
{
    for (const UsualDuration &each : durations)
        m_durations.insert({each.step, each.computerType}, each);
}

std::optional<UsualDuration> UsualSteps::of(const QString &step, const QString &computerType) const
{
    const auto found = m_durations.constFind({step, computerType});
    if (found == m_durations.cend() || found->count < enoughForUsual)
        return std::nullopt;
    return *found;
}

std::optional<qint64> UsualSteps::stuckAfter(const QString &step, const QString &computerType) const
{
    const std::optional<UsualDuration> usual = of(step, computerType);
    if (!usual || usual->count < enoughForStuck)
        return std::nullopt;
    return std::max(timesLongest * std::clamp(usual->longestMs, qint64(0), sane),
                    std::clamp(usual->medianMs, qint64(0), sane) + beyondMedian);
}
