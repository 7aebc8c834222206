// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/eligibility.h"

#include <QDateTime>
#include <QString>

// A computer in words.
namespace describe {

// "Active", "Error", the server's own word for an unknown one, "Unknown" where it sent none.
QString status(const Computer &computer);
// The status as the table shows it: "Deleted" or "Gone" (lost, who knows why), the verb of an open operation
// ("Queued", "Deleting…", "Checking…") or of an install that was found running, "Delete failed" or "Outcome
// unknown" after one that went wrong, "Not listed" where its data is old, then the above.
QString displayedStatus(const Computer &computer, const LocalState &local);
// "Managed", "Own machine", the server's own word for any other, "Unknown type" where it sent none.
QString type(const Computer &computer);
// "Error · Managed · created 26 minutes ago"
QString statusLine(const Computer &computer, const QString &statusWord, qint64 nowMs);
QString typeAndWord(const Computer &computer); // "Managed (e2b)"
QString owner(const Computer &computer);       // "service-account: sa_1"
// "ci-runner-07 no longer exists. This is the last data received at 14:06:40."; a time may be unknown.
QString gone(const Computer &computer, const QDateTime &receivedAt);
// Of a computer that the list has lost, and about which the server did not tell.
QString unclear(const QDateTime &since);
// Why an entry of the list could not be read.
QString unreadable(const Computer &computer);

} // namespace describe
