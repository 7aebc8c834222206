// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"

#include <QStringList>

// What the fleet's model asks of a reading before it merges it.
namespace reading {

// A row's identity for each entry. An unreadable entry is known by what it says; its key begins with half a
// surrogate pair, which no text decoded from UTF-8 can hold.
QStringList keys(const Fleet &fleet);
QDateTime time(const Fleet &fleet); // when it came

} // namespace reading
