// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/stuckwatch.h"

#include <QMap>
#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 start = 1'700'000'000'000;

Computer running(const QString &id, qint64 startedAt, std::optional<qint64> completedAt = {})
{
    ProvisioningStep step;
    step.id = u"droid"_s;
    step.status = completedAt ? u"completed"_s : u"running"_s;
    step.startedAt = startedAt;
    step.completedAt = completedAt;
    Computer made;
    made.id = id;
    made.providerType = u"e2b"_s;
    made.steps = {step};
    return made;
}

Fleet fleet(const QList<Computer> &computers)
{
    Fleet made;
    made.computers = computers;
    return made;
}

UsualSteps usual(qint64 count, qint64 median, qint64 longest)
{
    return UsualSteps({{u"droid"_s, u"e2b"_s, count, median, longest}});
}

// All that a watch tells, in turn.
struct Heard
{
    explicit Heard(StuckWatch *watch)
    {
        QObject::connect(watch, &StuckWatch::stuckChanged, &context,
                         [this](const QList<StuckNews> &told) { news += told; });
    }
    qsizetype count() const { return news.size(); }

    QList<StuckNews> news;
    QObject context;
};

std::optional<StuckStep> last(const Heard &told)
{
    return told.news.constLast().stuck;
}

} // namespace

class TestStuckWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void howFarIsFar_data();
    void howFarIsFar();
    void otherStepsAndTypesSayNothing();
    void itIsToldWhenItsTimeComesWithoutAReading();
    void itIsTakenBackWhenTheStepEndsOrTheComputerGoes();
    void aRestartedStepBeginsAnew();
    void oldDataMarksNothing();
    void aFastClockOfOursMarksNothing();
    void aSetClockIsFollowed();
    void aDifferenceTellsTheSameAsTheWhole();

private:
    qint64 m_now = start;
    StuckWatch::Clock clock()
    {
        m_now = start;
        return [this] { return m_now; };
    }
};

void TestStuckWatch::howFarIsFar_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<qint64>("median");
    QTest::addColumn<qint64>("longest");
    QTest::addColumn<qint64>("ran");
    QTest::addColumn<bool>("stuck");

    QTest::newRow("twice the longest") << qint64(5) << 3 * minute << 10 * minute << 20 * minute << true;
    QTest::newRow("not quite") << qint64(5) << 3 * minute << 10 * minute << 20 * minute - 1 << false;
    QTest::newRow("too few seen") << qint64(4) << 3 * minute << 10 * minute << 900 * minute << false;
    QTest::newRow("seconds do not matter") << qint64(90) << qint64(100) << qint64(300) << minute << false;
    QTest::newRow("five minutes do") << qint64(90) << qint64(100) << qint64(300) << 6 * minute << true;
    QTest::newRow("absurd past") << qint64(9) << qint64(1) << std::numeric_limits<qint64>::max() << minute
                                 << false;
}

void TestStuckWatch::howFarIsFar()
{
    QFETCH(qint64, count);
    QFETCH(qint64, median);
    QFETCH(qint64, longest);
    QFETCH(qint64, ran);
    QFETCH(bool, stuck);
    StuckWatch watch(clock());
    const Heard told(&watch);
    watch.setUsual(usual(count, median, longest));
    watch.take(fleet({running(u"a"_s, start - ran)}));
    QCOMPARE(told.count(), stuck ? 1 : 0);
    if (!stuck)
        return;
    QCOMPARE(told.news.constFirst().computerId, u"a"_s);
    QCOMPARE(last(told),
             StuckStep({u"droid"_s, start - ran, {u"droid"_s, u"e2b"_s, count, median, longest}}));
}

void TestStuckWatch::otherStepsAndTypesSayNothing()
{
    StuckWatch watch(clock());
    const Heard told(&watch);
    watch.take(fleet({running(u"a"_s, start - 1000 * minute)}));
    watch.setUsual(UsualSteps({{u"droid"_s, u"byom"_s, 9, 1, 1}, {u"user"_s, u"e2b"_s, 9, 1, 1}}));
    QCOMPARE(told.count(), 0);
    watch.setUsual(usual(9, 1, 1)); // what is known comes after the reading
    QCOMPARE(told.count(), 1);
}

void TestStuckWatch::itIsToldWhenItsTimeComesWithoutAReading()
{
    StuckWatch watch(&QDateTime::currentMSecsSinceEpoch);
    const Heard told(&watch);
    watch.setUsual(usual(9, 0, 0));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    watch.take(fleet({running(u"a"_s, now - 5 * minute + 2'000), running(u"b"_s, now - 5 * minute + 2'500),
                      running(u"c"_s, now)}));
    QCOMPARE(told.count(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(told.count() > 0, 30'000);
    QCOMPARE(told.news.constFirst().computerId, u"a"_s);
    QTRY_COMPARE_WITH_TIMEOUT(told.count(), 2, 30'000);
}

void TestStuckWatch::itIsTakenBackWhenTheStepEndsOrTheComputerGoes()
{
    StuckWatch watch(clock());
    const Heard told(&watch);
    watch.setUsual(usual(9, 0, 0));
    const QList<Computer> late{running(u"a"_s, start - 9 * minute), running(u"b"_s, start - 9 * minute)};
    watch.take(fleet(late));
    QCOMPARE(told.count(), 2);
    watch.take(running(u"a"_s, start - 9 * minute, start));
    QCOMPARE(told.count(), 3);
    QCOMPARE(last(told), std::nullopt);
    Fleet doubted = fleet({});
    doubted.inDoubt = {u"b"_s};
    watch.take(doubted);
    QCOMPARE(told.count(), 3);
    watch.take(fleet({}));
    QCOMPARE(told.count(), 4);
    QCOMPARE(last(told), std::nullopt);
}

void TestStuckWatch::aRestartedStepBeginsAnew()
{
    StuckWatch watch(clock());
    const Heard told(&watch);
    watch.setUsual(usual(9, 0, 0));
    watch.take(fleet({running(u"a"_s, start - 9 * minute)}));
    watch.take(fleet({running(u"a"_s, start)}));
    QCOMPARE(told.count(), 2);
    QCOMPARE(last(told), std::nullopt);
}

void TestStuckWatch::oldDataMarksNothing()
{
    StuckWatch watch(clock());
    const Heard told(&watch);
    watch.take(fleet({running(u"a"_s, start)}));
    m_now = start + 600 * minute; // no reading since: it may have ended after a minute
    watch.setUsual(usual(9, minute, 20 * minute));
    QCOMPARE(told.count(), 0);
    Fleet same;
    same.unchanged = true;
    watch.take(same); // it does run still
    QCOMPARE(told.count(), 1);
}

void TestStuckWatch::aFastClockOfOursMarksNothing()
{
    const qint64 ahead = 300 * minute; // ours
    StuckWatch watch(clock());
    const Heard told(&watch);
    watch.take(fleet({running(u"a"_s, start - ahead), running(u"b"_s, start - ahead)}));
    m_now += 10'000;
    // The end of one tells what time it is there.
    watch.take(
            fleet({running(u"a"_s, start - ahead, start + 5'000 - ahead), running(u"b"_s, start - ahead)}));
    watch.setUsual(usual(9, minute, 10 * minute));
    QCOMPARE(told.count(), 0);
    m_now += 25 * minute;
    watch.take(fleet({running(u"b"_s, start - ahead)}));
    QCOMPARE(told.count(), 1);
    QVERIFY(qAbs(last(told)->since - start) < 2 * minute);
}

void TestStuckWatch::aSetClockIsFollowed()
{
    ServerClock server;
    QCOMPARE(server.local(start), start);
    server.saw(start + 100 * minute, start, start + 1000);
    QVERIFY(qAbs(server.local(start + 100 * minute) - start) < 2 * minute);
    server.saw(start, start, start + 1000); // ours, or theirs, was put right
    QCOMPARE(server.local(start), start);
    server.saw(start + 999 * minute, start + 1000 * minute, start); // ours went back in between: no news
    QCOMPARE(server.local(start), start);
}

// Two watches see the same random weeks: one hears what differs, the other has to look at everything.
void TestStuckWatch::aDifferenceTellsTheSameAsTheWhole()
{
    std::mt19937 random(7);
    const auto oneIn = [&random](unsigned chances) { return random() % chances == 0; };
    StuckWatch byDifference(clock());
    StuckWatch byLooking(clock());
    const Heard told(&byDifference);
    const Heard expected(&byLooking);
    for (StuckWatch *watch : {&byDifference, &byLooking})
        watch->setUsual(usual(9, 0, 4 * minute));
    Fleet before;
    QSet<QString> missing;
    for (int reading = 0; reading < 600; ++reading) {
        m_now += minute;
        QList<SharedComputer> listed;
        FleetDifference difference{before.computers, {}, {}, {}};
        QSet<QString> listedIds;
        Fleet next;
        for (int i = 0; i < 20; ++i) {
            const QString id = QString::number(i);
            const int known = before.computers.places().value(id, -1);
            if (oneIn(12)) {
                next.inDoubt += oneIn(2) ? QSet<QString>{id} : QSet<QString>();
                continue;
            }
            const bool changes = known < 0 || oneIn(8);
            if (changes)
                difference.changed += int(listed.size());
            const auto ended = oneIn(2) ? std::optional(m_now) : std::nullopt;
            listed += changes ? std::make_shared<const Computer>(running(id, m_now - minute, ended))
                              : before.computers.shared(known);
            listedIds += id;
        }
        for (int place = 0; place < before.computers.size(); ++place) {
            if (!listedIds.contains(before.computers[place].id))
                difference.lost += place;
        }
        next.computers = ComputerList(listed, {});
        next.inDoubt &=
                missing
                | QSet<QString>(before.computers.places().keyBegin(), before.computers.places().keyEnd());
        missing = next.inDoubt;
        byLooking.take(next);
        next.difference = std::make_shared<const FleetDifference>(difference);
        byDifference.take(next);
        before = next;
        if (oneIn(3)) { // an answer of its own
            const Computer answered = running(QString::number(random() % 20), m_now,
                                              oneIn(2) ? std::optional(m_now) : std::nullopt);
            byLooking.take(answered);
            byDifference.take(answered);
        }
        const auto byId = [](const Heard &heard) {
            QMap<QString, QList<std::optional<StuckStep>>> sorted;
            for (const StuckNews &news : heard.news)
                sorted[news.computerId] += news.stuck;
            return sorted;
        };
        QVERIFY2(byId(told) == byId(expected), qPrintable(QString::number(reading)));
    }
    QVERIFY(told.count() > 100);
}

QTEST_GUILESS_MAIN(TestStuckWatch)
#include "tst_stuckwatch.moc"
