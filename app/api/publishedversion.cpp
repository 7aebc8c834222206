// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/publishedversion.h"

#include "app/api/apirequest.h"
#include "app/api/endpoint.h"
#include "app/api/serverproxy.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds patience = 30s;
constexpr qint64 longestAnswer = 512LL * 1024; // release notes stand in it, too

Error bad(Error::Cause cause, int status = 0)
{
    return {.kind = Error::Kind::BadReply, .cause = cause, .httpStatus = status};
}

Result<PublishedVersion> read(const Result<HttpAnswer> &answer)
{
    if (!answer)
        return answer.error();
    if (answer->bodyState != HttpAnswer::Body::Whole)
        return bad(Error::Cause::BodyTruncated, answer->status);
    if (answer->status != 200)
        return bad(Error::Cause::UnexpectedStatus, answer->status);
    return VersionQuestion::fromJson(answer->body);
}

} // namespace

VersionQuestion::VersionQuestion(const QUrl &address, const ProxySetting &proxy, const QString &caFile,
                                 QObject *parent)
    : QObject(parent)
    , m_address(address)
    , m_authorities(caFile)
    , m_network(new QNetworkAccessManager, [](QNetworkAccessManager *last) { last->deleteLater(); })
{
    m_network->setProxyFactory(new ServerProxy(proxy));
}

void VersionQuestion::ask(QObject *context, const Handler &handler)
{
    QNetworkRequest request(m_address);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("User-Agent", "Millwright"); // some answer nobody without one
    const auto reader = [](const Result<HttpAnswer> &answer) { return std::any(read(answer)); };
    const auto receiver = [handler](const std::any &outcome) {
        handler(*std::any_cast<Result<PublishedVersion>>(&outcome));
    };
    auto *call = new ApiRequest(
            {.request = request, .verb = "GET", .body = {}, .limit = patience, .answerBytes = longestAnswer},
            reader, context, receiver, this);
    call->start(m_network, &m_authorities);
}

bool VersionQuestion::mayBeAsked(const QUrl &address)
{
    if (!address.isValid() || address.host().isEmpty() || !address.userInfo().isEmpty())
        return false;
    return address.scheme() == u"https" || (address.scheme() == u"http" && isLoopback(address.host()));
}

Result<PublishedVersion> VersionQuestion::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return bad(Error::Cause::NotJson);
    const QString tag = document.object()[u"tag_name"_s].toString();
    const QString text = tag.startsWith(u'v') ? tag.mid(1) : tag;
    qsizetype end = 0;
    const PublishedVersion version{QVersionNumber::fromString(text, &end),
                                   QUrl(document.object()[u"html_url"_s].toString(), QUrl::StrictMode)};
    // What follows the numbers would be "-rc1" and the like, which is for nobody who is not looking for it.
    if (version.number.isNull() || end != text.size())
        return bad(Error::Cause::WrongShape);
    if (!mayBeAsked(version.page))
        return bad(Error::Cause::WrongShape);
    return version;
}
