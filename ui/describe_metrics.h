// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/usage.h"

#include <QString>

// How busy a computer is, in words. Times are milliseconds since the Unix epoch.
namespace describe {

QString resource(Resource resource);            // "CPU", "Memory", "Disk"
QString percent(std::optional<double> percent); // "42 %", "—"
// "42 % · 4 CPUs", "42 % · 3.4 of 8 GB"; what is absent is left out, "—" where all is.
QString usage(const Usage &usage, Resource resource);
// "Last sample 3 minutes ago"; where more should have come since: "Last sample 3 hours ago (asleep?)".
QString lastSample(const Metrics &samples, qint64 nowMs);
// A line in words: "from 3 % to 97 %, last 42 %".
QString usageRange(const QList<QList<UsagePoint>> &lines);

} // namespace describe
