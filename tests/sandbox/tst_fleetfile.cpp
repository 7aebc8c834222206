// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/fleetfile.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 epochMs = 1'795'000'000'000;

FleetSeed read(const QByteArray &json)
{
    QRandomGenerator random(1);
    return FleetFile(epochMs, random).read(json);
}

SandboxComputer readComputer(const QByteArray &json)
{
    return read("{\"computers\":[" + json + "]}").computers.value(0);
}

} // namespace

class TestFleetFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("bare") << u"90"_s << 90'000LL;
        QTest::newRow("seconds") << u"90s"_s << 90'000LL;
        QTest::newRow("minutes") << u"4m"_s << 240'000LL;
        QTest::newRow("hours") << u"1.5h"_s << 5'400'000LL;
        QTest::newRow("days") << u"12d"_s << 1'036'800'000LL;
        QTest::newRow("years") << u"1y"_s << 31'536'000'000LL;
        QTest::newRow("empty") << QString() << 0LL;
        QTest::newRow("nonsense") << u"soon"_s << 0LL;
    }

    void agesAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const qint64, ms);
        QCOMPARE(FleetFile::age(text), ms);
    }

    void computersHaveSensibleDefaults()
    {
        const SandboxComputer computer = readComputer(R"({"name":"a","age":"2m"})");
        QVERIFY(computer.id.startsWith(u"cmp_"_s));
        QCOMPARE(computer.providerType, u"e2b"_s);
        QCOMPARE(computer.status, u"active"_s);
        QCOMPARE(computer.createdAt, epochMs - 120'000);
        QVERIFY(computer.hasResources);
        QCOMPARE(computer.steps->size(), 6);
        for (const SandboxStep &step : *computer.steps) {
            QCOMPARE(step.status, u"completed"_s);
            QVERIFY(*step.completedAt > *step.startedAt);
        }
    }

    void ownMachinesHaveNoStepsAndNoResources()
    {
        const SandboxComputer computer = readComputer(R"({"name":"a","provider":"byom"})");
        QVERIFY(!computer.steps);
        QVERIFY(!computer.hasResources);
    }

    void absentStatusAndStepsStayAbsent()
    {
        const SandboxComputer computer = readComputer(R"({"name":"a","status":null,"steps":null})");
        QVERIFY(!computer.status);
        QVERIFY(!computer.steps);
    }

    void failedStepStopsWhatFollows()
    {
        const SandboxComputer computer = readComputer(
                R"({"name":"a","age":"1h","repos":true,"steps":{"failed":"clone-repos","took":"9s","error":"no"}})");
        QCOMPARE(computer.steps->size(), 7);
        const SandboxStep &failed = computer.steps->at(5);
        QCOMPARE(failed.id, u"clone-repos"_s);
        QCOMPARE(failed.status, u"failed"_s);
        QCOMPARE(failed.error, u"no"_s);
        QCOMPARE(*failed.completedAt - *failed.startedAt, 9'000);
        QCOMPARE(computer.steps->at(4).status, u"completed"_s);
        QCOMPARE(computer.steps->at(6).status, u"pending"_s);
        QVERIFY(!computer.steps->at(6).startedAt);
    }

    void runningInstallHasASessionAndAnEnd()
    {
        const SandboxComputer computer = readComputer(
                R"({"name":"a","age":"1h","pace":10,"steps":{"running":"install-deps","for":"4m"}})");
        const SandboxStep &running = computer.steps->constLast();
        QCOMPARE(running.status, u"running"_s);
        QCOMPARE(running.startedAt, epochMs - 240'000);
        QVERIFY(!running.completedAt);
        QCOMPARE(computer.sessions.constLast().id, running.installSessionId);
        QCOMPARE(computer.dueAt, 900'000 - 240'000);
    }

    void stepsMayBeGivenOneByOne()
    {
        const SandboxComputer computer = readComputer(
                R"({"name":"a","steps":[{"id":"x","name":"X","status":"odd","completed":"3s"}]})");
        QCOMPARE(computer.steps->size(), 1);
        QCOMPARE(computer.steps->at(0).status, u"odd"_s);
        QVERIFY(!computer.steps->at(0).startedAt);
        QCOMPARE(computer.steps->at(0).completedAt, epochMs - 3'000);
    }

    void arrivalsAndIntegrationsAreRead()
    {
        const FleetSeed seed = read(R"({"integrations":["a","b"],"retryEvery":"20s",
                                        "arrivals":[{"name":"late","after":"2m","steps":"pending"}]})");
        QCOMPARE(seed.integrations, QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(seed.retryEveryMs, 20'000);
        QCOMPARE(seed.arrivals.size(), 1);
        QCOMPARE(seed.arrivals.at(0).afterMs, 120'000);
        QCOMPARE(seed.arrivals.at(0).computer.steps->at(0).status, u"pending"_s);
    }

    void identifiersAreDistinctAndWellFormed()
    {
        QRandomGenerator random(1);
        QSet<QString> ids;
        for (int i = 0; i < 10'000; ++i)
            ids.insert(randomId(u"cmp_"_s, random));
        QCOMPARE(ids.size(), 10'000);
        const QString uuid = randomUuid(random);
        QCOMPARE(uuid.size(), 36);
        QCOMPARE(uuid[14], u'4');
    }
};

QTEST_GUILESS_MAIN(TestFleetFile)
#include "tst_fleetfile.moc"
