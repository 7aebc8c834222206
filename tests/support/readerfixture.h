// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiclient.h"
#include "rawserver.h"

// A client of a server that answers as it is told.
struct ReaderFixture
{
    RawServer server;
    ApiClient client{*Endpoint::fromText(server.address()), *ApiKey::fromText(QStringLiteral("fk-test-0123")),
                     ApiClient::Limits()};

    // Each request gets the next of these; then the last one again and again.
    void answers(const QList<QByteArray> &bodies)
    {
        QList<RawServer::Step> steps;
        for (const QByteArray &body : bodies)
            steps += {RawServer::response(200, body)};
        server.script(steps);
    }
    // The line of a request: "GET /api/v0/… HTTP/1.1".
    QByteArray line(qsizetype request) const
    {
        const QByteArray bytes = server.requests().value(request);
        return bytes.left(bytes.indexOf("\r\n"));
    }
};
