// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/journal.h"
#include "ui/activity/activityrow.h"

#include <QPointer>

// Reads the journal's two kinds of rows page by page, and gives them out as one list, the newest first.
class ActivityPages : public QObject
{
    Q_OBJECT

public:
    // The journal is somebody else's, and may go first.
    ActivityPages(Journal *journal, const JournalFilter &filter, QObject *parent = nullptr);

    void readNext(); // nothing while it reads, and where there is no more
    bool isReading() const { return m_reading > 0; }
    bool hasMore() const { return m_journal && !m_failed && (m_entries.isOpen() || m_changes.isOpen()); }

Q_SIGNALS:
    void read(const QList<ActivityRow> &rows); // also where there are none
    void failed(const Error &error);           // nothing more comes

private:
    template<typename T>
    struct Stream
    {
        QList<T> waiting; // read, and not given out yet
        qint64 oldest = 0;
        bool more = true;

        bool isOpen() const { return more || !waiting.isEmpty(); }
        bool isDry() const { return more && waiting.isEmpty(); }
    };

    template<typename T>
    void take(Stream<T> *stream, const Result<JournalPage<T>> &page);
    void giveOut();

    QPointer<Journal> m_journal;
    JournalFilter m_filter;
    Stream<JournalEntry> m_entries;
    Stream<StatusChange> m_changes;
    int m_reading = 0;
    bool m_failed = false;
};
