// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Makes texts fit to be written to a file.
namespace journaltext {

inline constexpr qsizetype nameLength = 200; // characters, as the next one
inline constexpr qsizetype detailLength = 1000;

// A sentence: plain, bounded, and without what looks like a key, a password or a relay's address.
QString detail(const QString &text);
// What people call something: only what can hardly be a name is masked. "fk-lift" is one, "fk-9bT2…" is not.
QString name(const QString &text);

} // namespace journaltext
