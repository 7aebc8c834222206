// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"
#include "app/api/result.h"

// The text of the file that keeps a fleet: one line that says what it is, and the list as the server sent it,
// without secrets. Errors: FileDamaged, FileForeign (another connection's too), FileNewer.
namespace fleetfiletext {

QByteArray write(const QString &connectionId, const Fleet &fleet);
Result<Fleet> read(const QString &connectionId, const QByteArray &text);
// When it was read at the server; invalid: this is not a sound file of that connection.
QDateTime readAt(const QString &connectionId, const QByteArray &text);
// The same list, read again unchanged.
Result<QByteArray> readAgain(const QString &connectionId, const QByteArray &text, const QDateTime &readAt);

} // namespace fleetfiletext
