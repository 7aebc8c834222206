// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/wakewatch.h"

#include <QDateTime>
#include <QTest>

class TestWakeWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyMoreThanThirtySecondsAreAJump_data();
    void onlyMoreThanThirtySecondsAreAJump();
    void aJumpIsToldOnce();
};

void TestWakeWatch::onlyMoreThanThirtySecondsAreAJump_data()
{
    QTest::addColumn<qint64>("monotonic");
    QTest::addColumn<qint64>("wall");
    QTest::addColumn<QList<qint64>>("jumps");
    QTest::newRow("together") << qint64(600'000) << qint64(600'000) << QList<qint64>();
    QTest::newRow("30 s of sleep") << qint64(1'000) << qint64(31'000) << QList<qint64>();
    QTest::newRow("more") << qint64(1'000) << qint64(31'001) << QList<qint64>{30'001};
    QTest::newRow("set back by 30 s") << qint64(1'000) << qint64(-29'000) << QList<qint64>();
    QTest::newRow("set back by an hour") << qint64(1'000) << qint64(-3'599'000) << QList<qint64>{-3'600'000};
}

void TestWakeWatch::onlyMoreThanThirtySecondsAreAJump()
{
    QFETCH(const qint64, monotonic);
    QFETCH(const qint64, wall);
    QFETCH(const QList<qint64>, jumps);
    WakeWatch watch;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    watch.checkClocks(0, now);
    QList<qint64> seen;
    connect(&watch, &WakeWatch::clockJumped, this, [&](std::chrono::milliseconds by) { seen += by.count(); });
    watch.checkClocks(monotonic, now + wall);
    QCOMPARE(seen, jumps);
}

void TestWakeWatch::aJumpIsToldOnce()
{
    WakeWatch watch;
    int jumps = 0;
    connect(&watch, &WakeWatch::clockJumped, this, [&] { ++jumps; });
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    watch.checkClocks(0, now + 100'000);
    watch.checkClocks(5'000, now + 105'000);
    QCOMPARE(jumps, 1);
}

QTEST_GUILESS_MAIN(TestWakeWatch)
#include "tst_wakewatch.moc"
