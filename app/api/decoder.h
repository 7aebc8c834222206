// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"
#include "app/api/metrics.h"
#include "app/api/result.h"
#include "app/api/session.h"

// JSON of the contract → values. Tolerant: what is odd costs its field or its computer, never the fleet.
// Errors are BadReply with NotJson or WrongShape. Any thread.
namespace decoder {

// {"computers": […]} of listComputers, with what differs from the list that is known already: a computer
// whose bytes are the same is the same object, and a list that says the same is the known one itself. A bare
// array is refused: an empty one from whatever answers there would empty the fleet.
Result<Fleet> fleet(const QByteArray &body, const ComputerList &known = {});
// Whether this is the body that the list was read from, byte for byte.
bool isSameBody(const QByteArray &body, const Fleet &read);
// One computer, with its own bytes.
Result<Computer> computer(const QByteArray &body);
// {"configured": n}
Result<RefreshOutcome> refreshOutcome(const QByteArray &body);
// {} or {"wasRestarted": …} of restartComputer
Result<RestartOutcome> restartOutcome(const QByteArray &body);
// The bare array of getComputerMetrics
Result<Metrics> metrics(const QByteArray &body);
// {"sessions": […], "pagination": {…}} of listSessions
Result<SessionPage> sessionPage(const QByteArray &body);

} // namespace decoder
