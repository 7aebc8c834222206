// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/errorbody.h"

#include "app/api/httpanswer.h"
#include "app/api/servertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype parsedBytes = 1024 * 1024; // an error that is longer than that is read as far as that
constexpr qsizetype metadataBytes = 8 * 1024;
constexpr qsizetype idLength = 200;

// For servers that send no phrase of their own, as HTTP/1.1 allows. RFC 9110.
QString usualReason(int status)
{
    switch (status) {
    case 400:
        return u"Bad Request"_s;
    case 401:
        return u"Unauthorized"_s;
    case 402:
        return u"Payment Required"_s;
    case 403:
        return u"Forbidden"_s;
    case 404:
        return u"Not Found"_s;
    case 409:
        return u"Conflict"_s;
    case 429:
        return u"Too Many Requests"_s;
    case 500:
        return u"Internal Server Error"_s;
    case 502:
        return u"Bad Gateway"_s;
    case 503:
        return u"Service Unavailable"_s;
    case 504:
        return u"Gateway Timeout"_s;
    default:
        return u"HTTP %1"_s.arg(status);
    }
}

QString textOf(const QJsonValue &value)
{
    return value.toString().trimmed();
}

QString firstOfErrors(const QJsonValue &errors)
{
    const QJsonArray list = errors.toArray();
    for (const QJsonValue &entry : list) {
        const QString text = textOf(entry.isObject() ? entry[u"message"] : entry);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

// The order is the contract's.
QString detailOf(const QJsonObject &body)
{
    const QJsonValue error = body[u"error"];
    const QString candidates[] = {
            textOf(body[u"detail"]),  firstOfErrors(body[u"errors"]),
            textOf(body[u"message"]), error.isObject() ? textOf(error[u"message"]) : textOf(error),
            textOf(body[u"title"]),
    };
    for (const QString &text : candidates) {
        if (!text.isEmpty())
            return text;
    }
    return {};
}

QJsonValue cleaned(const QJsonValue &value, const QByteArray &key);

QJsonObject cleaned(const QJsonObject &object, const QByteArray &key)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const bool secret = servertext::namesSecret(it.key()) && !it.value().isNull();
        result.insert(servertext::clean(it.key(), key, idLength),
                      secret ? QJsonValue(servertext::mask()) : cleaned(it.value(), key));
    }
    return result;
}

QJsonValue cleaned(const QJsonValue &value, const QByteArray &key)
{
    if (value.isString())
        return servertext::clean(value.toString(), key);
    if (value.isObject())
        return cleaned(value.toObject(), key);
    if (!value.isArray())
        return value;
    QJsonArray result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        result.append(cleaned(entry, key));
    return result;
}

QByteArray metadataOf(const QJsonObject &body, const QByteArray &key)
{
    const QJsonValue said = body[u"metadata"];
    QJsonObject metadata = said.toObject();
    if (!said.isObject() && !said.isNull() && !said.isUndefined())
        metadata.insert(u"metadata"_s, said);
    // Ids that stand beside it, such as requestId, are what a support desk asks for first.
    for (auto it = body.begin(); it != body.end(); ++it) {
        const bool isId = it.key().endsWith(u"id"_s, Qt::CaseInsensitive) && it.value().isString();
        if (isId && !metadata.contains(it.key()))
            metadata.insert(it.key(), servertext::clean(it.value().toString(), key, idLength));
    }
    if (metadata.isEmpty())
        return {};
    const QByteArray json = QJsonDocument(cleaned(metadata, key)).toJson(QJsonDocument::Compact);
    if (json.size() <= metadataBytes)
        return json;
    return QJsonDocument(QJsonObject{{u"omittedBytes"_s, json.size()}}).toJson(QJsonDocument::Compact);
}

} // namespace

ErrorBody readErrorBody(const HttpAnswer &answer, const QByteArray &key)
{
    const QByteArray bytes = servertext::repairedUtf8(answer.body.left(parsedBytes)).trimmed();
    const QString phrase = servertext::clean(answer.reason, key, idLength);
    const QString reason = phrase.isEmpty() ? usualReason(answer.status) : phrase;
    ErrorBody result{.detail = reason, .title = reason};

    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    if (json.isObject()) {
        const QJsonObject body = json.object();
        if (const QString detail = servertext::clean(detailOf(body), key); !detail.isEmpty())
            result.detail = detail;
        if (const QString title = servertext::clean(textOf(body[u"title"]), key, idLength); !title.isEmpty())
            result.title = title;
        result.metadata = metadataOf(body, key);
        return result;
    }
    result.isMarkup = bytes.startsWith('<') || answer.contentType.toLower().contains("html");
    const bool brokenJson = bytes.startsWith('{') || bytes.startsWith('[');
    if (!result.isMarkup && !brokenJson) {
        const QString text = servertext::clean(QString::fromUtf8(bytes), key);
        if (!text.isEmpty())
            result.detail = text;
    }
    return result;
}
