// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxsleep.h"

#include <algorithm>
#include <utility>

namespace {

constexpr qint64 awakeTenths = 7; // of the while between the beginnings of two naps

bool holds(const QList<SandboxSleep::Span> &spans, qint64 stamp)
{
    return std::any_of(spans.cbegin(), spans.cend(), [stamp](const SandboxSleep::Span &span) {
        return stamp >= span.from && stamp < span.until;
    });
}

} // namespace

bool SandboxSleep::at(qint64 stamp) const
{
    if ((since && stamp >= *since) || holds(ended, stamp))
        return true;
    if (napEveryMs <= 0 || stamp < origin || holds(keptAwake, stamp))
        return false;
    return (stamp - origin) % napEveryMs * 10 >= napEveryMs * awakeTenths;
}

void SandboxSleep::wake(qint64 stamp)
{
    if (since)
        ended.append({*std::exchange(since, std::nullopt), stamp});
    if (napEveryMs > 0 && stamp >= origin)
        keptAwake.append({stamp, stamp + napEveryMs - (stamp - origin) % napEveryMs});
}
