// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/sqlitefile.h"

// The journal's file: opened when it is first needed, private to the user, and never overwritten because it
// could not be read. For one thread, and it blocks.
class JournalFile
{
public:
    // `hurry`: see SqliteFile.
    explicit JournalFile(const QString &path, const SqliteFile::Hurry *hurry = nullptr)
        : m_path(path), m_file(hurry)
    {
    }

    // The open file, or why there is none. Where that failed, the next call tries again.
    Result<SqliteFile *> open();
    // The next call opens it again, and looks whether it is sound.
    void close();
    // Where a damaged file has been moved since this was last asked; empty: there was none.
    QString takeSetAside() { return std::exchange(m_setAside, {}); }

private:
    SqliteFile::Mishap prepareFolder();
    SqliteFile::Mishap openOrSetAside();
    SqliteFile::Mishap openOnce();
    SqliteFile::Mishap setAside();

    QString m_path;
    QString m_setAside;
    SqliteFile m_file;
    bool m_ready = false;
    SqliteFile::Mishap m_told; // what the log has already
};
