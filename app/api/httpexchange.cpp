// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/httpexchange.h"

#include "app/api/servertext.h"
#include "app/api/unrepeatablebody.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceBytes = 256 * 1024;
// What Qt may hold before we have taken it, and so what one turn of the event loop copies: two milliseconds.
constexpr qint64 readAheadBytes = 512 * 1024;
constexpr qint64 spaceAtEnd = 256; // so that a reader of JSON may look beyond the end of it

// Neither comes after a request was sent: before Qt connects a second time it would rewind the body.
bool isNoConnection(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError;
}

bool isProxyError(QNetworkReply::NetworkError error)
{
    return error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError;
}

// Errors that say that the answer broke off or could not be unpacked, not what the server meant.
bool isDamage(QNetworkReply::NetworkError error, int status)
{
    return (error > QNetworkReply::NoError && error <= QNetworkReply::UnknownProxyError)
           || error == QNetworkReply::ProtocolFailure
           || (error == QNetworkReply::UnknownContentError && status < 400); // how Qt names a bad gzip stream
}

QNetworkRequest strict(QNetworkRequest request, const QByteArray &body)
{
    using Request = QNetworkRequest;
    request.setAttribute(Request::RedirectPolicyAttribute, Request::ManualRedirectPolicy);
    request.setAttribute(Request::Http2AllowedAttribute, false); // its stack re-sends by rules of its own
    request.setAttribute(Request::CookieLoadControlAttribute, Request::Manual);
    request.setAttribute(Request::CookieSaveControlAttribute, Request::Manual);
    request.setAttribute(Request::AuthenticationReuseAttribute, Request::Manual);
    request.setAttribute(Request::CacheLoadControlAttribute, Request::AlwaysNetwork);
    request.setAttribute(Request::CacheSaveControlAttribute, false);
    // Both, or Qt copies the body into a buffer that it can rewind.
    request.setAttribute(Request::DoNotBufferUploadDataAttribute, true);
    request.setHeader(Request::ContentLengthHeader, body.size());
    if (!body.isEmpty())
        request.setHeader(Request::ContentTypeHeader, QByteArray("application/json"));
    // Lists compress a hundredfold, which Qt takes for an attack above 10 MB. What comes out is counted piece
    // by piece here, so our own bound decides.
    request.setDecompressedSafetyCheckThreshold(-1);
    return request;
}

QString tlsProblems(const QList<QSslError> &errors)
{
    QStringList problems;
    for (const QSslError &error : errors)
        problems += error.errorString();
    problems.removeDuplicates();
    return problems.join(u"; "_s);
}

} // namespace

HttpExchange::HttpExchange(std::shared_ptr<QNetworkAccessManager> network, const QNetworkRequest &request,
                           const QByteArray &verb, const QByteArray &body, qint64 answerBytes,
                           QObject *parent)
    : QObject(parent), m_network(std::move(network)), m_answerBytes(answerBytes)
{
    auto *upload = new UnrepeatableBody(body);
    m_reply = m_network->sendCustomRequest(strict(request, body), verb, upload);
    upload->setParent(m_reply);
    // Qt begins in the event loop, and what is said of the buffer before reaches nobody (tried on 6.4.2).
    QMetaObject::invokeMethod(
            this, [this] { m_reply->setReadBufferSize(readAheadBytes); }, Qt::QueuedConnection);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_connecting = true; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_encrypted = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::finish);
}

HttpExchange::~HttpExchange()
{
    stop();
    m_reply->disconnect(this);
    m_reply->deleteLater();
}

// QNetworkReply::requestSent would tell it, but with a body of no bytes it does not come (tried on 6.4.2).
bool HttpExchange::mayHaveBeenSent() const
{
    if (m_encrypted)
        return true;
    const QNetworkReply::NetworkError error = m_reply->error();
    if (isNoConnection(error) || isProxyError(error) || error == QNetworkReply::SslHandshakeFailedError)
        return false;
    const bool handshakeMissing = m_connecting && m_reply->url().scheme() == u"https";
    return !handshakeMissing;
}

void HttpExchange::stop()
{
    if (m_ended)
        return;
    m_ended = true; // first: abort() finishes the reply at once
    m_reply->abort();
}

void HttpExchange::readBody()
{
    if (m_ended)
        return;
    while (const qint64 waiting = m_reply->bytesAvailable()) {
        if (m_body.isEmpty())
            makeRoom();
        const qsizetype before = m_body.size();
        m_body.resize(before + qMin(waiting, pieceBytes));
        const qint64 taken = m_reply->read(m_body.data() + before, m_body.size() - before);
        m_body.resize(before + qMax(taken, qint64(0)));
        if (taken <= 0)
            break;
        if (m_body.size() > m_answerBytes) {
            const HttpAnswer tooLarge = answer(HttpAnswer::Body::TooLarge);
            stop();
            Q_EMIT ended(tooLarge);
            return;
        }
    }
}

// Not growing saves a large body from being copied again and again. What is promised and never sent costs
// addresses alone.
void HttpExchange::makeRoom()
{
    const qint64 promised = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (promised > pieceBytes && promised <= m_answerBytes)
        m_body.reserve(promised + spaceAtEnd);
}

void HttpExchange::finish()
{
    readBody();
    if (m_ended)
        return;
    m_ended = true;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (status == 0 || isProxyError(error)) {
        Q_EMIT ended(failure());
        return;
    }
    const bool damaged = isDamage(error, status);
    Q_EMIT ended(answer(damaged ? HttpAnswer::Body::Truncated : HttpAnswer::Body::Whole));
}

// Gives the body away: whoever reads it frees it, too, and not the thread of the window, which would take it
// a frame where it is large.
HttpAnswer HttpExchange::answer(HttpAnswer::Body state)
{
    HttpAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    answer.receivedBytes = m_body.size();
    answer.body = std::exchange(m_body, {});
    answer.bodyState = state;
    if (m_reply->request().hasRawHeader("Accept-Encoding")) // else Qt has unpacked it and tells all the same
        answer.contentEncoding = m_reply->rawHeader("Content-Encoding");
    answer.contentType = m_reply->rawHeader("Content-Type");
    answer.etag = m_reply->rawHeader("ETag");
    answer.retryAfter = m_reply->rawHeader("Retry-After");
    answer.location = m_reply->url().resolved(QUrl::fromEncoded(m_reply->rawHeader("Location")));
    return answer;
}

Error HttpExchange::failure() const
{
    Error error{.kind = Error::Kind::Offline, .detail = servertext::clean(m_reply->errorString(), {})};
    if (m_reply->error() == QNetworkReply::SslHandshakeFailedError) {
        error.cause = Error::Cause::Tls;
        if (!m_tlsErrors.isEmpty()) {
            error.detail = tlsProblems(m_tlsErrors);
            error.argument =
                    servertext::clean(m_tlsErrors.constFirst().certificate().subjectDisplayName(), {}, 200);
        }
    } else if (mayHaveBeenSent()) {
        error.cause = Error::Cause::ConnectionLost;
    }
    return error;
}
