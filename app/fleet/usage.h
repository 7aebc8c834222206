// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/metrics.h"

// What is measured of a computer.
enum class Resource { Cpu, Memory, Disk };

// How much of a resource was in use. What cannot be told from the sample is absent.
struct Usage
{
    std::optional<double> percent; // from 0 to 100
    std::optional<double> used;    // bytes, from 0 to the total; absent for the CPU
    std::optional<double> total;   // bytes, or the number of CPUs; more than 0

    bool operator==(const Usage &) const = default;
};

// One point of a line: milliseconds since the Unix epoch, percent.
struct UsagePoint
{
    qint64 at = 0;
    double percent = 0;

    bool operator==(const UsagePoint &) const = default;
};

Usage usageOf(const MetricSample &sample, Resource resource);

// The time from one sample to the next, as a rule. Milliseconds.
qint64 sampleInterval(const Metrics &samples);

// The samples as lines: one ends where more than two intervals passed without a value.
QList<QList<UsagePoint>> usageLines(const Metrics &samples, Resource resource, qint64 intervalMs);
