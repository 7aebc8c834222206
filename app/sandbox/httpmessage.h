// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QList>
#include <QPair>

#include <optional>

// The start of an HTTP/1.1 message and what it says about the body: as much of HTTP as a gate needs.
struct HttpMessage
{
    QByteArrayList startLine; // "GET", "/path", "HTTP/1.1" or "HTTP/1.1", "200", "OK"
    QList<QPair<QByteArray, QByteArray>> headers;
    qsizetype headBytes = 0; // with the empty line
    qsizetype bodyBytes = 0; // Content-Length
    bool valid = false;      // without: not HTTP, or framed in a way that is not understood

    // Nothing while the empty line has not come yet.
    static std::optional<HttpMessage> parse(const QByteArray &bytes);
    QByteArray header(const QByteArray &name) const; // empty if absent
    QList<QPair<QByteArray, QByteArray>> headersNamed(const QByteArrayList &names) const;
    bool wantsClose() const;
};

// The head of an answer with a body of so many bytes, as far as its status has one.
QByteArray httpAnswerHead(int status, qsizetype bodyBytes,
                          const QList<QPair<QByteArray, QByteArray>> &headers = {});
