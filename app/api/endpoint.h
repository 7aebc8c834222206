// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/result.h"

#include <QByteArray>
#include <QString>
#include <QUrl>

// The address of a server, checked: https, or http on loopback; a path prefix is kept.
class Endpoint
{
public:
    // Refuses user info, query, fragment, another scheme, a bad port, an empty host, dot segments in the
    // path: Error::Kind::Rejected with its Cause.
    static Result<Endpoint> fromText(const QString &text);

    // Without a slash at its end.
    const QUrl &url() const { return m_url; }
    // For people: "api.factory.ai"; with the port where it is not the scheme's own.
    QString host() const;
    // The address of a resource: the segments are percent-encoded, each one as one segment.
    QUrl resource(const QStringList &segments) const;

    bool operator==(const Endpoint &) const = default;

private:
    explicit Endpoint(QUrl url) : m_url(std::move(url)) {}
    QUrl m_url;
};

// An API key in memory. It cannot be printed; only the transport reads its bytes.
class ApiKey
{
public:
    // Trims white space around it; refuses an empty one and anything but printable ASCII without spaces.
    static Result<ApiKey> fromText(const QString &text);

    const QByteArray &bytes() const { return m_bytes; }
    bool operator==(const ApiKey &) const = default;

private:
    explicit ApiKey(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

// Whether a host (as QUrl has it) is this machine by its very spelling: localhost, 127.0.0.0/8 or ::1.
bool isLoopback(const QString &host);
