// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplecomputers.h"
#include "ui/describe.h"
#include "ui/detail/stepsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<ProvisioningStep> steps(const QStringList &statuses)
{
    QList<ProvisioningStep> list;
    for (const QString &status : statuses)
        list += sample::step(u'i' + QString::number(list.size()), u'S' + QString::number(list.size()),
                             status);
    return list;
}

QStringList names(const StepsModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all += model.index(row).data().toString();
    return all;
}

} // namespace

class tst_StepsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberOfStepsIsTakenInPlace()
    {
        StepsModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        for (const int count : {0, 1, 6, 40, 3, 0, 2}) {
            model.setSteps(steps(QStringList(count, u"done"_s)), 0);
            QCOMPARE(model.rowCount(), count);
            QCOMPARE(names(model).size(), count);
        }
        QCOMPARE(reset.count(), 0);
    }

    void theSameStepsAgainChangeNothing()
    {
        StepsModel model;
        model.setSteps(steps({u"done"_s, u"pending"_s}), 0);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setSteps(steps({u"done"_s, u"pending"_s}), 0);
        QCOMPARE(changed.count(), 0);
        model.setSteps(steps({u"done"_s, u"running"_s}), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(model.index(1).data(StepsModel::StateRole).value<ProvisioningStep::State>(),
                 ProvisioningStep::State::Running);
    }

    void aTickTellsOfRunningStepsOnly()
    {
        StepsModel model;
        QList<ProvisioningStep> list = steps({u"done"_s, u"running"_s, u"pending"_s});
        list[1].startedAt = 1000;
        model.setSteps(list, 1000);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.tick(1000 + 65'000);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.constFirst().at(0).toModelIndex().row(), 1);
        QVERIFY(model.index(1).data(StepsModel::LineRole).toString().endsWith(u"1 min 05 s so far"_s));
    }

    void theLongestFinishedStepIsTold()
    {
        StepsModel model;
        model.setSteps({sample::timed(u"a"_s, u"A"_s, u"done"_s, 900, 5),
                        sample::timed(u"b"_s, u"B"_s, u"done"_s, 800, 50),
                        sample::timed(u"c"_s, u"C"_s, u"running"_s, 700, -1)},
                       QDateTime::currentMSecsSinceEpoch());
        QVERIFY(!model.index(0).data(StepsModel::LineRole).toString().contains(u"longest"_s));
        QVERIFY(model.index(1).data(StepsModel::LineRole).toString().endsWith(u"longest"_s));
        QVERIFY(!model.index(2).data(StepsModel::LineRole).toString().contains(u"longest"_s)); // not finished
    }

    void ofOneFinishedStepNobodySaysThatItIsTheLongest()
    {
        StepsModel model;
        model.setSteps({sample::timed(u"a"_s, u"A"_s, u"done"_s, 900, 5)}, 0);
        QVERIFY(!model.index(0).data(StepsModel::LineRole).toString().contains(u"longest"_s));
    }

    void theWayToAPendingStepIsDashed()
    {
        StepsModel model;
        model.setSteps(steps({u"done"_s, u"failed"_s, u"pending"_s}), 0);
        QVERIFY(!model.index(0).data(StepsModel::DashedBelowRole).toBool());
        QVERIFY(!model.index(1).data(StepsModel::DashedAboveRole).toBool());
        QVERIFY(model.index(1).data(StepsModel::DashedBelowRole).toBool());
        QVERIFY(model.index(2).data(StepsModel::DashedAboveRole).toBool());
        QVERIFY(!model.index(2).data(StepsModel::DashedBelowRole).toBool()); // nothing follows
    }

    void eachStepIsReadAloudWithItsPlace()
    {
        StepsModel model;
        model.setSteps(steps({u"done"_s, u"failed"_s}), 0);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Step 2 of 2, S1, failed"_s);
        model.setSteps(steps({u"done"_s, u"failed"_s, u"pending"_s}), 0);
        QCOMPARE(model.index(1).data(Qt::AccessibleTextRole).toString(), u"Step 2 of 3, S1, failed"_s);
    }
};

QTEST_GUILESS_MAIN(tst_StepsModel)
#include "tst_stepsmodel.moc"
