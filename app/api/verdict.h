// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/result.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

struct HttpAnswer;

// What an operation of the contract takes for success, and whether it changes something.
struct Expectation
{
    QList<int> success;
    bool change = false;
};

// What speaks against taking an answer for success: its status, or a body that did not come whole.
// Nothing: the body may be read. The key is redacted from every text.
std::optional<Error> objection(const HttpAnswer &answer, const Expectation &expected, const QByteArray &key);

// An Error of reading a body that came with a success: for a change it means that nobody knows.
Error unreadable(Error error, const HttpAnswer &answer, const Expectation &expected);

// Retry-After: seconds or an HTTP date, between nothing and an hour. Nothing: absent or neither.
std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now);
