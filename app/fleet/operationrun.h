// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/result.h"
#include "app/fleet/operation.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>

class ApiClient;
class ApiRequest;

// How patient the queue and its runs are. Tests make them faster.
struct OperationPace
{
    int parallel = 4;
    std::chrono::milliseconds checkAfter{500}; // a lost outcome is read back this soon …
    int checks = 3;                            // … so often, each wait doubled, before it stays unknown
    // First pause for a 429 without Retry-After; doubles to slowDownAtMost, with full jitter.
    std::chrono::milliseconds slowDown{2'000};
    std::chrono::milliseconds slowDownAtMost{120'000};
    int refusals = 10; // 429s that one operation may meet before it fails
};

// Carries one operation out: sends its request once and, where the answer does not tell what happened, reads
// the computer until it does.
class OperationRun : public QObject
{
    Q_OBJECT

public:
    OperationRun(ApiClient *client, const Operation &operation, const OperationPace &pace, QObject *parent);

    // Says Running, then sends.
    void start();
    // The request's number: an answer to it says nothing about a key that came later.
    quint64 begun() const { return m_begun; }

Q_SIGNALS:
    void changed(const Operation &operation); // Running, Checking and its end
    void refused(const Operation &operation); // 429: nothing was done, it may be sent again later
    // An error that concerns every operation, after the signal about this one: 401, 429, or nothing could be
    // sent.
    void troubled(const Error &error);

private:
    void send();
    void refresh();
    void retry();
    void remove();
    void resume();
    void update();
    void create();
    // A handler of the request that carries the operation out.
    template<typename T>
    std::function<void(const Result<T> &)> answered(std::function<void(const T &)> take);
    void noteStatus();
    void onDescribed(const Computer &computer);
    void onError(const Error &error);
    void checkIn(std::chrono::milliseconds wait);
    void check();
    bool isAbout(const Computer &computer) const;
    void onChecked(const Result<Computer> &read);
    void onCheckFailed(const Error &error);
    void onFound(const Computer &computer);
    void onVanished(const Error &error);
    void finish(Operation::State state);

    ApiClient *m_client;
    Operation m_operation;
    OperationPace m_pace;
    QPointer<ApiRequest> m_request; // the newest
    quint64 m_begun = 0;
    int m_checks = 0;
};
