// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faultplan.h"
#include "app/sandbox/httpmessage.h"

#include <QObject>

class FaultGate;
class QTcpSocket;

// One client at the gate: its requests one after another, each to the server behind or to a fault.
class GateConnection : public QObject
{
    Q_OBJECT

public:
    // Takes the socket, and lives until that is disconnected.
    GateConnection(QTcpSocket *client, FaultGate *gate);

private:
    void readClient();
    void handle(const HttpMessage &request, const QByteArray &bytes);
    void forward(const QByteArray &bytes);
    void readBackend();
    void answer(int status, QByteArray body, const QList<QPair<QByteArray, QByteArray>> &headers);
    void answerFault();
    void send(const QByteArray &head, const QByteArray &body);
    void finish(); // the answer is out: the next request, or the end

    QTcpSocket *m_client;
    FaultGate *m_gate;
    QTcpSocket *m_backend = nullptr; // of the request under way
    QByteArray m_in;
    QByteArray m_answer; // as far as it has come from behind
    std::optional<Fault> m_fault;
    bool m_busy = false;
    bool m_last = false;     // the client wants the connection closed
    bool m_headOnly = false; // a HEAD request: no body in the answer
};
