// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/protections.h"

#include "app/storage/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView formatKey = "format"_L1;
constexpr QLatin1StringView format = "millwright-protected"_L1;
constexpr QLatin1StringView versionKey = "version"_L1;
constexpr QLatin1StringView listKey = "connections"_L1;
constexpr int version = 1;
constexpr qint64 largestFile = 64LL * 1024 * 1024;
constexpr qint64 smallestFile = 512;
constexpr std::chrono::milliseconds otherPrograms{5'000}; // a change takes milliseconds

using Kept = Protections::Kept;
using Ids = QSet<QString>;
using Change = std::function<Ids(Ids present)>;

struct Contents
{
    QJsonObject root; // with what this version does not know
    QString setAside;
};

Error objection(Error::Cause cause, const QString &path)
{
    return Error{.kind = Error::Kind::Storage, .cause = cause, .argument = path};
}

Result<QJsonObject> rootOf(const QByteArray &json, const QString &path)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonValue written = root[versionKey];
    if (root[formatKey].toString() == format && written.toDouble() > version)
        return objection(Error::Cause::FileNewer, path);
    const bool sound =
            root[formatKey].toString() == format && written.toDouble() == version && root[listKey].isObject();
    return sound ? Result<QJsonObject>(root) : objection(Error::Cause::FileDamaged, path);
}

// What the file holds. The lock is held.
Result<Contents> contentsOf(const QString &path)
{
    const Result<std::optional<QByteArray>> bytes = privatefile::read(path, largestFile);
    if (bytes && !*bytes)
        return Contents();
    const Result<QJsonObject> root = bytes ? rootOf(**bytes, path) : Result<QJsonObject>(bytes.error());
    if (root)
        return Contents{*root, {}};
    if (root.error().cause != Error::Cause::FileDamaged)
        return root.error();
    const Result<QString> aside = privatefile::setAside(path);
    return aside ? Result<Contents>(Contents{{}, *aside}) : aside.error();
}

Ids idsOf(const QJsonValue &list)
{
    Ids ids;
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries) {
        if (!entry.toString().isEmpty())
            ids.insert(entry.toString());
    }
    return ids;
}

QJsonObject withIds(QJsonObject root, const QString &connectionId, const Ids &ids)
{
    QStringList sorted(ids.cbegin(), ids.cend());
    std::sort(sorted.begin(), sorted.end()); // the same ids make the same file
    QJsonObject connections = root[listKey].toObject();
    if (ids.isEmpty())
        connections.remove(connectionId);
    else
        connections[connectionId] = QJsonArray::fromStringList(sorted);
    root[formatKey] = format;
    root[versionKey] = version;
    root[listKey] = connections;
    return root;
}

Result<Kept> apply(const QString &path, const QString &connectionId, const Change &change)
{
    const Result<Contents> contents = contentsOf(path);
    if (!contents)
        return contents.error();
    const Ids before = idsOf(contents->root[listKey].toObject()[connectionId]);
    const Ids after = change(before);
    if (after != before) {
        const QJsonDocument text(withIds(contents->root, connectionId, after));
        if (const std::optional<Error> error = privatefile::write(path, text.toJson()))
            return *error;
    }
    return Kept{after, contents->setAside};
}

Result<Kept> locked(const QString &path, const QString &connectionId, const Change &change)
{
    if (const std::optional<Error> error = privatefile::makeFolder(QFileInfo(path).absolutePath()))
        return *error;
    QLockFile lock(path + u".lock"_s);
    // The lock of a program which is no more goes by itself; one that was killed before it had signed it, by
    // its age.
    if (lock.tryLock(otherPrograms))
        return apply(path, connectionId, change);
    if (lock.error() != QLockFile::LockFailedError)
        return privatefile::unwritten(path, smallestFile, {});
    return objection(Error::Cause::FileBusy, path);
}

// Where nothing can be written there may be something to read.
Result<Kept> loaded(const QString &path, const QString &connectionId)
{
    const Change none = [](Ids present) { return present; };
    const Result<std::optional<QByteArray>> bytes = privatefile::read(path, largestFile);
    const bool sound = bytes && (!*bytes || rootOf(**bytes, path));
    return sound ? apply(path, connectionId, none) : locked(path, connectionId, none);
}

} // namespace

Protections::Protections(const QString &folder, QObject *parent)
    : QObject(parent), m_path(QDir(folder).filePath(u"protected.json"_s))
{
}

void Protections::load(const QString &connectionId, QObject *context, Handler<Kept> handler)
{
    m_worker.run<Kept>([path = m_path, connectionId] { return loaded(path, connectionId); }, context,
                       std::move(handler));
}

void Protections::protect(const QString &connectionId, const QSet<QString> &ids, QObject *context,
                          Handler<Kept> handler)
{
    const Change add = [ids](Ids present) { return present + ids; };
    m_worker.run<Kept>([path = m_path, connectionId, add] { return locked(path, connectionId, add); },
                       context, std::move(handler));
}

void Protections::release(const QString &connectionId, const QSet<QString> &ids, QObject *context,
                          Handler<Kept> handler)
{
    const Change drop = [ids](Ids present) { return present - ids; };
    m_worker.run<Kept>([path = m_path, connectionId, drop] { return locked(path, connectionId, drop); },
                       context, std::move(handler));
}

void Protections::remove(const QString &connectionId, QObject *context, Handler<Kept> handler)
{
    const Change all = [](Ids) { return Ids(); };
    m_worker.run<Kept>([path = m_path, connectionId, all] { return locked(path, connectionId, all); },
                       context, std::move(handler));
}
