// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/privatefile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ours = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error trouble(Error::Cause cause, const QString &path, const QString &words)
{
    return Error{.kind = Error::Kind::Storage, .cause = cause, .detail = words, .argument = path};
}

} // namespace

std::optional<Error> privatefile::makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return std::nullopt;
    if (QDir().mkpath(path) && QFile::setPermissions(path, ours | QFileDevice::ExeOwner))
        return std::nullopt;
    return trouble(Error::Cause::FileUnwritable, path, {});
}

Result<bool> privatefile::open(QFile *file, qint64 limit)
{
    const QString path = file->fileName();
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return false;
    if (!info.isFile() || !file->open(QIODevice::ReadOnly))
        return trouble(Error::Cause::FileUnreadable, path, file->errorString());
    if (file->size() > limit)
        return trouble(Error::Cause::FileDamaged, path, {});
    return true;
}

Result<std::optional<QByteArray>> privatefile::read(const QString &path, qint64 limit)
{
    QFile file(path);
    const Result<bool> there = open(&file, limit);
    if (!there)
        return there.error();
    if (!*there)
        return std::optional<QByteArray>();
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return trouble(Error::Cause::FileUnreadable, path, file.errorString());
    return std::optional<QByteArray>(bytes);
}

// Qt tells of a full disk as of any other failed write.
Error privatefile::unwritten(const QString &path, qint64 bytes, const QString &words)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    const bool full = disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < bytes;
    return trouble(full ? Error::Cause::DiskFull : Error::Cause::FileUnwritable, path, words);
}

std::optional<Error> privatefile::write(const QString &path, const QByteArray &bytes)
{
    return write(path, [&bytes](QIODevice *file) { return file->write(bytes) == bytes.size(); });
}

std::optional<Error> privatefile::write(const QString &path, const Writer &writer)
{
    if (std::optional<Error> error = makeFolder(QFileInfo(path).absolutePath()))
        return error;
    QSaveFile file(path);
    // Without it a folder that cannot be written to would have the file itself overwritten, and half of it
    // lost.
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ours))
        return unwritten(path, 0, file.errorString());
    // The permissions stand before the first byte does.
    if (!writer(&file) || !file.flush() || !file.commit()) {
        const QString words = file.errorString();
        const Error error = unwritten(path, std::max(file.size(), file.pos()), words);
        file.cancelWriting();
        return error;
    }
    return std::nullopt;
}

Result<QString> privatefile::setAside(const QString &path)
{
    const QString when = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString name = path + u".set-aside-"_s + when;
    constexpr int names = 100;
    QFile file(path);
    for (int i = 1; i <= names; ++i) {
        const QString free = i == 1 ? name : name + u'-' + QString::number(i);
        if (file.rename(free)) // never onto a file that is there
            return free;
        if (!QFile::exists(free))
            break;
    }
    return trouble(Error::Cause::FileUnwritable, path, file.errorString());
}
