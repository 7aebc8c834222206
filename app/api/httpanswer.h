// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUrl>

#include <chrono>

// What a server answered, before anybody judged it.
struct HttpAnswer
{
    // Whether the body came as it was meant.
    enum class Body { Whole, Truncated, TooLarge };

    int status = 0;
    QString reason; // the server's own phrase, as it came
    QByteArray body;
    Body bodyState = Body::Whole;
    qint64 receivedBytes = 0;   // of the body, before it was unpacked here
    QByteArray contentEncoding; // how the body is packed; empty: it is not, or not any more
    QByteArray contentType;
    QByteArray etag;
    QByteArray retryAfter;
    QUrl location; // where a redirect leads
    QDateTime requestedAt;
    std::chrono::milliseconds duration{0};

    bool operator==(const HttpAnswer &) const = default;
};
