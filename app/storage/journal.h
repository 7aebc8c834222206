// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/result.h"
#include "app/storage/journalfilter.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

class JournalFile;
class SqliteFile;

// Remembers what this console was asked for and what came of it, beyond the end of the program.
// An answer means that it is on disk. A handler runs once, later, in this thread, which its context lives in
// too; never if the context is gone. Calls are served in order; all of the file work is on a thread of its
// own.
class Journal : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Handler = std::function<void(const Result<T> &)>;

    struct Options
    {
        QString path; // the file; its folder is made private
        int keepDays = 90;
    };

    explicit Journal(const Options &options, QObject *parent = nullptr);
    // What has been handed over is written first; but for another program that keeps the file locked the end
    // waits a few seconds and no longer.
    ~Journal() override;

    // From now on; what is older goes the next time that the file is opened or a day has passed.
    void setKeepDays(int days) { m_options.keepDays = days; }

    // Opens the file, as any other call does where it is not open. The answer is its path.
    void open(QObject *context, Handler<QString> handler);

    // To be answered before the request is sent. The answer's id names the intent from then on.
    void recordIntent(const JournalEntry &intent, QObject *context, Handler<JournalEntry> handler);
    // Of what ended before it was sent: intent and outcome at once.
    void recordEnded(const JournalEntry &entry, QObject *context, Handler<JournalEntry> handler);
    // Of the entry the id counts, and what came of it. An unknown outcome may be followed by another one.
    void recordOutcome(const JournalEntry &entry, QObject *context, Handler<JournalEntry> handler);
    // Answers with those that were new to the journal.
    void recordChanges(const QList<StatusChange> &changes, QObject *context,
                       Handler<QList<StatusChange>> handler);
    // Answers with how many were new: every reading shows a finished step again.
    void recordSteps(const QList<StepDuration> &steps, QObject *context, Handler<qint64> handler);

    void entries(const JournalFilter &filter, QObject *context, Handler<JournalPage<JournalEntry>> handler);
    void changes(const JournalFilter &filter, QObject *context, Handler<JournalPage<StatusChange>> handler);
    // Of each step on each type of computer.
    void usualDurations(QObject *context, Handler<QList<UsualDuration>> handler);

    // Removes what is older than `time`, but not the intents that a running program has open. Answers with
    // the number of rows. What is older than Options::keepDays goes by itself.
    void forgetBefore(const QDateTime &time, QObject *context, Handler<qint64> handler);
    // Removes all entries and changes, but not the intents that a running program has open; how long steps
    // take is still known then. Answers with the number of rows.
    void clear(QObject *context, Handler<qint64> handler);

Q_SIGNALS:
    // An intent or its outcome is on disk.
    void recorded(const JournalEntry &entry);
    void changesRecorded(const QList<StatusChange> &changes);
    // Rows have gone: read again what is shown.
    void forgotten();
    // A file that could not be read was moved there, and a new one has been begun.
    void damagedFileSetAside(const QString &path);

private:
    template<typename T>
    void ask(std::function<Result<T>(SqliteFile *)> work, QObject *context, Handler<T> handler);
    void forgetOld();
    void tellForgotten(std::function<Result<qint64>(SqliteFile *)> work, QObject *context,
                       Handler<qint64> handler);

    Options m_options;
    std::atomic<bool> m_hurry = false; // the end has waited long enough
    QThread m_thread;
    QObject m_worker;                    // lives in m_thread
    std::unique_ptr<JournalFile> m_file; // is touched in m_thread alone
    QTimer m_daily;
};
