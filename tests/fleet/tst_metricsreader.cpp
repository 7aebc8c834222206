// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/metricsreader.h"
#include "fleetsandbox.h"
#include "readerfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QDateTime anHourAgo = QDateTime::currentDateTimeUtc().addSecs(-3600); // "noon": any clock will do

QByteArray after(int minutes) // of noon
{
    return anHourAgo.addSecs(minutes * 60LL).toString(Qt::ISODateWithMs).toLatin1();
}

const QByteArray noon = after(0);
const QByteArray fivePast = after(5);
const QByteArray tenPast = after(10);
constexpr int day = 24 * 60;

QByteArray sample(const QByteArray &at, int cpu)
{
    return "{\"timestamp\":\"" + at + "\",\"cpuUsedPct\":" + QByteArray::number(cpu)
           + ",\"cpuCount\":4,\"memUsed\":1,\"memTotal\":2,\"diskUsed\":1,\"diskTotal\":2}";
}

QByteArray list(const QList<QByteArray> &samples)
{
    return '[' + samples.join(',') + ']';
}

RawServer::Step late(const QByteArray &response)
{
    return {.bytes = response, .trickleBytes = 20, .trickleMs = 60};
}

QList<int> cpus(const MetricsReader &reader)
{
    QList<int> values;
    for (const MetricSample &each : reader.status().samples)
        values += int(each.cpuUsedPct.value_or(-1));
    return values;
}

} // namespace

class TestMetricsReader : public QObject
{
    Q_OBJECT

    std::unique_ptr<ReaderFixture> m_world;
    std::unique_ptr<MetricsReader> m_reader;

    void look(const QString &id = u"c1"_s, const MetricsReader::Pace &pace = {})
    {
        m_reader = std::make_unique<MetricsReader>(pace);
        m_reader->setClient(&m_world->client);
        m_reader->setComputer(id, true);
        m_reader->setShown(true);
    }

private Q_SLOTS:
    void init() { m_world = std::make_unique<ReaderFixture>(); }
    void cleanup()
    {
        m_reader.reset();
        m_world.reset();
    }

    void readsAllThatIsKeptAndThenFromTheLastSample()
    {
        m_world->answers({list({sample(noon, 1), sample(fivePast, 2)}), list({sample(tenPast, 3)})});
        look();
        QVERIFY(m_reader->status().reading);
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{1, 2}));
        QCOMPARE(m_world->line(0), QByteArray("GET /api/v0/computers/c1/metrics HTTP/1.1"));
        m_reader->reload();
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{1, 2, 3}));
        QVERIFY2(QByteArray::fromPercentEncoding(m_world->line(1)).contains("metrics?start=" + fivePast),
                 m_world->line(1).constData());
    }

    void mergesByTimeAndTheNewerAnswerIsRight()
    {
        m_world->answers({list({sample(noon, 1), sample(tenPast, 3)}),
                          list({sample(fivePast, 2), sample(tenPast, 4)}), "[]"});
        look();
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{1, 3}));
        m_reader->reload();
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{1, 2, 4}));
        m_reader->reload(); // asleep meanwhile
        QTRY_COMPARE(m_world->server.requests().size(), 3);
        QTRY_VERIFY(!m_reader->status().reading);
        QCOMPARE(cpus(*m_reader), (QList<int>{1, 2, 4}));
    }

    void keepsFourDays()
    {
        m_world->answers({list({sample(after(4 - 4 * day), 1), sample(after(5 - 4 * day), 2)}),
                          list({sample(fivePast, 3)})});
        look();
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{1, 2}));
        m_reader->reload();
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{2, 3}));
    }

    void aTimeFarAheadIsNotBelieved()
    {
        m_world->answers({list({sample(noon, 1), sample(after(60 + day + 10), 2)})});
        look();
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{1}));
    }

    void aSampleAheadOfOurClockPushesNoneOut()
    {
        m_world->answers({list({sample(after(120 - 4 * day), 1), sample(noon, 2), sample(after(day), 3)}),
                          list({sample(fivePast, 4)})});
        look();
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{1, 2, 3}));
        m_reader->reload(); // nor is it what the next question follows
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{1, 2, 4, 3}));
        QVERIFY2(QByteArray::fromPercentEncoding(m_world->line(1)).contains("metrics?start=" + noon),
                 m_world->line(1).constData());
    }

    void aFailureKeepsWhatIsThereAndIsTold()
    {
        m_world->server.script({{RawServer::response(200, list({sample(noon, 1)}))},
                                {RawServer::response(500, "{\"detail\":\"no such luck\"}")},
                                {RawServer::response(200, list({sample(fivePast, 2)}))}});
        look();
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{1}));
        const QDateTime readAt = m_reader->status().readAt;
        QVERIFY(readAt.isValid());
        QSignalSpy failed(m_reader.get(), &MetricsReader::failed);
        m_reader->reload();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(m_reader->status().error->kind, Error::Kind::ServerFault);
        QCOMPARE(m_reader->status().readAt, readAt);
        QCOMPARE(cpus(*m_reader), (QList<int>{1}));
        m_reader->reload();
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{1, 2}));
        QVERIFY(!m_reader->status().error);
    }

    void afterAFailureItTriesAgainByItself()
    {
        m_world->server.script(
                {{RawServer::response(503, {})}, {RawServer::response(200, list({sample(noon, 1)}))}});
        look(u"c1"_s, {.every = 1h, .afterFailure = 10ms});
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{1}));
        QCOMPARE(m_world->server.requests().size(), 2);
    }

    void whoAskedToSlowDownIsLeftAlone()
    {
        m_world->server.script({{RawServer::response(429, {}, "Retry-After: 3600\r\n")}});
        look(u"c1"_s, {.every = 1h, .afterFailure = 1ms});
        QTRY_VERIFY(m_reader->status().error);
        QTest::qWait(50);
        QCOMPARE(m_world->server.requests().size(), 1);
    }

    void readsNowAndThenWhileShownAndNotWhileHidden()
    {
        m_world->answers({"[]"});
        look(u"c1"_s, {.every = 20ms});
        QTRY_VERIFY(m_world->server.requests().size() >= 3);
        m_reader->setShown(false);
        QTRY_VERIFY(!m_reader->status().reading);
        const qsizetype asked = m_world->server.requests().size();
        QTest::qWait(100);
        QCOMPARE(m_world->server.requests().size(), asked);
        m_reader->reload(); // there is nobody to see it
        QVERIFY(!m_reader->status().reading);
        m_reader->setShown(true);
        QVERIFY(m_reader->status().reading);
    }

    void whatIsFreshIsNotReadAgainWhenShownAgain()
    {
        m_world->answers({"[]"});
        look();
        QTRY_VERIFY(m_reader->status().readAt.isValid());
        m_reader->setShown(false);
        m_reader->setShown(true);
        QVERIFY(!m_reader->status().reading);
    }

    void anOwnMachineIsNeverAskedAbout()
    {
        m_world->answers({"[]"});
        m_reader = std::make_unique<MetricsReader>(MetricsReader::Pace{.every = 1ms, .afterFailure = 1ms});
        m_reader->setClient(&m_world->client);
        m_reader->setComputer(u"mine"_s, false);
        m_reader->setShown(true);
        m_reader->reload();
        m_reader->setPaused(true);
        m_reader->setPaused(false);
        QTest::qWait(50);
        QVERIFY(!m_reader->status().reading);
        QCOMPARE(m_world->server.requests().size(), 0);
        m_reader->setComputer(u"c1"_s, true);
        QTRY_VERIFY(!m_world->server.requests().isEmpty()); // the server would have heard of it
    }

    void aLateAnswerAboutAnotherComputerIsDropped()
    {
        m_world->server.script({{.bytes = RawServer::response(200, list({sample(noon, 1)})),
                                 .trickleBytes = 40,
                                 .trickleMs = 20},
                                {RawServer::response(200, list({sample(noon, 2)}))}});
        look();
        QTRY_COMPARE(m_world->server.requests().size(), 1);
        m_reader->setComputer(u"c2"_s, true);
        QVERIFY(m_reader->status().reading);
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{2}));
        QTest::qWait(200); // longer than the first answer takes
        QCOMPARE(cpus(*m_reader), (QList<int>{2}));
        QVERIFY(!m_reader->status().error);
    }

    void anotherServerStartsFromNothing()
    {
        m_world->answers({list({sample(noon, 1)})});
        look();
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{1}));
        m_reader->setClient(nullptr);
        QCOMPARE(m_reader->status().samples.size(), 0);
        QVERIFY(!m_reader->status().readAt.isValid());
        m_reader->reload();
        QVERIFY(!m_reader->status().reading);
    }

    void aClientThatGoesTakesNothingWithIt()
    {
        m_world->answers({list({sample(noon, 1)})});
        auto client = std::make_unique<ApiClient>(m_world->client.endpoint(), *ApiKey::fromText(u"fk-1"_s),
                                                  ApiClient::Limits());
        look();
        m_reader->setClient(client.get());
        QVERIFY(m_reader->status().reading);
        m_reader->setClient(nullptr);
        client.reset();
        QVERIFY(!m_reader->status().reading);
        m_reader->setClient(&m_world->client);
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{1}));
    }

    void whilePausedNothingIsAskedAndAfterwardsAtOnce()
    {
        m_world->server.script({{RawServer::response(401, {})}, {RawServer::response(200, "[]")}});
        look(u"c1"_s, {.every = 1h, .afterFailure = 1h});
        QTRY_VERIFY(m_reader->status().error);
        m_reader->setPaused(true);
        m_reader->reload();
        QVERIFY(!m_reader->status().reading);
        m_reader->setPaused(false);
        QVERIFY(m_reader->status().reading);
        QTRY_VERIFY(!m_reader->status().error);
    }

    void aPauseIsToldAndOutlivesTheComputer()
    {
        m_world->answers({"[]"});
        look();
        QSignalSpy changed(m_reader.get(), &MetricsReader::changed);
        m_reader->setPaused(true);
        QCOMPARE(changed.count(), 1);
        QVERIFY(m_reader->status().paused);
        m_reader->setPaused(true); // no news
        QCOMPARE(changed.count(), 1);
        m_reader->setComputer(u"c2"_s, true);
        QVERIFY(m_reader->status().paused);
        m_reader->setClient(nullptr);
        QVERIFY(m_reader->status().paused);
        m_reader->setPaused(false);
        QVERIFY(!m_reader->status().paused);
    }

    void aPauseAbandonsWhatIsUnderWay()
    {
        m_world->server.script(
                {late(RawServer::response(401, {})), {RawServer::response(200, list({sample(noon, 1)}))}});
        look();
        QSignalSpy failed(m_reader.get(), &MetricsReader::failed);
        QTRY_COMPARE(m_world->server.requests().size(), 1);
        m_reader->setPaused(true);
        QVERIFY(!m_reader->status().reading);
        QTest::qWait(600); // longer than the first answer takes
        QCOMPARE(failed.count(), 0);
        m_reader->setPaused(false);
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{1}));
        QCOMPARE(failed.count(), 0);
    }

    void theRejectionOfAnOldKeyIsNotThatOfTheNew()
    {
        m_world->server.script(
                {late(RawServer::response(401, {})), {RawServer::response(200, list({sample(noon, 1)}))}});
        look();
        QSignalSpy failed(m_reader.get(), &MetricsReader::failed);
        QTRY_COMPARE(m_world->server.requests().size(), 1);
        m_world->client.setKey(*ApiKey::fromText(u"fk-2"_s));
        QTRY_COMPARE(cpus(*m_reader), (QList<int>{1}));
        QCOMPARE(failed.count(), 0);
        QCOMPARE(m_world->server.requests().size(), 2);
    }

    void theSandboxIsMeasured()
    {
        FleetSandbox sandbox(1);
        QVERIFY(sandbox.started());
        ApiClient client(sandbox.endpoint(), sandbox.key(), ApiClient::Limits());
        MetricsReader reader(MetricsReader::Pace{});
        reader.setClient(&client);
        reader.setComputer(u"c1"_s, true);
        reader.setShown(true);
        QTRY_VERIFY(reader.status().readAt.isValid());
        QVERIFY(!reader.status().error);
        const Metrics first = reader.status().samples;
        QVERIFY(first.size() > 100);
        reader.reload();
        QTRY_COMPARE(sandbox.requests(u"getComputerMetrics"_s, u"c1"_s), 2);
        QTRY_VERIFY(!reader.status().reading);
        QCOMPARE(reader.status().samples, first); // its clock stands still
    }
};

QTEST_GUILESS_MAIN(TestMetricsReader)
#include "tst_metricsreader.moc"
