// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/usage.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;

MetricSample cpuAt(qint64 minutes, std::optional<double> percent)
{
    return {.at = minutes * minute, .cpuUsedPct = percent};
}

} // namespace

class TestUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percentIsClampedAndAbsentWhereItCannotBeTold_data()
    {
        const double nan = std::numeric_limits<double>::quiet_NaN();
        const double inf = std::numeric_limits<double>::infinity();
        QTest::addColumn<MetricSample>("sample");
        QTest::addColumn<int>("resource");
        QTest::addColumn<double>("percent"); // -1: absent
        const auto row = [](const char *name, const MetricSample &sample, Resource resource, double percent) {
            QTest::newRow(name) << sample << int(resource) << percent;
        };
        row("cpu", {.cpuUsedPct = 42}, Resource::Cpu, 42);
        row("cpu below nothing", {.cpuUsedPct = -3}, Resource::Cpu, 0);
        row("cpu above all", {.cpuUsedPct = 412}, Resource::Cpu, 100);
        row("cpu no number", {.cpuUsedPct = nan}, Resource::Cpu, -1);
        row("cpu absent", {.cpuCount = 4}, Resource::Cpu, -1);
        row("memory", {.memUsed = 2, .memTotal = 8}, Resource::Memory, 25);
        row("memory above all", {.memUsed = 9, .memTotal = 8}, Resource::Memory, 100);
        row("memory below nothing", {.memUsed = -9, .memTotal = 8}, Resource::Memory, 0);
        row("no memory at all", {.memUsed = 2, .memTotal = 0}, Resource::Memory, -1);
        row("less than no memory", {.memUsed = -2, .memTotal = -8}, Resource::Memory, -1);
        row("endless memory", {.memUsed = 2, .memTotal = inf}, Resource::Memory, -1);
        row("memory of unknown size", {.memUsed = 2}, Resource::Memory, -1);
        row("disk", {.diskUsed = 1, .diskTotal = 2}, Resource::Disk, 50);
        row("disk is not memory", {.memUsed = 1, .memTotal = 2}, Resource::Disk, -1);
    }
    void percentIsClampedAndAbsentWhereItCannotBeTold()
    {
        QFETCH(MetricSample, sample);
        QFETCH(int, resource);
        QTEST(usageOf(sample, Resource(resource)).percent.value_or(-1), "percent");
    }

    void amountsAgreeWithThePercent()
    {
        const Usage over = usageOf({.memUsed = 9, .memTotal = 8}, Resource::Memory);
        QCOMPARE(over.used, std::optional<double>(8));
        QCOMPARE(over.total, std::optional<double>(8));
        QCOMPARE(usageOf({.cpuUsedPct = 1, .cpuCount = 4}, Resource::Cpu).total, std::optional<double>(4));
        QCOMPARE(usageOf({.cpuUsedPct = 1, .cpuCount = 0}, Resource::Cpu).total, std::optional<double>());
    }

    void aLineEndsWhereMoreThanTwoIntervalsPassed()
    {
        const Metrics samples{cpuAt(0, 1), cpuAt(5, 2), cpuAt(15, 3), cpuAt(26, 4), cpuAt(31, 5)};
        const QList<QList<UsagePoint>> lines = usageLines(samples, Resource::Cpu, 5 * minute);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0).size(), 3); // ten minutes are two intervals, not more
        QCOMPARE(lines.at(1), (QList<UsagePoint>{{26 * minute, 4}, {31 * minute, 5}}));
    }

    void aValueThatIsAbsentIsAGapToo()
    {
        const Metrics samples{cpuAt(0, 1), cpuAt(5, {}), cpuAt(10, {}), cpuAt(15, 2)};
        QCOMPARE(usageLines(samples, Resource::Cpu, 5 * minute).size(), 2);
        QCOMPARE(usageLines(samples, Resource::Memory, 5 * minute).size(), 0);
    }

    void theIntervalIsFiveMinutesOrWhatTheServerKeeps()
    {
        QCOMPARE(sampleInterval({}), 5 * minute);
        QCOMPARE(sampleInterval({cpuAt(0, 1), cpuAt(1, 1), cpuAt(2, 1)}), 5 * minute);
        QCOMPARE(sampleInterval({cpuAt(0, 1), cpuAt(15, 1), cpuAt(30, 1), cpuAt(300, 1)}), 15 * minute);
        const Metrics naps{cpuAt(0, 1), cpuAt(300, 1), cpuAt(600, 1)};
        QCOMPARE(sampleInterval(naps), 15 * minute);
        QCOMPARE(usageLines(naps, Resource::Cpu, sampleInterval(naps)).size(), 3);
    }

    void twoSamplesHoursApartAreAGapAndNoRhythm()
    {
        const Metrics samples{cpuAt(0, 1), cpuAt(300, 2)};
        QCOMPARE(sampleInterval(samples), 5 * minute);
        QCOMPARE(usageLines(samples, Resource::Cpu, sampleInterval(samples)).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestUsage)
#include "tst_usage.moc"
