// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computerlist.h"

#include <QByteArray>

// What stands around the computers in the body of a list. With it and the bytes that each computer keeps, the
// same body is known again in one pass, and nobody keeps a second copy of 112 MB for that.
struct BodyFrame
{
    QByteArray before;  // the first computer
    QByteArray between; // any two
    QByteArray after;   // the last one

    // One that fits no body, where not everywhere the same stands between two. An empty list is all frame.
    static BodyFrame of(const QByteArray &body, const ComputerList &computers);
    // Whether these computers in this frame are the body, byte for byte.
    bool fits(const QByteArray &body, const ComputerList &computers) const;
};
