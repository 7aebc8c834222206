// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/usage.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qint64 usualInterval = 5 * 60 * 1000;       // the contract: a sample every 5 minutes
constexpr qint64 longestInterval = 3 * usualInterval; // a longer pause is a sleep, however often it comes

std::optional<double> finite(std::optional<double> value)
{
    return value && std::isfinite(*value) ? value : std::nullopt;
}

std::optional<double> positive(std::optional<double> value)
{
    return finite(value) && *value > 0 ? value : std::nullopt;
}

Usage shareOf(std::optional<double> used, std::optional<double> total)
{
    Usage usage;
    usage.total = positive(total);
    if (!usage.total || !finite(used))
        return usage;
    usage.used = std::clamp(*used, 0.0, *usage.total);
    usage.percent = *usage.used / *usage.total * 100;
    return usage;
}

} // namespace

Usage usageOf(const MetricSample &sample, Resource resource)
{
    switch (resource) {
    case Resource::Cpu: {
        Usage usage{.total = positive(sample.cpuCount)};
        if (finite(sample.cpuUsedPct))
            usage.percent = std::clamp(*sample.cpuUsedPct, 0.0, 100.0);
        return usage;
    }
    case Resource::Memory:
        return shareOf(sample.memUsed, sample.memTotal);
    case Resource::Disk:
        return shareOf(sample.diskUsed, sample.diskTotal);
    }
    return {};
}

qint64 sampleInterval(const Metrics &samples)
{
    QList<qint64> gaps;
    for (qsizetype i = 1; i < samples.size(); ++i)
        gaps += samples.at(i).at - samples.at(i - 1).at;
    if (gaps.size() < 2) // one gap may be a sleep
        return usualInterval;
    const auto middle = gaps.begin() + (gaps.size() - 1) / 2; // of two, the shorter
    std::nth_element(gaps.begin(), middle, gaps.end());
    return std::clamp(*middle, usualInterval, longestInterval);
}

QList<QList<UsagePoint>> usageLines(const Metrics &samples, Resource resource, qint64 intervalMs)
{
    QList<QList<UsagePoint>> lines;
    for (const MetricSample &sample : samples) {
        const std::optional<double> percent = usageOf(sample, resource).percent;
        if (!percent)
            continue;
        if (lines.isEmpty() || sample.at - lines.constLast().constLast().at > 2 * intervalMs)
            lines += QList<UsagePoint>();
        lines.last() += UsagePoint{sample.at, *percent};
    }
    return lines;
}
