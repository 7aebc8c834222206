// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"

#include <QString>

// What has to be typed before something is deleted, and whether it was.
namespace confirmation {

// The computer's name; "delete " and the end of its id where the name cannot be read off and typed.
QString phrase(const Computer &computer);
// "delete 12"
QString phrase(qsizetype count);

// Whether a person can type this name after reading it: no control, bidirectional or invisible characters, no
// unusual spaces, and between 1 and 64 characters.
bool isTypable(const QString &name);

// Exact after trimming and Unicode normalisation, capitals included.
bool matches(const QString &typed, const QString &phrase);

} // namespace confirmation
