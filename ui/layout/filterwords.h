// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/fleetfilter.h"

// What is chosen beside the filter's text, in words that are the same in every language: for files.
namespace filterwords {

QString statusWord(FleetFilter::Status status);
FleetFilter::Status statusOf(const QString &word); // All where there is no such word
QString typeWord(std::optional<Computer::Provider> provider);
std::optional<Computer::Provider> typeOf(const QString &word);
// Nothing in it looks like a secret that somebody searched for.
bool mayBeKept(const QString &text);

} // namespace filterwords
