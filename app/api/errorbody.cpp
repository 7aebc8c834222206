// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/errorbody.h"

#include "app/api/httpanswer.h"
#include "app/api/httpreason.h"
#include "app/api/servertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype parsedBytes = 1024 * 1024; // an error that is longer than that is read as far as that
constexpr qsizetype metadataBytes = 8 * 1024;
constexpr qsizetype idLength = 200;

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
    const QString usual = phrase.isEmpty() ? httpReason(answer.status) : phrase;
    const QString reason = usual.isEmpty() ? u"HTTP %1"_s.arg(answer.status) : usual;
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
