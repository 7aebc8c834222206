// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/exchange.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

QJsonArray Exchange::violationsOf(const QString &part) const
{
    QJsonArray found;
    for (const QJsonValue &violation : violations) {
        if (violation[u"location"][0] == part)
            found.append(violation);
    }
    return found;
}

QByteArray Exchange::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Exchange Exchanger::send(const QByteArray &method, const QByteArray &path, const QByteArray &key,
                         const QByteArray &body)
{
    QNetworkRequest request(QUrl::fromEncoded(m_server.toEncoded() + path));
    request.setRawHeader("Accept", "application/json");
    if (!key.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + key);
    for (const auto &[name, value] : std::as_const(headers)) {
        if (!value.isEmpty())
            request.setRawHeader(name, value);
    }
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            reply->rawHeaderPairs(), reply->error(),
            QJsonDocument::fromJson(reply->rawHeader("sl-violations")).array()};
}
