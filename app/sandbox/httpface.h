// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/contractapi.h"

#include <QObject>

#include <functional>
#include <memory>

// Turns an HTTP server into one function: a request line and a body in, an answer out. Qt's HTTP server where
// the build has it, else one that reads as much of HTTP as the gate in front of it sends.
class HttpFace
{
public:
    using Handler = std::function<SandboxAnswer(const ApiRequestLine &, const QByteArray &)>;

    explicit HttpFace(Handler handler);
    ~HttpFace();
    Q_DISABLE_COPY_MOVE(HttpFace)

    quint16 listenOnLoopback(); // the port; 0: it could not

private:
    Handler m_handler;
    std::unique_ptr<QObject> m_server; // of whichever kind
};
