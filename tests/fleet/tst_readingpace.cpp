// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/readingpace.h"

#include <QTest>

using namespace std::chrono_literals;

class TestReadingPace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void calmFleetIsReadEveryFifteenSeconds();
    void changingFleetHurriesForTenMinutesAfterAChange();
    void unfocusedWindowSlowsDownAfterTwoMinutes();
    void onlyOperationsHurryAnUnfocusedWindow();
    void whoIsFollowedOtherwiseDoesNotHurryTheList();

private:
    const ReadingPace::Time m_start = std::chrono::steady_clock::now();
};

void TestReadingPace::calmFleetIsReadEveryFifteenSeconds()
{
    ReadingPace pace({});
    QCOMPARE(pace.interval(m_start), 15s);
    pace.sawChange(m_start); // something changed, but nothing goes on changing
    QCOMPARE(pace.interval(m_start), 15s);
    QVERIFY(!pace.setOperationsRunning(false));
    QVERIFY(pace.setOperationsRunning(true));
}

void TestReadingPace::changingFleetHurriesForTenMinutesAfterAChange()
{
    ReadingPace pace({});
    pace.setFleetChanging(true);
    pace.sawChange(m_start);
    QCOMPARE(pace.interval(m_start), 3s);
    QCOMPARE(pace.interval(m_start + 599s), 3s);
    QCOMPARE(pace.interval(m_start + 600s), 15s);
    QCOMPARE(pace.calmInterval(m_start), 15s); // staleness knows no hurry
    pace.sawChange(m_start + 600s);
    QCOMPARE(pace.interval(m_start + 700s), 3s);
    pace.setFleetChanging(false);
    QCOMPARE(pace.interval(m_start + 700s), 15s);
}

void TestReadingPace::whoIsFollowedOtherwiseDoesNotHurryTheList()
{
    ReadingPace pace({});
    pace.setFleetChanging(true);
    pace.sawChange(m_start);
    QVERIFY(pace.setChangesFollowed(true));
    QVERIFY(!pace.setChangesFollowed(true));
    QCOMPARE(pace.interval(m_start), 15s);
    pace.setOperationsRunning(true); // somebody waits for what the list says
    QCOMPARE(pace.interval(m_start), 3s);
    pace.setOperationsRunning(false);
    QVERIFY(pace.setChangesFollowed(false));
    QCOMPARE(pace.interval(m_start), 3s);
}

void TestReadingPace::unfocusedWindowSlowsDownAfterTwoMinutes()
{
    ReadingPace pace({});
    pace.setForeground(false, m_start);
    pace.setForeground(false, m_start + 60s); // saying it again does not begin anew
    QCOMPARE(pace.interval(m_start + 119s), 15s);
    QCOMPARE(pace.interval(m_start + 120s), 60s);
    QCOMPARE(pace.calmInterval(m_start + 120s), 60s);
    pace.setForeground(true, m_start + 130s);
    QCOMPARE(pace.interval(m_start + 130s), 15s);
}

void TestReadingPace::onlyOperationsHurryAnUnfocusedWindow()
{
    ReadingPace pace({});
    pace.setForeground(false, m_start);
    pace.setFleetChanging(true);
    pace.sawChange(m_start + 200s);
    QCOMPARE(pace.interval(m_start + 200s), 60s);
    pace.setOperationsRunning(true);
    QCOMPARE(pace.interval(m_start + 200s), 3s);
}

QTEST_GUILESS_MAIN(TestReadingPace)
#include "tst_readingpace.moc"
