// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Names running programs such that no later one is taken for them: by boot, process id and start time.
namespace programid {

// This program.
QString own();
// Whether the program of this name runs still. Where the system does not tell such things, only this one
// does.
bool runs(const QString &program);

} // namespace programid
