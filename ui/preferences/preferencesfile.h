// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preferences/preferences.h"

#include <QByteArray>
#include <QJsonObject>

// The preferences as the bytes of a file. What it has that this version does not know is kept.
namespace preferencesfile {

inline constexpr qint64 sizeLimit = qint64(256) * 1024; // bytes: nobody wrote more

enum class Readable {
    Yes,
    Newer, // a later version's, which is its own
    No,
};

// What is odd in it is left as usual. `root`: all of the file, for toBytes().
Readable fromBytes(const QByteArray &bytes, Preferences *preferences, QJsonObject *root);
QByteArray toBytes(const Preferences &preferences, QJsonObject root);

} // namespace preferencesfile
