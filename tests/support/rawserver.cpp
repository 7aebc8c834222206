// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawserver.h"

#include <QHostAddress>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The first whole request in the bytes, or nothing.
QByteArray takeRequest(QByteArray &bytes)
{
    const qsizetype headersEnd = bytes.indexOf("\r\n\r\n");
    if (headersEnd < 0)
        return {};
    qsizetype length = headersEnd + 4;
    const QByteArray headers = bytes.left(length).toLower();
    const qsizetype at = headers.indexOf("\r\ncontent-length:");
    if (at >= 0) {
        const qsizetype valueStart = at + 17;
        length += headers.mid(valueStart, headers.indexOf('\r', valueStart) - valueStart)
                          .trimmed()
                          .toLongLong();
    }
    if (bytes.size() < length)
        return {};
    const QByteArray request = bytes.left(length);
    bytes.remove(0, length);
    return request;
}

} // namespace

RawServer::RawServer(std::unique_ptr<QTcpServer> server) : m_server(std::move(server))
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &RawServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen on loopback");
}

RawServer::~RawServer()
{
    closeAll();
}

QString RawServer::address() const
{
    return u"http://127.0.0.1:%1"_s.arg(port());
}

void RawServer::answer(int status, const QByteArray &body, const QByteArray &headers)
{
    m_script = {{response(status, body, headers)}};
}

int RawServer::openConnections() const
{
    return int(std::count_if(m_sockets.cbegin(), m_sockets.cend(), [](const QPointer<QTcpSocket> &socket) {
        return socket && socket->state() == QAbstractSocket::ConnectedState;
    }));
}

void RawServer::closeAll()
{
    for (const QPointer<QTcpSocket> &socket : std::as_const(m_sockets)) {
        if (socket)
            socket->abort();
    }
}

QByteArray RawServer::response(int status, const QByteArray &body, const QByteArray &headers,
                               const QByteArray &contentType)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Phrase\r\n" + headers;
    if (!body.isEmpty())
        bytes += "Content-Type: " + contentType + "\r\n";
    if (status != 204)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return bytes + "\r\n" + body;
}

void RawServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        m_sockets += socket;
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        read(socket); // what came before anybody listened
        Q_EMIT connected();
    }
}

void RawServer::read(QTcpSocket *socket)
{
    QByteArray bytes = socket->property("bytes").toByteArray() + socket->readAll();
    for (;;) {
        const QByteArray request = takeRequest(bytes);
        socket->setProperty("bytes", bytes);
        if (request.isEmpty())
            return;
        m_requests += request;
        Q_EMIT requested();
        play(socket);
    }
}

void RawServer::play(QTcpSocket *socket)
{
    if (m_script.isEmpty())
        return; // silence
    const Step step = m_script.size() > 1 ? m_script.takeFirst() : m_script.constFirst();
    if (step.trickleBytes > 0) {
        trickle(socket, step, 0);
        return;
    }
    socket->write(step.bytes);
    finish(socket, step.then);
}

void RawServer::trickle(QTcpSocket *socket, const Step &step, qsizetype from)
{
    if (from >= step.bytes.size()) {
        finish(socket, step.then);
        return;
    }
    socket->write(step.bytes.mid(from, step.trickleBytes));
    QTimer::singleShot(step.trickleMs, socket,
                       [this, socket, step, from] { trickle(socket, step, from + step.trickleBytes); });
}

void RawServer::finish(QTcpSocket *socket, Step::Then then)
{
    switch (then) {
    case Step::Then::KeepOpen:
        break;
    case Step::Then::Close:
        socket->disconnectFromHost();
        break;
    case Step::Then::Reset:
        socket->flush();
        socket->abort();
        break;
    }
}
