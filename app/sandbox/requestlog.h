// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonArray>
#include <QList>
#include <QString>

// One request that reached the sandbox, whatever became of it. Never with all its headers: they hold the key.
struct LoggedRequest
{
    QByteArray method;
    QByteArray target;  // path and query, as they came
    QString operation;  // empty where it is none of the contract's
    QString computerId; // decoded
    qint64 bodyBytes = 0;
    QDateTime at;
    QByteArray ifNoneMatch = {};
    QByteArray acceptEncoding = {};
};

// The requests of the contract's operations since the start, the oldest first.
class RequestLog
{
public:
    void add(const LoggedRequest &request) { m_requests.append(request); }
    void clear() { m_requests.clear(); }
    const QList<LoggedRequest> &all() const { return m_requests; }
    // How often an operation was asked for; with an id, of that computer.
    int count(const QString &operation, const QString &computerId = {}) const;
    QJsonArray toJson() const;

private:
    QList<LoggedRequest> m_requests;
};
