// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/eligibility.h"
#include "app/fleet/fleetmonitor.h"

#include <QLocale>
#include <QString>

// Values → one translated sentence or word for people; the only place for such words.
namespace describe {

// Text that came from elsewhere, made safe to show on one line: control and bidirectional characters become
// U+FFFD.
QString plain(const QString &text);
// The same for a text of several lines: line breaks stay, tabs become spaces.
QString plainLines(const QString &text);
// The computer's name made safe, or its id, or "Unreadable entry 7".
QString name(const Computer &computer);
// A name as part of a sentence: safe, and one that runs from right to left cannot turn its neighbours.
QString inSentence(const QString &name);

// "Active", "Error", the server's own word for an unknown one, "Unknown" where it sent none.
QString status(const Computer &computer);
// The status as the table shows it: "Deleted" for a gone one, the verb of an open operation ("Queued",
// "Deleting…", "Checking…"), "Delete failed" or "Outcome unknown" after one that went wrong, then the above.
QString displayedStatus(const Computer &computer, const LocalState &local);
// "Managed", "Own machine", the server's own word for any other, "Unknown type" where it sent none.
QString type(const Computer &computer);
// "Error · Managed · created 26 minutes ago"
QString statusLine(const Computer &computer, const QString &statusWord, qint64 nowMs);
QString typeAndWord(const Computer &computer);   // "Managed (e2b)"
QString owner(const Computer &computer);         // "service-account: sa_1"
QString stepState(const ProvisioningStep &step); // "Done", the server's own word for an unknown one
QString stepName(const ProvisioningStep &step);  // or its id where it has none
// "6 of 6 done", "Installing Droid (4 of 6)", "Install dependencies failed", "—"
QString provisioning(const Computer &computer);
// "5 of 6 done · 1 failed · total 4 min 30 s"
QString provisioningSummary(const Computer &computer, qint64 nowMs);
// Why there is no timeline: an own machine, or steps that the server did not report; empty where there is
// one.
QString provisioningNote(const Computer &computer);
// "Done · 14:01:02 · 21 s", "Running · started 14:02:20 · 1 min 05 s so far"; the longest step is told so.
QString stepLine(const ProvisioningStep &step, bool longest, qint64 nowMs);
// "Step 6 of 6, Install dependencies, failed, started 14:02:20, took 3 minutes 12 seconds. Error: …"
QString stepForAccessibility(const ProvisioningStep &step, int number, int count, qint64 nowMs);

QString age(std::optional<qint64> sinceMs, qint64 nowMs); // "26 min", "3 h", "12 d", "1 y", "—"
QString longAge(std::optional<qint64> sinceMs,
                qint64 nowMs);                  // "26 minutes", for sentences and screen readers
QString duration(std::optional<qint64> ms);     // "3 min 12 s", "—"
QString longDuration(std::optional<qint64> ms); // "3 minutes 12 seconds"
QString clock(const QDateTime &time);           // "14:02:20"
QString dateTime(const QDateTime &time);        // "2026-11-21 14:01:02"
// The time alone where it is of today, else with its date.
QString moment(const QDateTime &time, const QDateTime &now);
QString dateTimeWithZone(const QDateTime &time); // "2026-11-21 14:01:02 (UTC+1) · 13:01:02 UTC"
QString dash();                                  // "—": not reported

QString action(Operation::Kind kind);          // "Refresh Credentials", "Retry Install", "Delete"
QString runningVerb(Operation::Kind kind);     // "Refreshing…", "Retrying…", "Deleting…"
QString busySince(const Operation &operation); // "Deleting… since 14:07:12"; empty where it is not open
QString trouble(const Operation &operation);   // its outcome where that is no success; else empty
// "Retry Install: 8 of 12"
QString reach(Operation::Kind kind, int reached, int all);
// What came of it, whole: "Deleted ci-runner-07." or what failed, on which computer, why and what to do.
QString outcome(const Operation &operation);
// The same for a result table, without the name: "Deleted", "500 Internal Server Error".
QString shortOutcome(const Operation &operation);
// Why an action is not to be had; empty for Ineligible::No.
QString reason(Ineligible why, const LocalState &local = {});

// One sentence or two: what is wrong and why. `host` is whom we talked to.
QString error(const Error &error, const QString &host);
// "500 Internal Server Error", or the kind where there was no answer; groups failures.
QString errorLabel(const Error &error);
// Everything for "Details": status, title, time, duration, metadata; many lines.
QString errorDetails(const Error &error, const QString &host);
// "ci-runner-07 no longer exists. This is the last data received at 14:06:40."; a time may be unknown.
QString gone(const Computer &computer, const QDateTime &receivedAt);
// Why an entry of the list could not be read.
QString unreadable(const Computer &computer);

// "Updated 12 s ago", "Stale — updated 14:06:40", "Loading computers…"
QString freshness(const MonitorStatus &status, const QDateTime &now);

// What the strip says of readings that fail: "No connection to api.factory.ai. Showing data from 14:06:40.
// Next try in 8 s."
QString readingProblem(const MonitorStatus &status, const QString &host, const QDateTime &now);
// "The server asked to slow down. Continuing in 23 s."
QString slowedDown(const QDateTime &until, const QDateTime &now);
QString selection(int shown, int hidden); // "1 selected", "3 selected, 2 hidden"; empty for none
// "Connected · api.factory.ai", "Offline · api.factory.ai", "Key rejected · …"
QString connectionState(const MonitorStatus &status, const QString &host);
QString connectedTo(const QString &host); // "Connected to api.factory.ai"
QString connected(int computers);         // "Connected. 48 computers."
QString shownOf(int shown, int all);      // "12 of 48 computers"
QString hiddenByFilter(int count);        // "48 computers are hidden by the filter."
// "api.factory.ai answered 401 Unauthorized: the key has expired"
QString errorAnswer(const Error &error, const QString &host);
QString unreadableEntries(int count); // "1 entry could not be read."
// "3 selected, 2 hidden by the filter are not affected."
QString hiddenSelection(int selected, int hidden);
QString failedActions(int count); // "2 actions need your attention."
// "Deleting 3 of 12", "Deleting 1 computer"
QString progress(Operation::Kind kind, int finished, int total);
// "Quit and stop 9 remaining deletions? 3 requests already sent will still be carried out."
QString quitQuestion(Operation::Kind kind, int remaining, int sent);

} // namespace describe
