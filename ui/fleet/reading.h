// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"
#include "ui/fleet/fleetrow.h"

#include <QStringList>

#include <vector>

// What the fleet's model asks of a reading before it merges it.
namespace reading {

// A row's identity for each entry. An unreadable entry is known by what it says; its key begins with half a
// surrogate pair, which no text decoded from UTF-8 can hold.
QStringList keys(const Fleet &fleet);
QDateTime time(const Fleet &fleet); // when it came

// The rows of a list that meets an empty table, made by whoever reads the list: of a large one they take
// longer than a frame. Nothing where an entry could not be read, because those need to be compared.
std::shared_ptr<void> prepare(const Fleet &fleet);
// What prepare() made, once; empty: it was not called, or somebody else has taken them.
std::vector<FleetRow> takeRows(const Fleet &fleet);

} // namespace reading
