// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpface.h"

#include <QAbstractHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpServer>
#include <QUrl>

#include <memory>

namespace {

class QtFace : public QAbstractHttpServer
{
public:
    explicit QtFace(const HttpFace::Handler &handler) : m_handler(handler) {}

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

    const HttpFace::Handler &m_handler;
};

QByteArray methodName(QHttpServerRequest::Method method)
{
    switch (method) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    case QHttpServerRequest::Method::Options:
        return "OPTIONS";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    default: // masks and whatever later versions of Qt know
        return "OTHER";
    }
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
bool QtFace::handleRequest(const QHttpServerRequest &request, QHttpServerResponder &responder)
{
    answer(request, responder);
    return true;
}
#else
bool QtFace::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    QHttpServerResponder responder = makeResponder(request, socket);
    answer(request, responder);
    return true;
}
#endif

// The two versions have no form in common that takes headers of which nobody knows the number before.
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
void QtFace::writeWithHeaders(const SandboxAnswer &answer, QHttpServerResponder &responder)
{
    QHttpHeaders headers;
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    if (!answer.body.isEmpty())
        headers.append(QHttpHeaders::WellKnownHeader::ContentType, "application/json");
    responder.write(answer.body, headers, static_cast<QHttpServerResponder::StatusCode>(answer.status));
}
#else
void QtFace::writeWithHeaders(const SandboxAnswer &answer, QHttpServerResponder &responder)
{
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(answer.status));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    if (!answer.body.isEmpty())
        responder.writeHeader("Content-Type", "application/json");
    responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.body); // an empty one, too: it ends the head
}
#endif

// Uses only those two forms of write() that Qt 6.4 and 6.8 have in common.
void QtFace::answer(const QHttpServerRequest &request, QHttpServerResponder &responder) const
{
    const QUrl url = request.url();
    const SandboxAnswer answer = m_handler({.method = methodName(request.method()),
                                            .encodedPath = url.path(QUrl::FullyEncoded).toUtf8(),
                                            .encodedQuery = url.query(QUrl::FullyEncoded).toUtf8(),
                                            .authorization = request.value("authorization"),
                                            .body = {},
                                            .ifNoneMatch = request.value("if-none-match"),
                                            .acceptEncoding = request.value("accept-encoding")},
                                           request.body());
    const auto status = static_cast<QHttpServerResponder::StatusCode>(answer.status);
    if (!answer.headers.isEmpty())
        writeWithHeaders(answer, responder);
    else if (answer.body.isEmpty())
        responder.write(status);
    else
        responder.write(answer.body, "application/json", status);
}

} // namespace

HttpFace::HttpFace(Handler handler) : m_handler(std::move(handler)) {}
HttpFace::~HttpFace() = default;

quint16 HttpFace::listenOnLoopback()
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(QHostAddress::LocalHost))
        return 0;
    const quint16 port = server->serverPort();
    auto face = std::make_unique<QtFace>(m_handler);
    face->bind(server.release()); // which makes it a child of the face
    m_server = std::move(face);
    return port;
}
