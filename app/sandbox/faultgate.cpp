// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultgate.h"

#include "app/sandbox/gateconnection.h"

FaultGate::FaultGate(quint16 backendPort, int latencyMs, QObject *parent)
    : QObject(parent), m_backendPort(backendPort), m_latencyMs(latencyMs)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_server.nextPendingConnection())
            new GateConnection(client, this); // until the client leaves
    });
}

bool FaultGate::listen(quint16 port)
{
    return m_server.listen(QHostAddress::LocalHost, port);
}
