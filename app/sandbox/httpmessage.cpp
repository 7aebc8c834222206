// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpmessage.h"

#include "app/sandbox/sandboxanswer.h"

#include <algorithm>

namespace {

constexpr qsizetype longestHead = 65'536;

bool hasHeader(const QList<QPair<QByteArray, QByteArray>> &headers, const QByteArray &name)
{
    return std::any_of(headers.cbegin(), headers.cend(), [&](const QPair<QByteArray, QByteArray> &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

std::optional<HttpMessage> HttpMessage::parse(const QByteArray &bytes)
{
    HttpMessage message;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return bytes.size() > longestHead ? std::optional(message) : std::nullopt;
    message.headBytes = end + 4;
    const QByteArrayList lines = bytes.left(end).replace("\r\n", "\n").split('\n');
    message.startLine = lines.constFirst().split(' ');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return message;
        message.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    bool lengthIsNumber = true;
    if (hasHeader(message.headers, "content-length"))
        message.bodyBytes = message.header("content-length").toLongLong(&lengthIsNumber);
    message.valid = message.startLine.size() >= 3 && lengthIsNumber && message.bodyBytes >= 0
                    && !hasHeader(message.headers, "transfer-encoding");
    return message;
}

QByteArray HttpMessage::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QList<QPair<QByteArray, QByteArray>> HttpMessage::headersNamed(const QByteArrayList &names) const
{
    QList<QPair<QByteArray, QByteArray>> found = headers;
    found.removeIf([&names](const QPair<QByteArray, QByteArray> &header) {
        return std::none_of(names.cbegin(), names.cend(), [&header](const QByteArray &name) {
            return header.first.compare(name, Qt::CaseInsensitive) == 0;
        });
    });
    return found;
}

bool HttpMessage::wantsClose() const
{
    return header("connection").compare("close", Qt::CaseInsensitive) == 0;
}

QByteArray httpAnswerHead(int status, qsizetype bodyBytes,
                          const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QByteArray bytes =
            "HTTP/1.1 " + QByteArray::number(status) + ' ' + SandboxAnswer::reason(status) + "\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    if (bodyBytes > 0 && !hasHeader(headers, "content-type"))
        bytes += "Content-Type: application/json\r\n";
    if (status != 204 && status != 304)
        bytes += "Content-Length: " + QByteArray::number(bodyBytes) + "\r\n";
    return bytes + "\r\n";
}
