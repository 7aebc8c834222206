// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>

// The entity tag of an answer, weak or strong, where it is one that may be sent back; else nothing: a line
// break in it would begin another header.
inline QByteArray usableTag(const QByteArray &header)
{
    const qsizetype open = header.startsWith("W/") ? 2 : 0;
    const auto mayStand = [](char c) { return c > ' ' && c < 0x7f; };
    const bool usable = header.size() >= open + 2 && header.size() <= 512 && header[open] == '"'
                        && header.indexOf('"', open + 1) == header.size() - 1
                        && std::all_of(header.cbegin(), header.cend(), mayStand);
    return usable ? header : QByteArray();
}
