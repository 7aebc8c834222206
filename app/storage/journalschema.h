// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/sqlitefile.h"

// Which tables the journal has: numbered SQL files, applied one after another.
namespace journalschema {

// Marks the file as the journal: "MWaj" read as a number.
inline constexpr qint32 applicationId = 0x4D57616A;

// The number of the newest SQL file that this program carries.
int newestVersion();

// Whether the open file is a journal, or empty, that this program can write: Cause FileForeign, FileNewer or
// FileDamaged. Changes nothing.
SqliteFile::Mishap check(SqliteFile *file);
// Brings a checked file to the newest version, all of the way or not at all.
SqliteFile::Mishap migrate(SqliteFile *file);

} // namespace journalschema
