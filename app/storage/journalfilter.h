// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/journalentry.h"

#include <QSet>

// Which rows of the journal are asked for: those that satisfy all that is set, the newest first.
struct JournalFilter
{
    QString text; // somewhere in the names, the id, the HTTP status or the detail; upper and lower case are
                  // one
    // What else holds the text where people read it, for the file has no such words.
    QSet<Operation::Kind> kinds;
    QSet<JournalEntry::Outcome> outcomes;
    bool anyChange = false; // all status changes do
    QString connectionId;
    QString computerId;
    std::optional<qint64> since;   // milliseconds since the Unix epoch
    qint64 before = 0;             // the next page: rows older than the one of this id; 0: from the newest
    int limit = 200;               // rows of a page
    bool latestOfComputer = false; // entries: of each computer only the newest
};

// Whether a row satisfies it, apart from what only the whole journal can tell: pages, and which is the
// newest.
bool matches(const JournalEntry &entry, const JournalFilter &filter);
bool matches(const StatusChange &change, const JournalFilter &filter);

// A page of rows, and whether there are older ones behind it.
template<typename T>
struct JournalPage
{
    QList<T> rows;
    bool more = false;
};
