// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/metricsmodel.h"
#include "ui/language.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime noon(QDate(2026, 11, 21), QTime(12, 0));

MetricSample sample(int minutes, double cpu = 42)
{
    constexpr double gb = 1024.0 * 1024 * 1024;
    return {.at = noon.toMSecsSinceEpoch() + minutes * 60'000LL,
            .cpuUsedPct = cpu,
            .cpuCount = 4,
            .memUsed = 3.4 * gb,
            .memTotal = 8 * gb};
}

QList<int> minutes(const MetricsModel &model)
{
    QList<int> all;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString time = model.index(row, 0).data().toString();
        all += QTime::fromString(time.right(8), u"HH:mm:ss"_s).minute();
    }
    return all;
}

} // namespace

class tst_MetricsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { language::install(qApp); }

    void aRowSaysTimeThenPercentThenUnits()
    {
        MetricsModel model;
        model.setSamples({sample(5)});
        const auto cell = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(cell(MetricsModel::TimeColumn), u"2026-11-21 12:05:00"_s);
        QCOMPARE(cell(MetricsModel::CpuColumn), u"42 % · 4 CPUs"_s);
        QCOMPARE(cell(MetricsModel::MemoryColumn), u"43 % · 3.4 of 8 GB"_s);
        QCOMPARE(cell(MetricsModel::DiskColumn), u"—"_s);
    }

    void theHeadersNameTheColumns()
    {
        const MetricsModel model;
        QStringList titles;
        for (int column = 0; column < model.columnCount(); ++column)
            titles += model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        QCOMPARE(titles, (QStringList{u"Time"_s, u"CPU"_s, u"Memory"_s, u"Disk"_s}));
    }

    void theNewestSampleIsFirst()
    {
        MetricsModel model;
        model.setSamples({sample(0), sample(5), sample(10)});
        QCOMPARE(minutes(model), (QList<int>{10, 5, 0}));
    }

    void newSamplesPushNothingOut()
    {
        MetricsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSamples({sample(0), sample(5)});
        const QPersistentModelIndex five = model.index(0, 0);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSamples({sample(5), sample(10), sample(15)});
        QCOMPARE(minutes(model), (QList<int>{15, 10, 5}));
        QCOMPARE(five.row(), 2);
        QCOMPARE(removed.count(), 1); // the oldest one
        QCOMPARE(changed.count(), 0);
        model.setSamples({sample(5), sample(10, 99), sample(15)});
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.constFirst().constFirst().toModelIndex().row(), 1);
    }

    void anySequenceOfListsIsTakenInPlace()
    {
        QRandomGenerator random(7);
        MetricsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (int round = 0; round < 200; ++round) {
            Metrics samples;
            QList<int> wanted;
            for (int minute = 0; minute < 12; ++minute) {
                if (random.bounded(3) == 0)
                    continue;
                samples += sample(minute, random.bounded(100));
                wanted.prepend(minute);
            }
            model.setSamples(samples);
            QCOMPARE(minutes(model), wanted);
            for (int row = 0; row < model.rowCount(); ++row)
                QVERIFY(model.index(row, 1).data().toString().startsWith(
                        QString::number(*samples.at(samples.size() - 1 - row).cpuUsedPct)));
        }
        model.setSamples({});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(reset.count(), 0);
    }
};

QTEST_MAIN(tst_MetricsModel)
#include "tst_metricsmodel.moc"
