// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

// What the sandbox says to one request: a status and a JSON body, which is empty for 204 and 304.
struct SandboxAnswer
{
    int status = 200;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers = {}; // beside type and length

    // The documented error shape: {detail, status, title}.
    static SandboxAnswer problem(int status, const QString &detail);
    // HTTP's own name of a status: "Not Found".
    static QByteArray reason(int status);

    bool operator==(const SandboxAnswer &) const = default;
};
