// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpface.h"
#include "app/sandbox/httpmessage.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace {

// Other words are not HTTP's, and get no answer.
bool isMethod(const QByteArray &word)
{
    const QByteArrayList known{"GET", "PUT", "DELETE", "POST", "HEAD", "OPTIONS", "PATCH"};
    return known.contains(word);
}

// The gate sends one request on each connection, and hangs up when it has the answer.
class Caller : public QObject
{
public:
    Caller(QTcpSocket *socket, const HttpFace::Handler &handler, QObject *parent)
        : QObject(parent), m_socket(socket), m_handler(handler)
    {
        socket->setParent(this);
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    }

private:
    void read()
    {
        m_in += m_socket->readAll();
        const std::optional<HttpMessage> request = HttpMessage::parse(m_in);
        if (!request)
            return;
        if (!request->valid || !isMethod(request->startLine.constFirst())) {
            m_socket->disconnectFromHost();
            return;
        }
        if (m_in.size() < request->headBytes + request->bodyBytes)
            return;
        const QByteArray body = m_in.mid(request->headBytes, request->bodyBytes);
        m_in.remove(0, request->headBytes + request->bodyBytes);
        answer(*request, body);
    }

    void answer(const HttpMessage &request, const QByteArray &body)
    {
        const QUrl url = QUrl::fromEncoded(request.startLine.at(1));
        const SandboxAnswer answer = m_handler({.method = request.startLine.constFirst(),
                                                .encodedPath = url.path(QUrl::FullyEncoded).toUtf8(),
                                                .encodedQuery = url.query(QUrl::FullyEncoded).toUtf8(),
                                                .authorization = request.header("authorization"),
                                                .body = {},
                                                .ifNoneMatch = request.header("if-none-match"),
                                                .acceptEncoding = request.header("accept-encoding")},
                                               body);
        m_socket->write(httpAnswerHead(answer.status, answer.body.size(), answer.headers));
        m_socket->write(answer.body);
    }

    QTcpSocket *m_socket;
    const HttpFace::Handler &m_handler;
    QByteArray m_in;
};

} // namespace

HttpFace::HttpFace(Handler handler) : m_handler(std::move(handler)) {}
HttpFace::~HttpFace() = default;

quint16 HttpFace::listenOnLoopback()
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost))
        return 0;
    QObject::connect(server.get(), &QTcpServer::newConnection, server.get(), [this, server = server.get()] {
        while (QTcpSocket *socket = server->nextPendingConnection())
            new Caller(socket, m_handler, server); // until it is disconnected
    });
    const quint16 port = server->serverPort();
    m_server = std::move(server);
    return port;
}
