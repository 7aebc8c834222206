// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"
#include "app/fleet/batches.h"
#include "app/fleet/intents.h"
#include "app/fleet/lineup.h"
#include "app/fleet/operationrun.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <optional>

// Runs operations: in order for one computer or new name, a bounded number side by side.
// A change is sent once; a lost outcome is checked by reading the computer; nothing is ever re-sent by itself
// except what the server refused with 429, after the pause that it asked for.
class OperationQueue : public QObject
{
    Q_OBJECT

public:
    using Pace = OperationPace;
    using Progress = BatchProgress;
    using Recorder = Intents::Recorder;

    OperationQueue(ApiClient *client, const Pace &pace, QObject *parent = nullptr);

    // Takes operations of one kind as one batch and returns its number, 0 where nothing was taken. Of each
    // only what was asked for counts. A computer, or a new one's name, that already has an open operation of
    // the same kind is skipped: never twice by a double click. Says Queued for each before it
    // returns, and nothing else: what follows comes later from the event loop.
    quint64 submit(const QList<Operation> &operations);
    // From now on an operation whose turn has come is sent when the recorder says go, for each of its tries.
    // Till then it is Queued and may be given back, but holds its place among those side by side.
    void setRecorder(Recorder recorder) { m_intents.setRecorder(std::move(recorder)); }
    // What has not been sent ends as NotStarted (Cancelled); requests already sent cannot be recalled.
    void stopRemaining();
    void stopRemaining(quint64 batch);
    // The same with one kind of operation on one computer, for another reason; one that is under way is not
    // sent again after a 429.
    void withdraw(Operation::Kind kind, const QString &computerId, const Error &reason);
    // Sends nothing before then: another request met a 429.
    void pauseUntil(const QDateTime &when);
    // The key was rejected: what waits or is submitted from now on ends as NotStarted with the reason.
    void park(const Error &reason);
    void resume(); // with a new key
    // Decides the deletions whose outcome is unknown, by a reading that began after their answers were lost.
    void settle(const Fleet &fleet);

    bool isIdle() const { return !m_batches.hasOpen(); }
    QList<Operation> batch(quint64 number) const; // until it is forgotten, see Batches
    Progress progress(quint64 batch) const { return m_batches.progress(batch); }
    Progress progress() const { return m_batches.progress(); } // of every batch that has not finished

Q_SIGNALS:
    // Once for each state that it reaches. A 429 leads back to Queued; settle() leads on from OutcomeUnknown.
    void operationChanged(const Operation &operation);
    void batchFinished(quint64 batch);
    void pausedUntil(const QDateTime &when); // 429: the whole queue waits; invalid: it goes on
    void keyRejected(const Error &error);    // 401: everything queued was returned as NotStarted
    void connectionLost(const Error &error); // Offline: likewise

private:
    void pump();
    void run(quint64 number);
    void record(const Operation &operation);
    void onChanged(OperationRun *run, const Operation &operation);
    void onRefused(OperationRun *run, Operation operation);
    void onTroubled(const OperationRun *run, const Error &error);
    void end(OperationRun *run, const QString &lane);
    void slowDown(const Error &error);
    void goOn();
    void giveBack(const QList<quint64> &numbers, const Error &reason);

    ApiClient *m_client;
    Pace m_pace;
    Batches m_batches;
    Lineup m_lineup;
    QHash<quint64, int> m_refusals; // by number, of open operations
    QSet<quint64> m_unknownDeletions;
    Intents m_intents;
    QMap<std::pair<Operation::Kind, QString>, Error> m_withdrawn; // by kind and computer
    int m_running = 0;
    int m_slowDowns = 0; // in a row
    QDateTime m_pausedUntil;
    QTimer m_pause;
    QTimer m_pump;
    std::optional<Error> m_parked;
    quint64 m_keySince = 0; // requests up to this number carried an older key
};
