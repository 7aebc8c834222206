// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/contractapi.h"

#include <QAbstractHttpServer>

#include <functional>

// Turns Qt's HTTP server into one function: a request line and a body in, an answer out.
class HttpFace : public QAbstractHttpServer
{
public:
    using Handler = std::function<SandboxAnswer(const ApiRequestLine &, const QByteArray &)>;

    explicit HttpFace(Handler handler) : m_handler(std::move(handler)) {}

    quint16 listenOnLoopback(); // the port; 0: it could not

protected:
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    bool handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder) override;
    void missingHandler(const QHttpServerRequest &, QHttpServerResponder &) override {} // never: see above
#else
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &, QTcpSocket *) override {} // never: see above
#endif

private:
    void answer(const QHttpServerRequest &request, QHttpServerResponder &responder) const;
    static void writeWithHeaders(const SandboxAnswer &answer, QHttpServerResponder &responder);

    Handler m_handler;
};
