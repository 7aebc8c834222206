// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe.h"
#include "ui/language.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr double gb = 1024.0 * 1024 * 1024;
constexpr qint64 minute = 60'000;

} // namespace

class tst_DescribeMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { language::install(qApp); }

    void percentComesFirstAndUnitsBesideIt_data()
    {
        QTest::addColumn<int>("resource");
        QTest::addColumn<MetricSample>("sample");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, Resource resource, const MetricSample &sample,
                            const QString &words) {
            QTest::newRow(name) << int(resource) << sample << words;
        };
        row("cpu", Resource::Cpu, {.cpuUsedPct = 41.6, .cpuCount = 4}, u"42 % · 4 CPUs"_s);
        row("one cpu", Resource::Cpu, {.cpuUsedPct = 0, .cpuCount = 1}, u"0 % · 1 CPU"_s);
        row("half a cpu", Resource::Cpu, {.cpuUsedPct = 7, .cpuCount = 0.5}, u"7 % · 0.5 CPUs"_s);
        row("cpus unknown", Resource::Cpu, {.cpuUsedPct = 412}, u"100 %"_s);
        row("memory", Resource::Memory, {.memUsed = 3.4 * gb, .memTotal = 8 * gb}, u"43 % · 3.4 of 8 GB"_s);
        row("memory unknown", Resource::Memory, {.memTotal = 8 * gb}, u"of 8 GB"_s);
        row("no memory", Resource::Memory, {.memUsed = 1, .memTotal = 0}, u"—"_s);
        row("disk", Resource::Disk, {.diskUsed = 1.5 * 1024 * gb, .diskTotal = 2 * 1024 * gb},
            u"75 % · 1.5 of 2 TB"_s);
        row("tiny", Resource::Disk, {.diskUsed = 1, .diskTotal = 3}, u"33 % · 1 of 3 bytes"_s);
    }
    void percentComesFirstAndUnitsBesideIt()
    {
        QFETCH(int, resource);
        QFETCH(MetricSample, sample);
        QTEST(describe::usage(usageOf(sample, Resource(resource)), Resource(resource)), "words");
    }

    void theLastSampleHasAnAgeAndAnOldOneAGuess()
    {
        const Metrics samples{{.at = 0}, {.at = 5 * minute}};
        QCOMPARE(describe::lastSample(samples, 8 * minute), u"Last sample 3 minutes ago"_s);
        QCOMPARE(describe::lastSample(samples, 15 * minute), u"Last sample 10 minutes ago"_s);
        QCOMPARE(describe::lastSample(samples, 16 * minute), u"Last sample 11 minutes ago (asleep?)"_s);
        QCOMPARE(describe::lastSample(samples, 0), u"Last sample less than a minute ago"_s); // clocks differ
        QCOMPARE(describe::lastSample({}, 0), QString());
    }

    void aLineIsToldByItsEndsAndItsLast()
    {
        QCOMPARE(describe::usageRange({{{0, 3}, {1, 97}}, {{9, 42}}}), u"from 3 % to 97 %, last 42 %"_s);
        QCOMPARE(describe::usageRange({}), u"no values"_s);
    }
};

QTEST_MAIN(tst_DescribeMetrics)
#include "tst_describemetrics.moc"
