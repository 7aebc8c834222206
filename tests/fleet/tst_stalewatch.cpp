// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/stalewatch.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class TestStaleWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeIntervalsMakeItStaleOnce();
    void aGoodReadingBeginsAnew();
    void rarerReadingsGiveMoreTime();
    void sleptTimeCounts();
};

void TestStaleWatch::threeIntervalsMakeItStaleOnce()
{
    StaleWatch watch;
    QSignalSpy stale(&watch, &StaleWatch::wentStale);
    QElapsedTimer timer;
    timer.start();
    watch.restart(30ms);
    QVERIFY(stale.wait(5'000));
    QVERIFY(timer.elapsed() >= 85);
    watch.slacken(10ms);
    watch.age(1h);
    QVERIFY(!stale.wait(50)); // once
}

void TestStaleWatch::aGoodReadingBeginsAnew()
{
    StaleWatch watch;
    QSignalSpy stale(&watch, &StaleWatch::wentStale);
    watch.restart(1ms);
    watch.restart(1h);
    QVERIFY(!stale.wait(50));
}

void TestStaleWatch::rarerReadingsGiveMoreTime()
{
    StaleWatch watch;
    QSignalSpy stale(&watch, &StaleWatch::wentStale);
    watch.restart(5ms);
    watch.slacken(1h);
    watch.slacken(1ms); // takes nothing back
    QVERIFY(!stale.wait(60));
}

void TestStaleWatch::sleptTimeCounts()
{
    StaleWatch watch;
    QSignalSpy stale(&watch, &StaleWatch::wentStale);
    watch.age(10h); // nothing was read yet
    watch.restart(1h);
    watch.age(-10h); // a clock set back
    watch.age(2h);
    QVERIFY(!stale.wait(50));
    watch.age(1h);
    QVERIFY(stale.wait(5'000));
}

QTEST_GUILESS_MAIN(TestStaleWatch)
#include "tst_stalewatch.moc"
