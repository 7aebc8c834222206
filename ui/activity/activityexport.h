// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/journal.h"
#include "app/storage/storageworker.h"
#include "ui/activity/activityrow.h"

// Saves all rows of a filter as a CSV file, off the window's thread.
class ActivityExport : public QObject
{
    Q_OBJECT

public:
    // The journal is somebody else's, and may go first.
    explicit ActivityExport(Journal *journal, QObject *parent = nullptr);

    // All pages of the filter, whether they have been read or not. What was at `path` stays where that fails.
    void save(const QString &path, const JournalFilter &filter);

Q_SIGNALS:
    void saved(const QString &path, int rows);
    void failed(const Error &why);

private:
    void write(const QString &path, const QList<ActivityRow> &rows);

    QPointer<Journal> m_journal;
    StorageWorker m_worker; // its end waits for what is being written
};
