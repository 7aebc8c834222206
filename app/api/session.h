// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

// One agent session (contract: listSessions). Texts are as the server sent them; an absent one is empty.
// Times are milliseconds since the Unix epoch.
struct Session
{
    enum class Status { Unknown, Idle, Pending, Running };

    QString id;
    QString title;
    QString computerId;
    QString statusWord; // the server's own word, an open enumeration
    Status status = Status::Unknown;
    std::optional<qint64> messageCount;
    std::optional<qint64> createdAt;
    std::optional<qint64> updatedAt;
    std::optional<qint64> completedAt;

    bool operator==(const Session &) const = default;
};

// One page of sessions. Entries without an id are counted and left out.
struct SessionPage
{
    QList<Session> sessions;
    int unreadable = 0;
    bool hasMore = false; // this is not the last page, even where no cursor leads on
    QString nextCursor;   // empty: none

    bool operator==(const SessionPage &) const = default;
};

Q_DECLARE_METATYPE(Session)
Q_DECLARE_METATYPE(SessionPage)
