// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

// An HTTP proxy on loopback that leads every CONNECT to one port of this machine, whatever host was meant.
class TunnelProxy : public QObject
{
public:
    explicit TunnelProxy(quint16 target) : m_target(target)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_server.nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("cannot listen on loopback");
    }

    quint16 port() const { return m_server.serverPort(); }

    QList<QByteArray> asked; // the heads of the requests

private:
    void read(QTcpSocket *client)
    {
        if (auto *server = client->findChild<QTcpSocket *>()) {
            server->write(client->readAll());
            return;
        }
        const QByteArray bytes = client->property("bytes").toByteArray() + client->readAll();
        client->setProperty("bytes", bytes);
        if (!bytes.endsWith("\r\n\r\n"))
            return;
        asked += bytes;
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::readyRead, client,
                [client, server] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        server->connectToHost(QHostAddress::LocalHost, m_target);
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
    }

    quint16 m_target;
    QTcpServer m_server;
};
