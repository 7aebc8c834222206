// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/lastconnection.h"

#include "app/storage/privatefile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 64LL * 1024;
constexpr QLatin1StringView lastKey = "last"_L1;

Result<QString> idFrom(const QString &path)
{
    const Result<std::optional<QByteArray>> bytes = privatefile::read(path, largestFile);
    if (!bytes || !*bytes)
        return QString();
    return QJsonDocument::fromJson(**bytes).object()[lastKey].toString();
}

Result<Done> write(const QString &path, const QString &id)
{
    if (const std::optional<Error> error = privatefile::makeFolder(QFileInfo(path).path()))
        return *error;
    const QJsonObject json{{lastKey, id}};
    if (const std::optional<Error> error = privatefile::write(path, QJsonDocument(json).toJson()))
        return *error;
    return Done();
}

} // namespace

LastConnection::LastConnection(const QString &path, QObject *parent) : QObject(parent), m_path(path) {}

void LastConnection::load(QObject *context, Handler<QString> handler)
{
    m_worker.run<QString>([path = m_path] { return idFrom(path); }, context, std::move(handler));
}

void LastConnection::keep(const QString &id, QObject *context, Handler<Done> handler)
{
    m_worker.run<Done>([path = m_path, id] { return write(path, id); }, context, std::move(handler));
}
