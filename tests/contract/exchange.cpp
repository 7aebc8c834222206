// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/exchange.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkReply>
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

Exchange Exchanger::send(const QByteArray &method, const QByteArray &path, const QByteArray &key)
{
    QNetworkRequest request(QUrl::fromEncoded(m_server.toEncoded() + path));
    request.setRawHeader("Accept", "application/json");
    if (!key.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + key);
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000))
        return {};
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
            QJsonDocument::fromJson(reply->rawHeader("sl-violations")).array()};
}
