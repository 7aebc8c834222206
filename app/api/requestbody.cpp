// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/requestbody.h"

#include "app/api/newcomputer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

void addText(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void addText(QJsonObject &object, const QString &name, const std::optional<QString> &text)
{
    if (text)
        object.insert(name, *text);
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

QByteArray requestbody::of(const NewComputer &wanted)
{
    QJsonObject object{{u"name"_s, wanted.name}, {u"remoteUser"_s, wanted.remoteUser}};
    addText(object, u"provider"_s, wanted.providerType);
    if (!wanted.repos.isEmpty())
        object.insert(u"repos"_s, QJsonArray::fromStringList(wanted.repos));
    addText(object, u"hostId"_s, wanted.hostId);
    if (wanted.autoInstallDeps)
        object.insert(u"autoInstallDeps"_s, *wanted.autoInstallDeps);
    addText(object, u"serviceAccountId"_s, wanted.serviceAccountId);
    return json(object);
}

QByteArray requestbody::of(const ComputerChanges &changes)
{
    QJsonObject object;
    addText(object, u"name"_s, changes.name);
    addText(object, u"remoteUser"_s, changes.remoteUser);
    addText(object, u"hostId"_s, changes.hostId);
    return json(object);
}
