// SPDX-License-Identifier: GPL-3.0-or-later
#include "listserver.h"

#include "fleetbody.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

ListServer::ListServer(int count)
    : m_server(new QTcpServer(this)), m_bodies{fleetbody::of(count, 1), fleetbody::of(count, 2)}
{
    connect(m_server, &QTcpServer::newConnection, this, &ListServer::accept);
}

bool ListServer::listen()
{
    return m_server->listen(QHostAddress::LocalHost);
}

QUrl ListServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server->serverPort()));
}

void ListServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { serve(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }
}

// Requests without a body, one after the other.
void ListServer::serve(QTcpSocket *socket)
{
    while (true) {
        const QByteArray seen = socket->peek(64 * 1024);
        const qsizetype end = seen.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = socket->read(end + 4);
        socket->write(answerTo(head.left(head.indexOf("\r\n"))));
    }
}

QByteArray ListServer::answerTo(const QByteArray &requestLine)
{
    const QByteArray path = requestLine.split(' ').value(1).split('?').value(0);
    if (!requestLine.startsWith("GET ") || !path.endsWith("/computers"))
        return "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    const QByteArray &body = m_bodies[m_served++ % m_bodies.size()];
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}
