// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/journalfilter.h"

#include <QDateTime>
#include <QString>

// What this console was asked for and what it saw, as its journal tells, in words.
namespace describe {

// What the journal keeps of an operation's end beside the outcome itself: "Already deleted", the server's own
// reason, "stopped".
QString journalDetail(const Operation &operation);

QString action(const JournalEntry &entry);      // "Retry Install", "Unknown action"
QString outcome(JournalEntry::Outcome outcome); // "Failed", "Outcome unknown", "Under way"
QString result(const JournalEntry &entry);      // "Failed: no such package", "3 configured"
QString lastAction(const JournalEntry &entry, const QDateTime &now); // "Retry Install · 409 · 14:03"

QString statusChanged();                        // what stands in the place of the action
QString statusWord(const QString &serversWord); // "Active"
QString result(const StatusChange &change);     // "Active → Error", "New: Provisioning"

// The filter with what else holds its text: the words above.
JournalFilter readable(const JournalFilter &filter);

QString journalSetAside(const QString &path);
QString severalProblems(int count);    // "2 problems need your attention.", not all of them failed actions
QString notRecorded(const Error &why); // "Actions are not being recorded: …"
QString nearDay(const QDateTime &time,
                const QDateTime &now); // "18:02", "yesterday 18:02", "2026-11-20 18:02"

// What happened while nobody looked.
struct News
{
    QDateTime since;
    int changed = 0; // computers
    int inError = 0; // of these, now
    int failed = 0;  // actions

    bool operator==(const News &) const = default;
};
QString news(const News &news, const QDateTime &now); // empty: nothing happened

} // namespace describe
