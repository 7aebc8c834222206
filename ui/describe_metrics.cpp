// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe_words.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// One decimal, and none where it would be a zero.
QString short1(double value)
{
    const double rounded = std::round(value * 10) / 10;
    return QLocale().toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
}

QString bytes(const Usage &usage)
{
    const std::array<QString, 5> units{Describe::tr("bytes"), Describe::tr("KB"), Describe::tr("MB"),
                                       Describe::tr("GB"), Describe::tr("TB")};
    double size = 1;
    std::size_t unit = 0;
    while (unit + 1 < units.size() && *usage.total >= size * 1024) {
        size *= 1024;
        ++unit;
    }
    const QString total = short1(*usage.total / size);
    if (!usage.used)
        return Describe::tr("of %1 %2", "a total and its unit").arg(total, units.at(unit));
    return Describe::tr("%1 of %2 %3", "used, total and their unit: 3.4 of 8 GB")
            .arg(short1(*usage.used / size), total, units.at(unit));
}

QString cpus(double count)
{
    if (count == std::floor(count) && count < 1e6)
        return Describe::tr("%Ln CPU(s)", nullptr, int(count));
    return Describe::tr("%1 CPUs", "a number that is not whole").arg(short1(count));
}

} // namespace

QString describe::resource(Resource resource)
{
    switch (resource) {
    case Resource::Cpu:
        return Describe::tr("CPU");
    case Resource::Memory:
        return Describe::tr("Memory");
    case Resource::Disk:
        return Describe::tr("Disk");
    }
    return {};
}

QString describe::percent(std::optional<double> percent)
{
    return percent ? Describe::tr("%1 %", "a share").arg(QLocale().toString(qRound(*percent))) : dash();
}

QString describe::usage(const Usage &usage, Resource resource)
{
    if (!usage.total)
        return percent(usage.percent);
    const QString amount = resource == Resource::Cpu ? cpus(*usage.total) : bytes(usage);
    return usage.percent ? u"%1 · %2"_s.arg(percent(usage.percent), amount) : amount;
}

QString describe::lastSample(const Metrics &samples, qint64 nowMs)
{
    if (samples.isEmpty())
        return {};
    const qint64 at = std::min(samples.constLast().at, nowMs);
    const QString age = longAge(at, nowMs);
    return nowMs - at > 2 * sampleInterval(samples) ? Describe::tr("Last sample %1 ago (asleep?)").arg(age)
                                                    : Describe::tr("Last sample %1 ago").arg(age);
}

QString describe::usageRange(const QList<QList<UsagePoint>> &lines)
{
    double least = 100;
    double most = 0;
    for (const QList<UsagePoint> &line : lines) {
        for (const UsagePoint &point : line) {
            least = std::min(least, point.percent);
            most = std::max(most, point.percent);
        }
    }
    if (lines.isEmpty())
        return Describe::tr("no values");
    return Describe::tr("from %1 to %2, last %3", "percentages")
            .arg(percent(least), percent(most), percent(lines.constLast().constLast().percent));
}
