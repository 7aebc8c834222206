// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/monitorstatus.h"
#include "app/fleet/operation.h"

#include <QDateTime>
#include <QString>

// What the window says about the fleet as a whole.
namespace describe {

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
