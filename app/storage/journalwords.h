// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/journalentry.h"

// The words that stand for enumerators in the file. They never change; enumerators may.
namespace journalwords {

QString word(Operation::Kind kind);
std::optional<Operation::Kind> kind(const QString &word);

QString word(JournalEntry::Outcome outcome); // empty: Open
JournalEntry::Outcome outcome(const QString &word);

} // namespace journalwords
