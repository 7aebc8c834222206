// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/computerrequest.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

// Each function says what is wrong with a member that is there; nothing if nothing is.
using Complaint = std::optional<QString>;

Complaint readText(const QJsonObject &json, const QString &name, std::optional<QString> &into)
{
    const QJsonValue value = json[name];
    if (value.isUndefined())
        return {};
    if (!value.isString())
        return u"%1 must be a string"_s.arg(name);
    into = value.toString();
    return {};
}

Complaint readShortText(const QJsonObject &json, const QString &name, std::optional<QString> &into)
{
    if (const Complaint complaint = readText(json, name, into))
        return complaint;
    if (into && (into->isEmpty() || into->toUcs4().size() > 63))
        return u"%1 must have 1 to 63 characters"_s.arg(name);
    return {};
}

Complaint readHostId(const QJsonObject &json, std::optional<QString> &into)
{
    if (const Complaint complaint = readText(json, u"hostId"_s, into))
        return complaint;
    // QUuid takes braces and other spellings as well.
    if (into
        && QUuid::fromString(*into).toString(QUuid::WithoutBraces).compare(*into, Qt::CaseInsensitive) != 0)
        return u"hostId must be a UUID"_s;
    return {};
}

Complaint readRepos(const QJsonValue &value, QStringList &into)
{
    if (value.isUndefined())
        return {};
    const QJsonArray repos = value.toArray();
    if (!value.isArray() || repos.size() > 20)
        return u"repos must be a list of at most 20 addresses"_s;
    for (const auto &each : repos) {
        const QUrl url(each.toString(), QUrl::StrictMode);
        if (!each.isString() || each.toString().size() > 2048 || !url.isValid() || url.isRelative())
            return u"repos must hold URIs of at most 2048 characters"_s;
        into.append(each.toString());
    }
    return {};
}

Complaint readFlag(const QJsonValue &value, bool &into)
{
    if (!value.isUndefined() && !value.isBool())
        return u"autoInstallDeps must be true or false"_s;
    into = value.toBool(into);
    return {};
}

Complaint readProvider(const QJsonObject &json, std::optional<QString> &into)
{
    if (const Complaint complaint = readText(json, u"provider"_s, into))
        return complaint;
    if (into && *into != u"e2b" && *into != u"byom")
        return u"provider must be \"e2b\" or \"byom\""_s;
    return {};
}

} // namespace

std::variant<ComputerRequest, QString> ComputerRequest::fromJson(const QByteArray &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return u"The body must be a JSON object"_s;
    const QJsonObject object = document.object();
    ComputerRequest request;
    const Complaint complaints[] = {
            readShortText(object, u"name"_s, request.name),
            readShortText(object, u"remoteUser"_s, request.remoteUser),
            readProvider(object, request.provider),
            readRepos(object[u"repos"], request.repos),
            readHostId(object, request.hostId),
            readFlag(object[u"autoInstallDeps"], request.autoInstallDeps),
            readText(object, u"serviceAccountId"_s, request.serviceAccountId),
    };
    for (const Complaint &complaint : complaints) {
        if (complaint)
            return *complaint;
    }
    return request;
}
