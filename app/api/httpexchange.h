// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/httpanswer.h"
#include "app/api/result.h"

#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QSslError>

#include <memory>

class QNetworkAccessManager;

// One request on the wire and the answer to it.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    // Sends at once, and once: Qt's own repetitions are held off. A body, if there is one, is JSON. The
    // answer may have answerBytes at most. Qt has unpacked it, unless the request says itself how it may be
    // packed: then it is as it came.
    HttpExchange(std::shared_ptr<QNetworkAccessManager> network, const QNetworkRequest &request,
                 const QByteArray &verb, const QByteArray &body, qint64 answerBytes,
                 QObject *parent = nullptr);
    ~HttpExchange() override;

    // Whether the server may have got the request. False only where it is certain that it has not: no
    // connection came about, or its TLS handshake was not through.
    bool mayHaveBeenSent() const;
    // Closes the socket; ended() does not come any more.
    void stop();

Q_SIGNALS:
    // Once: an answer whose status line and headers came whole, or the Error that kept it from coming. Such
    // an Error is Offline with its Cause; whether a change is unknown then depends on mayHaveBeenSent().
    void ended(const Result<HttpAnswer> &answer);

private:
    void readBody();
    void makeRoom();
    void finish();
    HttpAnswer answer(HttpAnswer::Body state);
    Error failure() const;

    std::shared_ptr<QNetworkAccessManager> m_network; // it must live as long as its reply
    QNetworkReply *m_reply = nullptr;
    qint64 m_answerBytes;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    bool m_connecting = false; // a connection of its own was begun; else it may have got one that was open
    bool m_encrypted = false;
    bool m_ended = false;
};
