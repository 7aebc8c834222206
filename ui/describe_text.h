// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"

#include <QString>

// Text that came from elsewhere, and what a computer is called.
namespace describe {

// Text that came from elsewhere, made safe to show on one line: control and bidirectional characters become
// U+FFFD.
QString plain(const QString &text);
// The same for a text of several lines: line breaks stay, tabs become spaces.
QString plainLines(const QString &text);
// A name as part of a sentence: safe, and one that runs from right to left cannot turn its neighbours.
QString inSentence(const QString &name);
// The computer's name made safe, or its id, or "Unreadable entry 7".
QString name(const Computer &computer);
QString dash(); // "—": not reported

} // namespace describe
