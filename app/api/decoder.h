// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"
#include "app/api/metrics.h"
#include "app/api/result.h"
#include "app/api/session.h"

// JSON of the contract → values. Tolerant: what is odd costs its field or its computer, never the fleet.
// Errors are BadReply with NotJson or WrongShape. Any thread.
namespace decoder {

// {"computers": […]} of listComputers: `computers` and `digest` are filled. A bare array is refused: an empty
// one from whatever answers there would empty the fleet.
Result<Fleet> fleet(const QByteArray &body);
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

// What identifies a body among readings.
QByteArray digest(const QByteArray &body);

} // namespace decoder
