// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>

#include <optional>

// How busy a managed computer was (contract: getComputerMetrics). A value that the server did not send, or
// that is not a number, is absent; a value is as it came, so it may be negative or more than the whole.
struct MetricSample
{
    qint64 at = 0;                    // milliseconds since the Unix epoch
    std::optional<double> cpuUsedPct; // percent of all CPUs together
    std::optional<double> cpuCount;
    std::optional<double> memUsed; // bytes
    std::optional<double> memTotal;
    std::optional<double> diskUsed; // bytes
    std::optional<double> diskTotal;

    bool operator==(const MetricSample &) const = default;
};

// In the order of time, one for each time; samples without a time are left out.
using Metrics = QList<MetricSample>;

Q_DECLARE_METATYPE(MetricSample)
