// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connection.h"
#include "app/fleet/statuswatch.h"
#include "app/storage/journal.h"

#include <QHash>
#include <QPointer>

// Writes down what one connection is asked for, before the request leaves, what came of it, and what its
// readings show to have changed. Where nothing can be written the requests leave all the same, and it says
// so.
class ActivityRecorder : public QObject
{
    Q_OBJECT

public:
    // Both are somebody else's; this goes before the connection.
    ActivityRecorder(Journal *journal, Connection *connection, QObject *parent = nullptr);
    // What has been sent and not been answered ends as unknown: nobody will hear the answer.
    ~ActivityRecorder() override;

    StatusWatch *watch() { return &m_watch; }
    // Who a connection is in the journal, whether it is kept or for this run only.
    static QString idOf(const ConnectionProfile &profile);

Q_SIGNALS:
    void troubled(const Error &why); // nothing is being recorded; said once …
    void recovered();                // … until it works again
    // The changes of a reading are in the journal; not at once after it, nor where there were none.
    void changesRecorded();

private:
    struct Record
    {
        qint64 id = 0; // of its intent; 0: not on disk (yet)
        Operation last;
        bool writing = false; // the intent is on its way
        bool sent = false;
    };

    void recordIntent(const Operation &intent, const std::function<void()> &go);
    void takeIntent(quint64 number, const Result<JournalEntry> &written);
    void take(const Operation &operation);
    void recordEnd(const Operation &operation);
    void recordOutcome(qint64 id, const Operation &operation);
    void recordChanges(const QList<SeenChange> &changes);
    JournalEntry entryOf(const Operation &operation) const;
    template<typename T>
    void heed(const Result<T> &written);

    QPointer<Journal> m_journal;
    QPointer<Connection> m_connection;
    ConnectionProfile m_profile;
    StatusWatch m_watch;
    QHash<quint64, Record> m_records;
    bool m_troubled = false;
};
