// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

enum class Shell { Posix, PowerShell };

Shell usualShell(); // of this system

// A text as one word of a command line, in quotes where it needs them. Nothing where no quoting makes it
// safe: what cannot be seen would be pasted along, and a leading hyphen would be an option.
std::optional<QString> shellWord(const QString &text, Shell shell);
