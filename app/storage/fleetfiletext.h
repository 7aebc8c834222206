// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"
#include "app/api/result.h"

class QIODevice;

// The text of the file that keeps a fleet: one line that says what it is, and the list as the server sent it,
// without secrets. It goes piece by piece where it can, for it is as large as the fleet. Errors: FileDamaged,
// FileForeign (another connection's too), FileNewer.
namespace fleetfiletext {

// Into an empty file that can be wound back. False: the device did not take it all, and says why.
bool write(QIODevice *file, const QString &connectionId, const Fleet &fleet);
Result<Fleet> read(const QString &connectionId, QIODevice *file);
// When it was read at the server; invalid: this is not a sound file of that connection.
QDateTime readAt(const QString &connectionId, QIODevice *file);
// Writes the list of a sound file that was there before: it has been read again unchanged.
bool writeAgain(QIODevice *file, const QString &connectionId, QIODevice *before, const QDateTime &readAt);

} // namespace fleetfiletext
