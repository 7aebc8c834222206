// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"
#include "app/api/session.h"

#include <QDateTime>

// What is known of one computer's sessions, and how their reading goes.
struct SessionsStatus
{
    // What follows the pages that were read. Repeating: the server says that there is more, but its cursor is
    // one that was followed before, or none.
    enum class Rest { Unknown, More, Nothing, Repeating };
    // How far the search for one session has come. NotThere: no page has it. TooFar: it gave up, though there
    // is or may be more.
    enum class Search { None, Running, NotThere, TooFar };

    QString computerId;  // empty: there is nobody to ask about
    bool paused = false; // nothing is asked, whoever looks
    QList<Session> sessions;
    int unreadable = 0; // entries that were left out
    Rest rest = Rest::Unknown;
    bool enabled = true; // false: this organisation may not list sessions
    bool reading = false;
    QDateTime readAt;           // the newest first page; invalid: there was none yet
    std::optional<Error> error; // of the newest reading, where it failed
    Search search = Search::None;
    QString wanted; // the session searched for

    bool operator==(const SessionsStatus &) const = default;
};
