// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// Which operation of the contract a request asks for.
struct ApiRoute
{
    QString operation;      // its operationId; empty where there is none: see pathKnown
    QString computerId;     // decoded; empty for operations on no single computer
    bool pathKnown = false; // without an operation: true is 405, false 404
    QString name;           // decoded, where a computer is asked for by it

    // The path still percent-encoded, so that a slash inside an id stays inside it. So is the query, which
    // tells the computer whose sessions are asked for.
    static ApiRoute of(const QByteArray &method, const QByteArray &encodedPath,
                       const QByteArray &encodedQuery = {});

    bool operator==(const ApiRoute &) const = default;
};
