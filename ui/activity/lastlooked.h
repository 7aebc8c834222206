// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/journal.h"
#include "app/storage/storageworker.h"
#include "ui/describe_activity.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

// Knows when the administrator last looked at a connection, beyond the end of the program, and tells what the
// journal has from since then when they come back.
class LastLooked : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds away{10 * 60'000}; // shorter absences are none
        std::chrono::milliseconds save{60'000};      // so often it is written down while somebody looks
        std::chrono::milliseconds settle{
                40'000}; // two readings: what comes so soon after a return was before it
    };

    // `path`: of the file that keeps the times. The journal is somebody else's.
    LastLooked(const QString &path, Journal *journal, const Pace &pace, QObject *parent = nullptr);
    ~LastLooked() override; // writes it down

    // Begins anew. `kept`: whether the time of this connection is written down.
    void setConnection(const QString &id, bool kept);
    void setLooking(bool looking); // whether the window has the administrator's attention
    // The journal may have more of what happened before the return: a reading has come.
    void review();

Q_SIGNALS:
    void news(const describe::News &news); // something happened, and again when there is more of it

private:
    void load();
    void save();
    void comeBack(const QDateTime &since);
    void count(const QList<StatusChange> &changes, const QList<JournalEntry> &entries);

    QString m_path;
    QPointer<Journal> m_journal;
    Pace m_pace;
    QString m_connectionId;
    bool m_kept = false;
    bool m_looking = false;
    QDateTime m_leftAt;     // invalid: nobody has looked yet
    QDateTime m_since;      // what is told is from since then; invalid: nothing is to be told
    QElapsedTimer m_return; // since the administrator is back
    qint64 m_backAt = 0;    // when that was, in milliseconds: what failed later they have seen
    bool m_read = false;    // a reading has come after the return
    describe::News m_told;
    QTimer m_timer;
    StorageWorker m_worker;
};
