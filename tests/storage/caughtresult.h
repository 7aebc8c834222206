// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/result.h"

#include <QObject>

#include <functional>
#include <optional>

// Keeps what a handler of the storage got, and how often.
template<typename T>
struct CaughtResult
{
    QObject context;
    std::optional<Result<T>> result;
    int times = 0;

    std::function<void(const Result<T> &)> handler()
    {
        return [this](const Result<T> &got) {
            result = got;
            ++times;
        };
    }
    bool succeeded() const { return result && result->has_value(); }
    Error error() const { return result && !*result ? result->error() : Error{}; }
};
