// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiclient.h"

#include <optional>

// Keeps what a handler got, and how often.
template<typename T>
struct Caught
{
    QObject context;
    std::optional<Result<T>> result;
    int times = 0;

    ApiClient::Handler<T> handler()
    {
        return [this](const Result<T> &got) {
            result = got;
            ++times;
        };
    }
    bool isError() const { return result && !*result; }
    Error error() const { return isError() ? result->error() : Error{}; }
};

inline const QByteArray testKey = "fk-test-0123456789";

inline ApiClient::Limits shortLimits()
{
    using std::chrono::milliseconds;
    return {.reading = milliseconds(600),
            .change = milliseconds(600),
            .sessions = milliseconds(1200),
            .bodyBytes = 64 * 1024 * 1024};
}
