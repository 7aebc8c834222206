// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

// When a managed computer is paused, which its status does not tell. Times are ms since the Unix epoch.
struct SandboxSleep
{
    struct Span
    {
        qint64 from = 0;
        qint64 until = 0; // not included
    };

    std::optional<qint64> since; // asleep since then, until something wakes it
    qint64 napEveryMs = 0;       // it also naps at the end of each such while since its origin; 0: never
    qint64 origin = 0;
    QList<Span> ended;     // sleep that something ended
    QList<Span> keptAwake; // instead of napping

    bool at(qint64 stamp) const;
    // From now on, at least until its next nap.
    void wake(qint64 stamp);
};
