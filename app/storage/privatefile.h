// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

class QFile;
class QIODevice;

// Files for this user alone, 0600 in a folder of 0700. They block: for worker threads.
namespace privatefile {

// Writes a file's contents. False: the device did not take them, and says why.
using Writer = std::function<bool(QIODevice *)>;

// Nothing: there is none. A file of more than `limit` bytes is damaged: nobody wrote that.
Result<std::optional<QByteArray>> read(const QString &path, qint64 limit);
// The same of a file that is too large to be held. False: there is none.
Result<bool> open(QFile *file, qint64 limit);
// Private, if it is not there yet: one that is keeps its permissions, for it may be the user's own.
std::optional<Error> makeFolder(const QString &path);
// All of it or, with an Error, nothing: what was there stays.
std::optional<Error> write(const QString &path, const QByteArray &bytes);
std::optional<Error> write(const QString &path, const Writer &writer);
// Why `bytes` could not be written there: a full disk, or the system's own words.
Error unwritten(const QString &path, qint64 bytes, const QString &words);
// Gives the file another name beside its old one, and tells it.
Result<QString> setAside(const QString &path);

} // namespace privatefile
