// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe.h"
#include "ui/language.h"

#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 s = 1000;
constexpr qint64 min = 60 * s;
constexpr qint64 h = 60 * min;
constexpr qint64 d = 24 * h;

} // namespace

class tst_DescribeTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { language::install(QCoreApplication::instance()); }
    void init() { setZone("UTC"); }
    void cleanupTestCase() { setZone("UTC"); }

    void agesAreShortInCellsAndLongInSentences_data()
    {
        QTest::addColumn<qint64>("ago");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("now") << 0 * s << u"< 1 min"_s << u"less than a minute"_s;
        QTest::newRow("59 s") << 59 * s << u"< 1 min"_s << u"less than a minute"_s;
        QTest::newRow("1 min") << 1 * min << u"1 min"_s << u"1 minute"_s;
        QTest::newRow("26 min") << 26 * min + 59 * s << u"26 min"_s << u"26 minutes"_s;
        QTest::newRow("1 h") << 1 * h << u"1 h"_s << u"1 hour"_s;
        QTest::newRow("3 h") << 3 * h << u"3 h"_s << u"3 hours"_s;
        QTest::newRow("12 d") << 12 * d << u"12 d"_s << u"12 days"_s;
        QTest::newRow("364 d") << 364 * d << u"364 d"_s << u"364 days"_s;
        QTest::newRow("1 y") << 400 * d << u"1 y"_s << u"1 year"_s;
        QTest::newRow("clocks differ") << -2 * min << u"< 1 min"_s << u"less than a minute"_s;
        QTest::newRow("future") << -1 * h << u"—"_s << u"—"_s;
    }
    void agesAreShortInCellsAndLongInSentences()
    {
        QFETCH(qint64, ago);
        const qint64 now = 1'795'000'000'000;
        QTEST(describe::age(now - ago, now), "cell");
        QTEST(describe::longAge(now - ago, now), "sentence");
    }

    void anAbsentOrAbsurdTimeIsADash()
    {
        constexpr qint64 least = std::numeric_limits<qint64>::min();
        constexpr qint64 most = std::numeric_limits<qint64>::max();
        QCOMPARE(describe::age({}, 0), u"—"_s);
        QCOMPARE(describe::age(least, most), u"—"_s);
        QCOMPARE(describe::age(most, least), u"—"_s);
        QCOMPARE(describe::longAge(least, 1), u"—"_s);
        QCOMPARE(describe::clock({}), u"—"_s);
        QCOMPARE(describe::dateTime({}), u"—"_s);
        QCOMPARE(describe::dateTimeWithZone({}), u"—"_s);
    }

    void durations_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("none") << -1 * s << u"—"_s << u"—"_s;
        QTest::newRow("a blink") << qint64(999) << u"< 1 s"_s << u"less than a second"_s;
        QTest::newRow("21 s") << 21 * s << u"21 s"_s << u"21 seconds"_s;
        QTest::newRow("1 s") << 1 * s << u"1 s"_s << u"1 second"_s;
        QTest::newRow("1 min") << 1 * min << u"1 min 00 s"_s << u"1 minute"_s;
        QTest::newRow("1 min 5 s") << 1 * min + 5 * s << u"1 min 05 s"_s << u"1 minute 5 seconds"_s;
        QTest::newRow("3 min 12 s") << 3 * min + 12 * s << u"3 min 12 s"_s << u"3 minutes 12 seconds"_s;
        QTest::newRow("2 h") << 2 * h + 59 * s << u"2 h 00 min"_s << u"2 hours"_s;
        QTest::newRow("2 h 7 min") << 2 * h + 7 * min << u"2 h 07 min"_s << u"2 hours 7 minutes"_s;
        QTest::newRow("1 d 1 h") << 1 * d + 1 * h << u"1 d 1 h"_s << u"1 day 1 hour"_s;
        QTest::newRow("3 d") << 3 * d << u"3 d 0 h"_s << u"3 days"_s;
    }
    void durations()
    {
        QFETCH(qint64, ms);
        QTEST(describe::duration(ms), "cell");
        QTEST(describe::longDuration(ms), "sentence");
    }

    void absoluteTimesNameTheirZone_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("text");
        QTest::newRow("utc") << QByteArray("UTC") << u"2026-11-21 23:31:02 UTC"_s;
        QTest::newRow("same day") << QByteArray("XXX5") << u"2026-11-21 18:31:02 (UTC-5) · 23:31:02 UTC"_s;
        QTest::newRow("next day") << QByteArray("XXX-1")
                                  << u"2026-11-22 00:31:02 (UTC+1) · 2026-11-21 23:31:02 UTC"_s;
        QTest::newRow("half hour") << QByteArray("XXX-5:30")
                                   << u"2026-11-22 05:01:02 (UTC+5:30) · 2026-11-21 23:31:02 UTC"_s;
        QTest::newRow("minutes below ten")
                << QByteArray("XXX3:05") << u"2026-11-21 20:26:02 (UTC-3:05) · 23:31:02 UTC"_s;
    }
    void absoluteTimesNameTheirZone()
    {
        QFETCH(QByteArray, zone);
        setZone(zone);
        const QDateTime time(QDate(2026, 11, 21), QTime(23, 31, 2), QTimeZone::utc());
        QTEST(describe::dateTimeWithZone(time), "text");
    }

    void aMomentOfTodayNeedsNoDate()
    {
        const QDateTime now(QDate(2026, 11, 21), QTime(14, 6, 40));
        QCOMPARE(describe::moment(now.addSecs(-60), now), u"14:05:40"_s);
        QCOMPARE(describe::moment(now.addDays(-1), now), u"2026-11-20 14:06:40"_s);
    }

    void freshnessTellsHowOldTheDataIs_data()
    {
        QTest::addColumn<int>("secondsAgo");
        QTest::addColumn<bool>("stale");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << 0 << false << u"Updated just now"_s;
        QTest::newRow("clock set back") << -5 << false << u"Updated just now"_s;
        QTest::newRow("12 s") << 12 << false << u"Updated 12 s ago"_s;
        QTest::newRow("59 s") << 59 << false << u"Updated 59 s ago"_s;
        QTest::newRow("minutes") << 130 << false << u"Updated 2 min ago"_s;
        QTest::newRow("stale") << 130 << true << u"Stale — updated 14:06:40"_s;
    }
    void freshnessTellsHowOldTheDataIs()
    {
        QFETCH(int, secondsAgo);
        QFETCH(bool, stale);
        MonitorStatus status;
        status.state = MonitorStatus::State::Live;
        status.readAt = QDateTime(QDate(2026, 11, 21), QTime(14, 6, 40));
        status.stale = stale;
        QTEST(describe::freshness(status, status.readAt.addSecs(secondsAgo)), "text");
    }

    void whatAnEarlierStartReadIsCalledSaved()
    {
        const QDateTime now = QDateTime::currentDateTime();
        MonitorStatus status;
        status.state = MonitorStatus::State::FirstReading;
        status.keptAt = now.addSecs(-26 * 60);
        QCOMPARE(describe::freshness(status, now), u"Saved 26 min ago, loading…"_s);
        status.state = MonitorStatus::State::Failing;
        status.error = Error{.kind = Error::Kind::Offline};
        QCOMPARE(describe::freshness(status, now), u"Saved 26 min ago"_s);
        status.keptAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5));
        QCOMPARE(describe::readingProblem(status, u"api.factory.ai"_s, now),
                 u"No connection to api.factory.ai. Showing data from 2026-01-02 03:04:05."_s);
        status.error->cause = Error::Cause::CaFileInvalid;
        status.error->argument = u"/etc/extra.pem"_s;
        QVERIFY(describe::readingProblem(status, u"api.factory.ai"_s, now)
                        .startsWith(u"The file of extra certificate authorities, /etc/extra.pem, holds"_s));
    }

    void beforeTheFirstAnswerItIsLoading()
    {
        MonitorStatus status;
        QCOMPARE(describe::freshness(status, QDateTime::currentDateTime()), u"Not loaded yet"_s);
        status.state = MonitorStatus::State::FirstReading;
        QCOMPARE(describe::freshness(status, QDateTime::currentDateTime()), u"Loading computers…"_s);
    }

private:
    static void setZone(const QByteArray &zone)
    {
        qputenv("TZ", zone);
        tzset();
    }
};

QTEST_GUILESS_MAIN(tst_DescribeTime)
#include "tst_describetime.moc"
