// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/backoff.h"

#include <QRandomGenerator>

#include <algorithm>

using std::chrono::milliseconds;

namespace {

milliseconds floorOf(milliseconds first)
{
    return std::max(milliseconds(1), first / 4);
}

} // namespace

milliseconds backOff(int failures, milliseconds first, milliseconds atMost)
{
    const int doublings = std::clamp(failures - 1, 0, 20); // 2^20 × 2 s: beyond any limit, no overflow
    const milliseconds doubled = first * (1 << doublings);
    const milliseconds most = std::max(std::min(doubled, atMost), floorOf(first));
    const double part = QRandomGenerator::global()->generateDouble();
    return std::max(floorOf(first), milliseconds(qRound64(part * double(most.count()))));
}

milliseconds boundedWait(milliseconds asked, milliseconds first)
{
    const milliseconds day = std::chrono::hours(24);
    return std::clamp(asked, std::min(floorOf(first), day), day);
}

milliseconds jittered(milliseconds wait, double part)
{
    const double turn = 1 + part * (2 * QRandomGenerator::global()->generateDouble() - 1);
    return milliseconds(qRound64(double(wait.count()) * turn));
}
