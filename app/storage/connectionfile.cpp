// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/connectionfile.h"

#include "app/api/servertext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr QLatin1StringView formatKey = "format"_L1;
constexpr QLatin1StringView format = "millwright-connections"_L1;
constexpr QLatin1StringView versionKey = "version"_L1;
constexpr QLatin1StringView listKey = "connections"_L1;
constexpr int version = 1;

struct ProxyWord
{
    ProxySetting::Kind kind = ProxySetting::Kind::System;
    QLatin1StringView word;
};
constexpr ProxyWord proxyWords[] = {
        {ProxySetting::Kind::System, "system"_L1},
        {ProxySetting::Kind::None, "none"_L1},
        {ProxySetting::Kind::Manual, "manual"_L1},
};

Error objection(Error::Cause cause)
{
    return Error{.kind = Error::Kind::Storage, .cause = cause};
}

ProxySetting proxyFrom(const QJsonObject &json)
{
    ProxySetting proxy;
    const QString kind = json[u"kind"].toString();
    for (const ProxyWord &each : proxyWords) {
        if (kind == each.word)
            proxy.kind = each.kind;
    }
    proxy.host = json[u"host"].toString();
    proxy.port = quint16(std::clamp(json[u"port"].toInt(), 0, 65535));
    return proxy;
}

QJsonObject withProxy(QJsonObject json, const ProxySetting &proxy)
{
    for (const ProxyWord &each : proxyWords) {
        if (proxy.kind == each.kind)
            json[u"kind"] = each.word;
    }
    json[u"host"] = proxy.host;
    json[u"port"] = proxy.port;
    return json;
}

// A number that somebody wrote by hand is brought to where it makes sense.
milliseconds timeFrom(const QJsonValue &value, milliseconds usual, milliseconds least, milliseconds most)
{
    const auto time = value.isDouble() ? milliseconds(value.toInteger()) : usual;
    return std::clamp(time, least, most);
}

std::optional<ConnectionProfile> profileFrom(const QJsonObject &json)
{
    const QString id = json[u"id"].toString();
    const Result<Endpoint> endpoint = Endpoint::fromText(json[u"server"].toString());
    if (id.isEmpty() || !endpoint)
        return std::nullopt;
    ConnectionProfile profile{.name = json[u"name"].toString(), .endpoint = *endpoint};
    if (profile.name.isEmpty())
        profile.name = endpoint->host();
    profile.colour = json[u"colour"].toString(profile.colour);
    // A mark that cannot be read must not open what it was to close.
    const QJsonValue readOnly = json[u"readOnly"];
    profile.readOnly = !readOnly.isUndefined() && readOnly.toBool(true);
    profile.id = id;
    profile.proxy = proxyFrom(json[u"proxy"].toObject());
    profile.caFile = json[u"caFile"].toString();
    profile.timeout =
            timeFrom(json[u"timeoutMs"], profile.timeout, milliseconds(1'000), milliseconds(600'000));
    profile.readInterval =
            timeFrom(json[u"readIntervalMs"], profile.readInterval, milliseconds(0), milliseconds(300'000));
    if (profile.readInterval != milliseconds(0))
        profile.readInterval = std::max(profile.readInterval, milliseconds(5'000));
    return profile;
}

// On top of the entry as it was: what it has that this version does not know stays.
QJsonObject withProfile(QJsonObject json, const ConnectionProfile &profile)
{
    json[u"id"] = profile.id;
    json[u"name"] = servertext::redacted(profile.name, {}); // a key that slipped into the wrong field
    json[u"server"] = QString::fromLatin1(profile.endpoint.url().toEncoded());
    json[u"colour"] = profile.colour;
    json[u"readOnly"] = profile.readOnly;
    json[u"proxy"] = withProxy(json[u"proxy"].toObject(), profile.proxy);
    json[u"caFile"] = profile.caFile;
    json[u"timeoutMs"] = qint64(profile.timeout.count());
    json[u"readIntervalMs"] = qint64(profile.readInterval.count());
    return json;
}

qsizetype indexOf(const QJsonArray &list, const QString &id)
{
    const auto found = std::find_if(list.begin(), list.end(), [&](const QJsonValue &entry) {
        return entry.toObject()[u"id"].toString() == id;
    });
    return found == list.end() ? -1 : std::distance(list.begin(), found);
}

} // namespace

Result<ConnectionFile> ConnectionFile::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(json, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return objection(Error::Cause::FileDamaged);
    if (root[formatKey].toString() != format)
        return objection(Error::Cause::FileForeign);
    const QJsonValue written = root[versionKey];
    if (!written.isDouble() || written.toDouble() < 1)
        return objection(Error::Cause::FileDamaged);
    if (written.toDouble() > version)
        return objection(Error::Cause::FileNewer);
    if (!root[listKey].isArray())
        return objection(Error::Cause::FileDamaged);
    ConnectionFile file;
    file.m_root = root;
    return file;
}

QList<ConnectionProfile> ConnectionFile::connections() const
{
    QList<ConnectionProfile> connections;
    const QJsonArray list = m_root[listKey].toArray();
    for (const QJsonValue &entry : list) {
        const std::optional<ConnectionProfile> profile = profileFrom(entry.toObject());
        const auto same = [&](const ConnectionProfile &other) { return other.id == profile->id; };
        if (profile && std::none_of(connections.cbegin(), connections.cend(), same))
            connections += *profile;
    }
    return connections;
}

int ConnectionFile::unreadable() const
{
    return int(m_root[listKey].toArray().size() - connections().size());
}

void ConnectionFile::put(const ConnectionProfile &profile)
{
    QJsonArray list = m_root[listKey].toArray();
    const qsizetype index = indexOf(list, profile.id);
    if (index < 0)
        list.append(withProfile({}, profile));
    else
        list[index] = withProfile(list.at(index).toObject(), profile);
    m_root[listKey] = list;
}

bool ConnectionFile::remove(const QString &id)
{
    QJsonArray list = m_root[listKey].toArray();
    const qsizetype index = indexOf(list, id);
    if (index < 0)
        return false;
    list.removeAt(index);
    m_root[listKey] = list;
    return true;
}

QByteArray ConnectionFile::json() const
{
    QJsonObject root = m_root;
    root[formatKey] = format;
    root[versionKey] = version;
    root[listKey] = m_root[listKey].toArray();
    return QJsonDocument(root).toJson();
}
