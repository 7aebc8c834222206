// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/journalentry.h"

// Which rows of the journal are asked for: those that satisfy all that is set, the newest first.
struct JournalFilter
{
    QString text; // somewhere in the names, the id or the detail; upper and lower case are one
    QString connectionId;
    QString computerId;
    std::optional<qint64> since;   // milliseconds since the Unix epoch
    qint64 before = 0;             // the next page: rows older than the one of this id; 0: from the newest
    int limit = 200;               // rows of a page
    bool latestOfComputer = false; // entries: of each computer only the newest
};

// A page of rows, and whether there are older ones behind it.
template<typename T>
struct JournalPage
{
    QList<T> rows;
    bool more = false;
};
