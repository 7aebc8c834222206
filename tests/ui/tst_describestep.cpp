// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe.h"
#include "ui/language.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDateTime start(QDate(2026, 11, 21), QTime(14, 2, 20));
const qint64 startMs = start.toMSecsSinceEpoch();

ProvisioningStep step(const QString &name, const QString &status)
{
    ProvisioningStep s;
    s.name = name;
    s.status = status;
    return s;
}

ProvisioningStep timed(const QString &name, const QString &status, std::optional<qint64> begin,
                       std::optional<qint64> end)
{
    ProvisioningStep s = step(name, status);
    s.startedAt = begin;
    s.completedAt = end;
    return s;
}

ProvisioningStep failedInstall()
{
    ProvisioningStep s = timed(u"Install dependencies"_s, u"failed"_s, startMs, startMs + 192'000);
    s.id = u"install-deps"_s;
    s.error = u"E: Unable to locate package libfoo-dev"_s;
    return s;
}

Computer with(const QList<ProvisioningStep> &steps)
{
    Computer c;
    c.id = u"c"_s;
    c.providerType = u"e2b"_s;
    c.steps = steps;
    return c;
}

} // namespace

class tst_DescribeStep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { language::install(QCoreApplication::instance()); }

    void theCellTellsWhatMattersMost_data()
    {
        QTest::addColumn<QStringList>("statuses");
        QTest::addColumn<QString>("cell");
        QTest::newRow("done") << QStringList{u"done"_s, u"completed"_s} << u"2 of 2 done"_s;
        QTest::newRow("running") << QStringList{u"done"_s, u"in_progress"_s, u"pending"_s}
                                 << u"S1 (2 of 3)"_s;
        QTest::newRow("failed first") << QStringList{u"running"_s, u"failed"_s} << u"S1 failed"_s;
        QTest::newRow("pending") << QStringList{u"done"_s, u"pending"_s} << u"1 of 2 done"_s;
        QTest::newRow("new word") << QStringList{u"done"_s, u"warming"_s} << u"1 of 2 done"_s;
        QTest::newRow("none") << QStringList{} << u"—"_s;
    }
    void theCellTellsWhatMattersMost()
    {
        QFETCH(QStringList, statuses);
        QList<ProvisioningStep> steps;
        for (const QString &status : statuses)
            steps += step(u'S' + QString::number(steps.size()), status);
        QTEST(describe::provisioning(with(steps)), "cell");
    }

    void notReportedIsADash()
    {
        Computer c = with({});
        c.steps.reset();
        QCOMPARE(describe::provisioning(c), u"—"_s);
        QVERIFY(describe::provisioningSummary(c, 0).isEmpty());
    }

    void withoutStepsThereIsAReason()
    {
        Computer c = with({});
        QCOMPARE(describe::provisioningNote(c), u"This computer has no provisioning steps."_s);
        c.steps.reset();
        QCOMPARE(describe::provisioningNote(c),
                 u"The server did not report provisioning steps for this computer."_s);
        c.providerType = u"byom"_s;
        QCOMPARE(describe::provisioningNote(c), u"Own machines are not provisioned by Factory."_s);
        c.unreadable = Computer::Unreadable::NoId;
        QCOMPARE(describe::provisioningNote(c), describe::unreadable(c));
        QVERIFY(describe::provisioningNote(with({failedInstall()})).isEmpty());
    }

    void theSummaryCountsAndAddsUp()
    {
        QList<ProvisioningStep> steps;
        for (const qint64 took : {21, 4, 6, 38, 9})
            steps += timed(u"s"_s, u"done"_s, startMs, startMs + took * 1000);
        steps += failedInstall();
        QCOMPARE(describe::provisioningSummary(with(steps), startMs),
                 u"5 of 6 done · 1 failed · total 4 min 30 s"_s);
    }

    void theSummaryLeavesOutTimesThatNobodyKnows()
    {
        QCOMPARE(
                describe::provisioningSummary(with({step(u"a"_s, u"done"_s), step(u"b"_s, u"skipped"_s)}), 0),
                u"1 of 2 done · 1 skipped"_s);
    }

    void theLineOfAStep_data()
    {
        const qint64 now = startMs + 65'000;
        QTest::addColumn<ProvisioningStep>("step");
        QTest::addColumn<bool>("longest");
        QTest::addColumn<QString>("line");
        QTest::newRow("done") << timed({}, u"done"_s, startMs, startMs + 21'000) << false
                              << u"Done · 14:02:20 · 21 s"_s;
        QTest::newRow("longest") << timed({}, u"done"_s, startMs, startMs + 21'000) << true
                                 << u"Done · 14:02:20 · 21 s · longest"_s;
        QTest::newRow("running") << timed({}, u"running"_s, startMs, {}) << false
                                 << u"Running · started 14:02:20 · 1 min 05 s so far"_s;
        QTest::newRow("running, no start") << timed({}, u"running"_s, {}, {}) << false << u"Running"_s;
        QTest::newRow("pending") << step({}, u"pending"_s) << false << u"Pending"_s;
        QTest::newRow("failed") << failedInstall() << false << u"Failed · 14:02:20 · 3 min 12 s"_s;
        QTest::newRow("end without start") << timed({}, u"done"_s, {}, now) << false << u"Done · —"_s;
        QTest::newRow("end before start")
                << timed({}, u"done"_s, startMs, startMs - 1) << false << u"Done · 14:02:20 · —"_s;
        QTest::newRow("new word") << step({}, u"Warming\nup"_s) << false << u"Warming up"_s;
        QTest::newRow("no word") << step({}, {}) << false << u"Unknown"_s;
        const qint64 earlier = start.addDays(-12).toMSecsSinceEpoch();
        QTest::newRow("another day") << timed({}, u"done"_s, earlier, earlier + 900) << false
                                     << u"Done · 2026-11-09 14:02:20 · < 1 s"_s;
    }
    void theLineOfAStep()
    {
        QFETCH(ProvisioningStep, step);
        QFETCH(bool, longest);
        QTEST(describe::stepLine(step, longest, startMs + 65'000), "line");
    }

    void aStepIsReadAloudWhole()
    {
        QCOMPARE(describe::stepForAccessibility(failedInstall(), 6, 6, startMs),
                 u"Step 6 of 6, Install dependencies, failed, started 14:02:20, took 3 minutes 12 seconds. "
                 "Error: E: Unable to locate package libfoo-dev"_s);
    }

    void aRunningStepIsReadAloudWithItsTimeSoFar()
    {
        QCOMPARE(describe::stepForAccessibility(timed(u"Install Droid"_s, u"running"_s, startMs, {}), 4, 6,
                                                startMs + 61'000),
                 u"Step 4 of 6, Install Droid, running, started 14:02:20, 1 minute 1 second so far"_s);
    }

    void aRunningStepSaysWhatIsUsual()
    {
        const UsualDuration usual{u"droid"_s, u"e2b"_s, 23, 180'000, 240'000};
        const ProvisioningStep running = timed(u"Install Droid"_s, u"running"_s, startMs, {});
        QCOMPARE(describe::stepLine(running, false, startMs + 840'000, usual),
                 u"Running · started 14:02:20 · 14 min 00 s so far (usually 3 min 00 s)"_s);
        QVERIFY(describe::stepForAccessibility(running, 4, 6, startMs + 840'000, usual)
                        .endsWith(u"14 minutes so far, usually 3 minutes"_s));
        const ProvisioningStep done = timed(u"Install Droid"_s, u"done"_s, startMs, startMs + 21'000);
        QCOMPARE(describe::stepLine(done, false, startMs, usual), u"Done · 14:02:20 · 21 s"_s);
    }

    void aStuckStepSaysWhy()
    {
        LocalState local;
        local.stuck = StuckStep{u"droid"_s, startMs, {u"droid"_s, u"e2b"_s, 23, 180'000, 240'000}};
        const Computer c = with({timed(u"Install Droid"_s, u"running"_s, startMs, {})});
        QCOMPARE(describe::provisioning(c, local), u"Install Droid (1 of 1) · stuck?"_s);
        QCOMPARE(describe::provisioning(c, {}), u"Install Droid (1 of 1)"_s);
        QCOMPARE(describe::stuck(*local.stuck, startMs + 840'000),
                 u"Running for 14 min; the longest of 23 seen took 4 min 00 s"_s);
    }

    void aPendingStepIsReadAloudWithoutTimes()
    {
        QCOMPARE(describe::stepForAccessibility(step(u"Start services"_s, u"queued"_s), 5, 6, startMs),
                 u"Step 5 of 6, Start services, pending"_s);
    }

    void aLongErrorIsReadAloudInPart()
    {
        ProvisioningStep s = failedInstall();
        s.error = QString(10'000, u'x');
        const QString text = describe::stepForAccessibility(s, 1, 1, startMs);
        QVERIFY(text.size() < 700);
        QVERIFY(text.endsWith(u'…'));
    }

    void aStepWithoutANameGoesByItsId()
    {
        ProvisioningStep s;
        QCOMPARE(describe::stepName(s), u"Step without a name"_s);
        s.id = u"install-deps"_s;
        QCOMPARE(describe::stepName(s), u"install-deps"_s);
        s.name = u"<i>x</i>\n\u202Ey"_s;
        QCOMPARE(describe::stepName(s), u"<i>x</i> \uFFFDy"_s);
    }
};

QTEST_GUILESS_MAIN(tst_DescribeStep)
#include "tst_describestep.moc"
