// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/sessionsreader.h"

#include <QString>

// Agent sessions in words.
namespace describe {

QString sessionName(const Session &session);   // its title, or its id where it has none
QString sessionStatus(const Session &session); // "Running", the server's own word for an unknown one
// "23 sessions", "23 sessions so far, the server has more"; empty before they were read.
QString sessionsCount(const SessionsStatus &status);
// What is odd about what the server sent, or came of a search; empty where all is well.
QString sessionsRemark(const SessionsStatus &status);

} // namespace describe
