// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class FleetModel;

// Whom of the fleet somebody means who types a name or an id.
namespace matches {

// Keys, the best first: the very name or id, then those that begin so, then those that hold it. At most
// `most`, and none of those that are gone or could not be read. Letter case does not count.
QStringList find(const FleetModel &fleet, const QString &text, int most = 100);

} // namespace matches
