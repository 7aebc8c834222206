// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxanswer.h"

#include <QList>

struct SandboxComputer;
class QUrlQuery;

// The sessions of computers as the contract shows them: the newest first, in pages behind a cursor.
class SessionList
{
public:
    // As they are at that moment, in ms since the Unix epoch.
    explicit SessionList(qint64 stamp) : m_stamp(stamp) {}

    // Those of a computer that are not archived, and the installs that only its steps know.
    void add(const SandboxComputer &computer);
    // What was asked for with limit and cursor; 400 where they are none.
    SandboxAnswer page(const QUrlQuery &query);

private:
    struct Entry
    {
        qint64 createdAt = 0;
        QString id;
        QByteArray json;
    };

    static bool isNewer(const Entry &a, const Entry &b);

    qint64 m_stamp;
    QList<Entry> m_entries;
};
