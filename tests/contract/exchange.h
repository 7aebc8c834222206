// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QUrl>

// One request as a test sends it, and what came back.
struct Exchange
{
    int status = 0; // 0: no answer
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QJsonArray violations; // what Prism found, in the answer and in the request

    QByteArray header(const QByteArray &name) const; // empty if absent

    // Those of the kind: "request" or "response".
    QJsonArray violationsOf(const QString &part) const;
};

// Sends requests by QNetworkAccessManager and waits for their answers.
class Exchanger
{
public:
    Exchanger(QUrl server, QByteArray key) : m_server(std::move(server)), m_key(std::move(key)) {}

    // An encoded path with its query; an empty key sends no Authorization.
    Exchange send(const QByteArray &method, const QByteArray &path) { return send(method, path, m_key); }
    Exchange send(const QByteArray &method, const QByteArray &path, const QByteArray &key,
                  const QByteArray &body = {});
    Exchange post(const QByteArray &path, const QByteArray &body) { return send("POST", path, m_key, body); }

    QList<QPair<QByteArray, QByteArray>> headers; // sent too; those with an empty value are not

private:
    QNetworkAccessManager m_network;
    QUrl m_server;
    QByteArray m_key;
};
