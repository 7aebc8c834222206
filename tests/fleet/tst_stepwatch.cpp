// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/stepwatch.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

ProvisioningStep step(const QString &id, const QString &status, std::optional<qint64> started,
                      std::optional<qint64> completed)
{
    ProvisioningStep made;
    made.id = id;
    made.name = id;
    made.status = status;
    made.startedAt = started;
    made.completedAt = completed;
    return made;
}

Computer computer(const QString &id, const QList<ProvisioningStep> &steps)
{
    Computer made;
    made.id = id;
    made.providerType = u"e2b"_s;
    made.steps = steps;
    return made;
}

Fleet fleet(const QList<Computer> &computers)
{
    Fleet made;
    made.computers = computers;
    return made;
}

} // namespace

class TestStepWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepIsToldOnceWhenItIsDone();
    void aNewRunOfAStepIsToldToo();
    void whatTellsNoDurationIsLeftOut_data();
    void whatTellsNoDurationIsLeftOut();
    void ofALargeFleetsPastTheNewestAreTold();
};

void TestStepWatch::aStepIsToldOnceWhenItIsDone()
{
    StepWatch watch(u"c1"_s);
    QSignalSpy told(&watch, &StepWatch::finished);
    watch.take(fleet({computer(u"a"_s, {step(u"user"_s, u"running"_s, 1000, {})})}));
    QCOMPARE(told.count(), 0);
    const Computer done = computer(u"a"_s, {step(u"user"_s, u"completed"_s, 1000, 5000)});
    watch.take(fleet({done}));
    watch.take(fleet({done}));
    watch.take(done);
    QCOMPARE(told.count(), 1);
    const auto steps = told.constFirst().constFirst().value<QList<StepDuration>>();
    QCOMPARE(steps, QList<StepDuration>({{u"c1"_s, u"a"_s, u"e2b"_s, u"user"_s, 1000, 4000}}));
}

void TestStepWatch::aNewRunOfAStepIsToldToo()
{
    StepWatch watch(u"c1"_s);
    QSignalSpy told(&watch, &StepWatch::finished);
    watch.take(computer(u"a"_s, {step(u"install-deps"_s, u"done"_s, 1000, 5000)}));
    watch.take(computer(u"a"_s, {step(u"install-deps"_s, u"done"_s, 9000, 9500)}));
    QCOMPARE(told.count(), 2);
    QCOMPARE(told.constLast().constFirst().value<QList<StepDuration>>().constFirst().durationMs, 500);
}

void TestStepWatch::whatTellsNoDurationIsLeftOut_data()
{
    QTest::addColumn<ProvisioningStep>("odd");
    QTest::newRow("failed") << step(u"s"_s, u"failed"_s, 1, 2);
    QTest::newRow("skipped") << step(u"s"_s, u"skipped"_s, 1, 2);
    QTest::newRow("no beginning") << step(u"s"_s, u"done"_s, {}, 2);
    QTest::newRow("no end") << step(u"s"_s, u"done"_s, 1, {});
    QTest::newRow("ends before it begins") << step(u"s"_s, u"done"_s, 2, 1);
    QTest::newRow("no id") << step({}, u"done"_s, 1, 2);
}

void TestStepWatch::whatTellsNoDurationIsLeftOut()
{
    QFETCH(ProvisioningStep, odd);
    StepWatch watch(u"c1"_s);
    QSignalSpy told(&watch, &StepWatch::finished);
    watch.take(fleet({computer(u"a"_s, {odd})}));
    QCOMPARE(told.count(), 0);
}

void TestStepWatch::ofALargeFleetsPastTheNewestAreTold()
{
    QList<Computer> many;
    for (int i = 0; i < 10'000; ++i) {
        QList<ProvisioningStep> steps;
        for (int j = 0; j < 6; ++j)
            steps += step(u"step-%1"_s.arg(j), u"completed"_s, 990'000 + i, 1'000'000 + i);
        many += computer(QString::number(i), steps);
    }
    StepWatch watch(u"c1"_s);
    QSignalSpy told(&watch, &StepWatch::finished);
    watch.take(fleet(many));
    QTRY_COMPARE(told.count(), 1); // a worker has looked
    const auto steps = told.constFirst().constFirst().value<QList<StepDuration>>();
    QCOMPARE(steps.size(), 6 * 500);
    for (const StepDuration &step : steps)
        QVERIFY(step.startedAt >= 1'000'000 - 500);
    watch.take(fleet(many));
    many[7].steps->append(step(u"late"_s, u"completed"_s, 1, 2));
    watch.take(fleet(many));
    QCOMPARE(told.count(), 2); // and from then on, what is new
    QCOMPARE(told.constLast().constFirst().value<QList<StepDuration>>().size(), 1);
}

QTEST_GUILESS_MAIN(TestStepWatch)
#include "tst_stepwatch.moc"
