// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/backoff.h"

#include <QTest>

using namespace std::chrono_literals;

class TestBackOff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsDoubleUpToTheLimitWithFullJitter_data();
    void waitsDoubleUpToTheLimitWithFullJitter();
    void askedWaitsStayWithinWhatATimerCarries();
    void jitterStaysWithinItsPart();
};

void TestBackOff::waitsDoubleUpToTheLimitWithFullJitter_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("most");
    QTest::newRow("none yet") << 0 << 2'000;
    QTest::newRow("first") << 1 << 2'000;
    QTest::newRow("second") << 2 << 4'000;
    QTest::newRow("sixth") << 6 << 64'000;
    QTest::newRow("seventh") << 7 << 120'000;
    QTest::newRow("after a weekend") << 100'000 << 120'000;
}

void TestBackOff::waitsDoubleUpToTheLimitWithFullJitter()
{
    QFETCH(const int, failures);
    QFETCH(const int, most);
    qint64 shortest = most;
    qint64 longest = 0;
    for (int i = 0; i < 2'000; ++i) {
        const qint64 wait = backOff(failures, 2s, 120s).count();
        shortest = std::min(shortest, wait);
        longest = std::max(longest, wait);
    }
    QVERIFY(shortest >= 500);
    QVERIFY(longest <= most);
    QVERIFY(longest > most * 9 / 10); // the whole width is used
    QVERIFY(shortest < most * 3 / 10);
}

void TestBackOff::askedWaitsStayWithinWhatATimerCarries()
{
    QCOMPARE(boundedWait(23s, 2s), 23s);
    QCOMPARE(boundedWait(0s, 2s), 500ms);
    QCOMPARE(boundedWait(-5s, 2s), 500ms);
    QCOMPARE(boundedWait(std::chrono::hours(24 * 365), 2s), std::chrono::hours(24));
}

void TestBackOff::jitterStaysWithinItsPart()
{
    qint64 shortest = 15'000;
    qint64 longest = 15'000;
    for (int i = 0; i < 2'000; ++i) {
        const qint64 wait = jittered(15s, 0.1).count();
        shortest = std::min(shortest, wait);
        longest = std::max(longest, wait);
    }
    QVERIFY(shortest >= 13'500 && shortest < 13'700);
    QVERIFY(longest <= 16'500 && longest > 16'300);
    QCOMPARE(jittered(15s, 0), 15s);
}

QTEST_GUILESS_MAIN(TestBackOff)
#include "tst_backoff.moc"
