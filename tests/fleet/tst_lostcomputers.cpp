// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/apiclient.h"
#include "app/fleet/lostcomputers.h"
#include "fleetsandbox.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestLostComputers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstReadingLosesNobody();
    void whoIsStillThereIsFound();
    void whoIsGoneIsSaidToBe();
    void whoCannotBeReadIsUnclear_data();
    void whoCannotBeReadIsUnclear();
    void oneInDoubtIsAskedAboutAgainOnlyAfterAWhile();
    void whoIsListedAgainIsNoLongerInDoubt();
    void theSameListAgainKeepsTheDoubts();
    void whoIsKnownToBeGoneIsNotAskedFor();
    void aComputerThatAnAnswerBroughtIsExpectedInTheList();
    void onlyAFewAreReadAtATime();
    void aServerThatAsksToSlowDownIsNotAskedForTheRest();
    void itIsLeftAloneAsLongAsItAsks();
    void aRejectedKeyIsTold();
    void theRejectionOfAnOldKeyIsNotThatOfTheNew();
    void onlySoManyAreReadForOneReading();
    void whoStaysInDoubtIsAskedAboutMoreAndMoreRarely();
    void butNeverMoreRarelyThanThat();

private:
    static Fleet reading(const QStringList &ids);
    static Fleet everybody();
    void start(const LostComputers::Pace &pace);

    std::unique_ptr<FleetSandbox> m_sandbox;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<LostComputers> m_lost;
    std::unique_ptr<QSignalSpy> m_found, m_gone, m_unclear, m_troubled;
};

Fleet TestLostComputers::reading(const QStringList &ids)
{
    Fleet fleet;
    for (const QString &id : ids) {
        Computer computer;
        computer.id = id;
        fleet.computers += computer;
    }
    return fleet;
}

Fleet TestLostComputers::everybody()
{
    QStringList ids;
    for (int i = 1; i <= 12; ++i)
        ids += u"c%1"_s.arg(i);
    return reading(ids);
}

void TestLostComputers::start(const LostComputers::Pace &pace)
{
    m_lost = std::make_unique<LostComputers>(m_client.get(), pace);
    m_found = std::make_unique<QSignalSpy>(m_lost.get(), &LostComputers::found);
    m_gone = std::make_unique<QSignalSpy>(m_lost.get(), &LostComputers::gone);
    m_unclear = std::make_unique<QSignalSpy>(m_lost.get(), &LostComputers::unclear);
    m_troubled = std::make_unique<QSignalSpy>(m_lost.get(), &LostComputers::troubled);
}

void TestLostComputers::init()
{
    m_sandbox = std::make_unique<FleetSandbox>(12);
    QVERIFY(m_sandbox->started());
    m_client = std::make_unique<ApiClient>(m_sandbox->endpoint(), m_sandbox->key(), ApiClient::Limits());
    start({});
}

void TestLostComputers::cleanup()
{
    m_lost.reset();
    m_client.reset();
    m_sandbox.reset();
}

void TestLostComputers::theFirstReadingLosesNobody()
{
    QVERIFY(m_lost->review(reading({u"c1"_s})).isEmpty());
    QVERIFY(m_lost->review(reading({u"c1"_s, u"c2"_s})).isEmpty());
    QCOMPARE(m_client->begun(), 0u);
}

void TestLostComputers::whoIsStillThereIsFound()
{
    m_lost->review(reading({u"c1"_s, u"c2"_s}));
    QCOMPARE(m_lost->review(reading({u"c1"_s})), QSet<QString>{u"c2"_s});
    QTRY_COMPARE(m_found->count(), 1);
    QCOMPARE(m_found->at(0).at(0).value<Computer>().name, u"name of c2"_s);
    QCOMPARE(m_found->at(0).at(1).toULongLong(), m_client->begun());
    QCOMPARE(m_lost->review(reading({u"c1"_s})), QSet<QString>{u"c2"_s}); // it is not gone
}

void TestLostComputers::whoIsGoneIsSaidToBe()
{
    m_sandbox->remove(u"c2"_s);
    m_lost->review(reading({u"c1"_s, u"c2"_s}));
    m_lost->review(reading({u"c1"_s}));
    QTRY_COMPARE(m_gone->count(), 1);
    QCOMPARE(m_gone->at(0).at(0).toString(), u"c2"_s);
    QVERIFY(m_lost->review(reading({u"c1"_s})).isEmpty());
    QCOMPARE(m_sandbox->requests(u"getComputer"_s), 1);
}

void TestLostComputers::whoCannotBeReadIsUnclear_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("forbidden") << 403 << QByteArray("{}");
    QTest::newRow("server error") << 500 << QByteArray("{}");
    QTest::newRow("another's description")
            << 200 << QByteArray(R"({"id":"c9","name":"x","providerType":"e2b","createdAt":1})");
}

void TestLostComputers::whoCannotBeReadIsUnclear()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    m_sandbox->fault(Fault::answer(u"getComputer"_s, status, body));
    m_lost->review(reading({u"c1"_s}));
    m_lost->review(reading({}));
    QTRY_COMPARE(m_unclear->count(), 1);
    QCOMPARE(m_unclear->at(0).at(0).toString(), u"c1"_s);
    QCOMPARE(m_found->count() + m_gone->count(), 0);
    QCOMPARE(m_lost->review(reading({})), QSet<QString>{u"c1"_s});
}

void TestLostComputers::oneInDoubtIsAskedAboutAgainOnlyAfterAWhile()
{
    m_lost->review(reading({u"c1"_s}));
    m_lost->review(reading({}));
    m_lost->review(reading({})); // while it is being read
    QTRY_COMPARE(m_found->count(), 1);
    m_lost->review(reading({}));
    QCOMPARE(m_client->begun(), 1u);

    start({.again = 0ms});
    m_lost->review(reading({u"c1"_s}));
    for (int times = 1; times <= 2; ++times) {
        m_lost->review(reading({}));
        QTRY_COMPARE(m_found->count(), times);
    }
}

void TestLostComputers::whoIsListedAgainIsNoLongerInDoubt()
{
    m_lost->review(reading({u"c1"_s}));
    m_lost->review(reading({}));
    QVERIFY(m_lost->review(reading({u"c1"_s})).isEmpty());
    QTRY_COMPARE(m_sandbox->requests(u"getComputer"_s), 1);
    m_lost->review(reading({u"c1"_s, u"c2"_s}));
    m_lost->review(reading({u"c1"_s})); // its answer comes after that of the first one
    QTRY_COMPARE(m_found->count(), 1);
    QCOMPARE(m_found->at(0).at(0).value<Computer>().id, u"c2"_s);
}

void TestLostComputers::theSameListAgainKeepsTheDoubts()
{
    m_lost->review(reading({u"c1"_s}));
    m_lost->review(reading({}));
    Fleet same;
    same.unchanged = true;
    QCOMPARE(m_lost->review(same), QSet<QString>{u"c1"_s});
}

void TestLostComputers::whoIsKnownToBeGoneIsNotAskedFor()
{
    m_lost->review(reading({u"c1"_s, u"c2"_s}));
    m_lost->forget(u"c1"_s);
    QVERIFY(m_lost->review(reading({u"c2"_s})).isEmpty());
    m_lost->review(reading({}));
    m_lost->forget(u"c2"_s); // while it is being read
    QTRY_COMPARE(m_sandbox->requests(u"getComputer"_s), 1);
    m_lost->expect(u"c3"_s);
    m_lost->review(reading({})); // its answer comes after that one's
    QTRY_COMPARE(m_found->count(), 1);
    QCOMPARE(m_found->at(0).at(0).value<Computer>().id, u"c3"_s);
}

void TestLostComputers::aComputerThatAnAnswerBroughtIsExpectedInTheList()
{
    m_lost->review(reading({u"c1"_s}));
    m_lost->expect(u"c2"_s);
    QCOMPARE(m_lost->review(reading({u"c1"_s})), QSet<QString>{u"c2"_s});
    QTRY_COMPARE(m_found->count(), 1);
}

void TestLostComputers::onlyAFewAreReadAtATime()
{
    QStringList ids;
    for (int i = 1; i <= 12; ++i)
        ids += u"c%1"_s.arg(i);
    m_lost->review(reading(ids));
    m_lost->review(reading({}));
    QCOMPARE(m_client->begun(), 4u);
    QTRY_COMPARE(m_found->count(), 12);
    QCOMPARE(m_sandbox->requests(u"getComputer"_s), 12);
}

void TestLostComputers::aServerThatAsksToSlowDownIsNotAskedForTheRest()
{
    QStringList ids;
    for (int i = 1; i <= 12; ++i)
        ids += u"c%1"_s.arg(i);
    m_sandbox->fault(Fault::rateLimit(u"getComputer"_s, "60"), -1);
    m_lost->review(reading(ids));
    m_lost->review(reading({}));
    QTRY_COMPARE(m_unclear->count(), 12);
    QCOMPARE(m_client->begun(), 4u);
}

void TestLostComputers::itIsLeftAloneAsLongAsItAsks()
{
    start({.again = 0ms});
    m_sandbox->fault(Fault::rateLimit(u"getComputer"_s, "60"), -1);
    m_lost->review(everybody());
    m_lost->review(reading({}));
    QTRY_COMPARE(m_unclear->count(), 12);
    QTRY_VERIFY(!m_troubled->isEmpty());
    const auto error = m_troubled->at(0).at(0).value<Error>();
    QCOMPARE(error.kind, Error::Kind::RateLimited);
    QVERIFY(error.retryAfter == 60s);
    QCOMPARE(m_lost->review(reading({})).size(), 12);
    QCOMPARE(m_client->begun(), 4u);
}

void TestLostComputers::aRejectedKeyIsTold()
{
    m_sandbox->fault(Fault::answer(u"getComputer"_s, 401), -1);
    m_lost->review(everybody());
    m_lost->review(reading({}));
    QTRY_VERIFY(!m_troubled->isEmpty());
    QCOMPARE(m_troubled->at(0).at(0).value<Error>().kind, Error::Kind::Unauthorized);
    QTRY_COMPARE(m_unclear->count(), 12);
    QCOMPARE(m_client->begun(), 4u);
}

void TestLostComputers::theRejectionOfAnOldKeyIsNotThatOfTheNew()
{
    Fault rejection = Fault::answer(u"getComputer"_s, 401);
    rejection.delayMs = 100;
    m_sandbox->fault(rejection);
    m_lost->review(reading({u"c1"_s}));
    m_lost->review(reading({}));
    QTRY_COMPARE(m_sandbox->requests(u"getComputer"_s), 1);
    m_client->setKey(m_sandbox->key());
    const auto isFound = [this] {
        m_lost->review(reading({}));
        return m_found->count() == 1;
    };
    QTRY_VERIFY(isFound());
    QCOMPARE(m_unclear->count(), 0);
    QCOMPARE(m_troubled->count(), 0);
}

void TestLostComputers::onlySoManyAreReadForOneReading()
{
    start({.perReview = 5});
    m_lost->review(everybody());
    for (const int known : {5, 10, 12, 12}) {
        QCOMPARE(m_lost->review(reading({})).size(), 12);
        QTRY_COMPARE(m_found->count(), known);
    }
    QCOMPARE(m_client->begun(), 12u); // each once
}

void TestLostComputers::whoStaysInDoubtIsAskedAboutMoreAndMoreRarely()
{
    start({.again = 100ms});
    m_lost->review(reading({u"c1"_s}));
    QElapsedTimer clock;
    clock.start();
    qint64 before = 0; // it was asked about after this, milliseconds
    QList<qint64> pauses;
    for (const quint64 asked : {1u, 2u, 3u}) {
        qint64 now = 0;
        const auto isAsked = [&] {
            now = clock.elapsed();
            m_lost->review(reading({}));
            return m_client->begun() >= asked;
        };
        QTRY_VERIFY_WITH_TIMEOUT(isAsked(), 30'000);
        pauses += clock.elapsed() - before;
        before = now;
        QTRY_COMPARE(m_found->count(), int(asked));
    }
    // A busy machine makes them longer, nothing makes them shorter.
    QVERIFY2(pauses.at(1) >= 100, qPrintable(QString::number(pauses.at(1))));
    QVERIFY2(pauses.at(2) >= 200, qPrintable(QString::number(pauses.at(2))));
}

void TestLostComputers::butNeverMoreRarelyThanThat()
{
    start({.again = 10ms, .againAtMost = 20ms});
    m_lost->review(reading({u"c1"_s}));
    const auto foundOften = [this] {
        m_lost->review(reading({}));
        return m_found->count() >= 12; // doubled each time, that would take 20 s
    };
    QTRY_VERIFY(foundOften());
}

QTEST_GUILESS_MAIN(TestLostComputers)
#include "tst_lostcomputers.moc"
