// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/faultplan.h"
#include "app/sandbox/requestlog.h"

#include <QObject>
#include <QTcpServer>

// Stands at the public port in front of the HTTP server: notes each request and lets go wrong what is
// planned.
class FaultGate : public QObject
{
    Q_OBJECT

public:
    explicit FaultGate(quint16 backendPort, int latencyMs, QObject *parent = nullptr);

    bool listen(quint16 port); // on loopback; 0: any free port
    quint16 port() const { return m_server.serverPort(); }
    QString errorString() const { return m_server.errorString(); }

    quint16 backendPort() const { return m_backendPort; }
    int latencyMs() const { return m_latencyMs; } // before each answer
    void setLatency(int ms) { m_latencyMs = ms; }

    FaultPlan faults;
    RequestLog log;

private:
    QTcpServer m_server;
    quint16 m_backendPort;
    int m_latencyMs;
};
