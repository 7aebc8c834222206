// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"
#include "app/fleet/connectionprofile.h"
#include "ui/connect/keyplace.h"

#include <QString>

#include <chrono>

// What is said about connections and their keys.
namespace describe {

QString connection(const ConnectionProfile &profile);     // "Production — api.factory.ai"
QString connectionName(const ConnectionProfile &profile); // "Production", "Production (read-only)"
QString keyPlace(KeyPlace place);                         // "The key is kept in the system keychain."
QString keyUpdate(KeyPlace place);                        // what becomes of a key that replaces another
// Why a connection's key has to be typed: the keychain's Error, or none where it has no such key.
QString keyWanted(const Error *error);
QString keyState(KeyState state);                  // "In the keychain"
QString every(std::chrono::milliseconds interval); // "Every 15 seconds"; 0: by hand

// Notices. `why`: what the machine or the keychain said.
QString connectionsSetAside(const QString &file);
QString connectionsUnreadable(int count);
QString connectionsNotLoaded(const Error &why);
QString connectionNotKept(const QString &name, const Error &why);
QString keyNotKept(const QString &name, const Error &why);
QString keyNotRemoved(const QString &name, const Error &why); // which leaves the connection, too
QString connectionNotRemoved(const QString &name, const Error &why);
QString fleetNotRemoved(const QString &name, const Error &why);

// Questions.
QString removeQuestion(const QString &name, KeyPlace place);
// "Leave “Production” and stop 9 remaining actions? 3 requests already sent will still be carried out."
QString leaveQuestion(const QString &name, int remaining, int sent);

} // namespace describe
