// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

// How the readings of the fleet go: what the status bar and the message strip tell.
struct MonitorStatus
{
    enum class State {
        Idle,         // not started
        FirstReading, // nothing known yet, the first answer is awaited
        Live,         // the newest reading succeeded
        Failing,      // the newest reading failed; it is tried again at nextReadingAt
        SlowedDown,   // 429: the server asked to wait until nextReadingAt
        Parked,       // 401: no traffic until the key changes
    };

    State state = State::Idle;
    bool reading = false;       // a request is in flight
    QDateTime readAt;           // of the newest good reading; invalid: there was none
    bool stale = false;         // three readings have been missed
    int failures = 0;           // in a row
    std::optional<Error> error; // of the newest reading, where it failed
    QDateTime nextReadingAt;    // invalid: none is planned
    QDateTime keptAt;           // of the reading from an earlier start that is shown till the first good one

    // When what is shown was read; invalid: nothing is.
    const QDateTime &shownFrom() const { return readAt.isValid() ? readAt : keptAt; }

    bool operator==(const MonitorStatus &) const = default;
};

Q_DECLARE_METATYPE(MonitorStatus)
