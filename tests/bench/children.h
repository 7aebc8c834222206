// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <string>

// Work that is done in a process of its own, so that nothing else is measured with it. Each tells its numbers
// on stdout, "name value" a line, and returns the exit code.
namespace children {

int serve(int count); // a list server, till it is killed; its address is the first line
int memory(int count, int readings);
int stalls(int count, int readings);
int idle(); // the longest stall of a window without anything to do: what the machine adds

// Runs this program as such a child and reads its numbers; nothing where it fails.
using Numbers = std::map<std::string, double>;
std::optional<Numbers> run(const QStringList &arguments);

} // namespace children
