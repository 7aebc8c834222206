// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/monitorstatus.h"

#include <QDateTime>
#include <QString>

#include <optional>

// Times, ages and durations in words. Numbers are milliseconds, points in time since the Unix epoch.
namespace describe {

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
// "Updated 12 s ago", "Stale — updated 14:06:40", "Loading computers…"
QString freshness(const MonitorStatus &status, const QDateTime &now);
QString freshnessAt(const MonitorStatus &status); // "Updated 14:06:40"; else as above

} // namespace describe
