// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/operation.h"

#include <QList>
#include <QObject>

#include <chrono>

class ApiClient;

// Runs operations: in order for one computer, a bounded number side by side.
// A change is sent once; a lost outcome is checked by reading the computer; nothing is ever re-sent by itself
// except what the server refused with 429, after the pause that it asked for.
class OperationQueue : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        int parallel = 4;
        std::chrono::milliseconds checkAfter{500}; // a lost outcome is read back this soon …
        int checks = 3;                            // … so often, each wait doubled, before it stays unknown
        std::chrono::milliseconds slowDown{
                2'000}; // first pause for a 429 without Retry-After; doubles to 120 s, with full jitter
    };

    // Counts of one batch, for "Deleting 3 of 12".
    struct Progress
    {
        int total = 0;
        int queued = 0;
        int inProgress = 0; // running or checking
        int succeeded = 0;
        int failed = 0; // failed, unknown, not started
        int finished() const { return succeeded + failed; }
    };

    OperationQueue(ApiClient *client, const Pace &pace, QObject *parent = nullptr);

    // Takes operations of one kind as one batch and returns its number. A computer that already has an
    // open operation of the same kind is skipped: never twice by a double click.
    quint64 submit(const QList<Operation> &operations);
    // What has not been sent ends as NotStarted; requests already sent cannot be recalled.
    void stopRemaining();
    void stopRemaining(quint64 batch);

    bool isIdle() const;
    QList<Operation> batch(quint64 number) const; // until the batch is forgotten, after it has finished
    Progress progress(quint64 batch) const;
    Progress progress() const; // of every batch that has not finished

Q_SIGNALS:
    void operationChanged(const Operation &operation); // once for each state that it reaches
    void batchFinished(quint64 batch);
    void pausedUntil(const QDateTime &when); // 429: the whole queue waits; invalid: it goes on
    void keyRejected(const Error &error);    // 401: everything queued was returned as NotStarted
    void connectionLost(const Error &error); // Offline: likewise
};
