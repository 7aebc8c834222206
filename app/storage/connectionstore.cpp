// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/connectionstore.h"

#include "app/storage/connectionfile.h"
#include "app/storage/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 8LL * 1024 * 1024;
constexpr qint64 smallestFile = 512;
constexpr std::chrono::milliseconds otherPrograms{5'000}; // a change takes milliseconds

using Kept = ConnectionStore::Kept;
using Change = std::function<bool(ConnectionFile &file)>; // whether it changed something

struct Contents
{
    ConnectionFile file;
    QString setAside;
};

Result<Contents> withoutTheOld(const QString &path)
{
    const Result<QString> setAside = privatefile::setAside(path);
    if (!setAside)
        return setAside.error();
    return Contents{{}, *setAside};
}

// What the file holds. The lock is held.
Result<Contents> contentsOf(const QString &path)
{
    const Result<std::optional<QByteArray>> bytes = privatefile::read(path, largestFile);
    if (!bytes && bytes.error().cause == Error::Cause::FileDamaged)
        return withoutTheOld(path);
    if (!bytes)
        return bytes.error();
    if (!*bytes)
        return Contents();
    Result<ConnectionFile> file = ConnectionFile::fromJson(**bytes);
    if (file)
        return Contents{*file, {}};
    Error error = file.error();
    if (error.cause != Error::Cause::FileNewer)
        return withoutTheOld(path);
    error.argument = path;
    return error;
}

Result<Kept> apply(const QString &path, const Change &change)
{
    Result<Contents> contents = contentsOf(path);
    if (!contents)
        return contents.error();
    if (change && change(contents->file)) {
        if (const std::optional<Error> error = privatefile::write(path, contents->file.json()))
            return *error;
    }
    return Kept{contents->file.connections(), contents->file.unreadable(), contents->setAside};
}

// Reading alone needs no lock, unless there is something to set aside.
bool needsLock(const QString &path, const Change &change)
{
    if (change)
        return true;
    const Result<std::optional<QByteArray>> bytes = privatefile::read(path, largestFile);
    return !bytes || (*bytes && !ConnectionFile::fromJson(**bytes));
}

Result<Kept> locked(const QString &folder, const Change &change)
{
    const QString path = folder + u"/connections.json"_s;
    if (!needsLock(path, change))
        return apply(path, change);
    if (const std::optional<Error> error = privatefile::makeFolder(folder))
        return *error;
    QLockFile lock(path + u".lock"_s);
    // The lock of a program which is no more goes by itself; one that was killed before it had signed it, by
    // its age.
    if (!lock.tryLock(otherPrograms)) {
        if (lock.error() != QLockFile::LockFailedError)
            return privatefile::unwritten(path, smallestFile, {});
        return Error{.kind = Error::Kind::Storage, .cause = Error::Cause::FileBusy, .argument = path};
    }
    return apply(path, change);
}

} // namespace

ConnectionStore::ConnectionStore(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
}

void ConnectionStore::load(QObject *context, Handler<Kept> handler)
{
    m_worker.run<Kept>([folder = m_folder] { return locked(folder, {}); }, context, std::move(handler));
}

void ConnectionStore::save(const ConnectionProfile &profile, QObject *context, Handler<Kept> handler)
{
    Q_ASSERT(!profile.id.isEmpty());
    const Change put = [profile](ConnectionFile &file) {
        file.put(profile);
        return true;
    };
    m_worker.run<Kept>([folder = m_folder, put] { return locked(folder, put); }, context, std::move(handler));
}

void ConnectionStore::remove(const QString &id, QObject *context, Handler<Kept> handler)
{
    const Change drop = [id](ConnectionFile &file) { return file.remove(id); };
    m_worker.run<Kept>([folder = m_folder, drop] { return locked(folder, drop); }, context,
                       std::move(handler));
}

QString ConnectionStore::newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}
