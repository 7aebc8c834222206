// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layout/windowlayout.h"

// A layout as the bytes of a file.
namespace layoutfile {

inline constexpr qint64 sizeLimit = qint64(256) * 1024; // bytes: nobody wrote more

enum class Readable {
    Yes,
    Newer, // a later version's, which is its own
    No,
};

// What the file of a connection is called; those that are for one run only share one.
QString nameFor(const QString &connectionId);
QByteArray toBytes(const WindowLayout &layout);
// What is odd in it is left as usual.
Readable fromBytes(const QByteArray &bytes, WindowLayout *layout);

} // namespace layoutfile
