// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxsleep.h"

#include <QTest>

class TestSandboxSleep : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutReasonNobodySleeps() { QVERIFY(!SandboxSleep().at(1'000)); }

    void longSleepLastsUntilWoken()
    {
        SandboxSleep sleep;
        sleep.since = 100;
        QVERIFY(!sleep.at(99));
        QVERIFY(sleep.at(100) && sleep.at(1'000'000));
        sleep.wake(500);
        QVERIFY(!sleep.at(500) && !sleep.at(1'000'000));
        QVERIFY(sleep.at(499)); // the past stays what it was
    }

    void napsComeAgainAndAgain()
    {
        SandboxSleep sleep;
        sleep.napEveryMs = 100;
        sleep.origin = 1'000;
        QVERIFY(!sleep.at(990)); // before it existed
        QVERIFY(!sleep.at(1'069) && sleep.at(1'070) && sleep.at(1'099) && !sleep.at(1'100));
        QVERIFY(sleep.at(1'175));
    }

    void wokenNapDoesNotGoOnButTheNextOneComes()
    {
        SandboxSleep sleep;
        sleep.napEveryMs = 100;
        sleep.wake(80);
        QVERIFY(sleep.at(75) && !sleep.at(80) && !sleep.at(99));
        QVERIFY(sleep.at(170));
    }
};

QTEST_GUILESS_MAIN(TestSandboxSleep)
#include "tst_sandboxsleep.moc"
