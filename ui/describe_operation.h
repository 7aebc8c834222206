// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/eligibility.h"

#include <QString>

// What the administrator asked for and what came of it, in words.
namespace describe {

QString action(Operation::Kind kind);            // "Refresh Credentials", "Retry Install", "Delete"
QString runningVerb(const Operation &operation); // "Refreshing…", "Retrying…", "Deleting…"
QString busySince(const Operation &operation);   // "Deleting… since 14:07:12"; empty where it is not open
QString trouble(const Operation &operation);     // its outcome where that is no success; else empty
// "Retry Install: 8 of 12"
QString reach(Operation::Kind kind, int reached, int all);
// What came of it, whole: "Deleted ci-runner-07." or what failed, on which computer, why and what to do.
QString outcome(const Operation &operation);
// The same for a result table, without the name: "Deleted", "500 Internal Server Error".
QString shortOutcome(const Operation &operation);
// Why an action is not to be had; empty for Ineligible::No.
QString reason(Ineligible why, const LocalState &local = {});
// The same in the middle of a sentence that lists who is skipped.
QString skipReason(Ineligible why, const LocalState &local);
QString protectedHere(); // of a computer that may not be deleted from here
// What was just done about it; the name of one computer, or how many they are.
QString protection(bool on, const QString &name, int count);

} // namespace describe
