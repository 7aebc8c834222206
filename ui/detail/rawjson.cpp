// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/rawjson.h"

#include "app/api/servertext.h"
#include "ui/describe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QJsonValue masked(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue item : value.toArray())
            items.append(masked(item));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (servertext::namesSecret(field.key()))
            field.value() = servertext::mask();
        else
            field.value() = masked(field.value());
    }
    return object;
}

} // namespace

QString rawJson(const Computer &computer)
{
    const QJsonDocument document = QJsonDocument::fromJson(computer.json);
    if (document.isObject())
        return describe::plainLines(QString::fromUtf8(QJsonDocument(masked(document.object()).toObject())
                                                              .toJson(QJsonDocument::Indented)
                                                              .trimmed()));
    return describe::plainLines(servertext::redacted(QString::fromUtf8(computer.json), {}));
}
