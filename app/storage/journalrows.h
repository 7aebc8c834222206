// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/journalfilter.h"
#include "app/storage/sqlitefile.h"

// Writes and reads the journal's rows in its open file.
namespace journalrows {

// Each ends with the row as it was written: texts redacted and bounded, id and time filled in.
Result<JournalEntry> addIntent(SqliteFile *file, JournalEntry entry);
// Of the entry, what came of it counts. One outcome for each intent; only an unknown one can be replaced.
Result<JournalEntry> addOutcome(SqliteFile *file, const JournalEntry &entry);
// Both at once, of what ended before it was sent.
Result<JournalEntry> addEnded(SqliteFile *file, JournalEntry entry);

// Those that were new: another running program may have seen the same.
Result<QList<StatusChange>> addChanges(SqliteFile *file, const QList<StatusChange> &changes);
Result<qint64> addSteps(SqliteFile *file, const QList<StepDuration> &steps);

Result<JournalPage<JournalEntry>> entries(SqliteFile *file, const JournalFilter &filter);
Result<JournalPage<StatusChange>> changes(SqliteFile *file, const JournalFilter &filter);
Result<QList<UsualDuration>> usualDurations(SqliteFile *file);

// Removes what is older, but for intents that a running program has open. How many rows went.
Result<qint64> forgetBefore(SqliteFile *file, qint64 time);
// The same of all entries and changes, whenever they were; the steps' durations stay.
Result<qint64> clear(SqliteFile *file);

} // namespace journalrows
