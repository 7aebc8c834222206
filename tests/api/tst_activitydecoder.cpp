// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/decoder.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 noon = 1'767'268'800'000; // 2026-01-01T12:00:00Z

// With ' instead of ": moc loses its way in raw strings with brackets.
QByteArray json(const char *text)
{
    return QByteArray(text).replace('\'', '"');
}

Metrics readMetrics(const QByteArray &body)
{
    const Result<Metrics> metrics = decoder::metrics(body);
    return metrics ? *metrics : Metrics{};
}

SessionPage readPage(const QByteArray &body)
{
    const Result<SessionPage> page = decoder::sessionPage(body);
    return page ? *page : SessionPage{.unreadable = -1};
}

} // namespace

// Samples, sessions and the outcome of a restart out of what a server may send.
class TestActivityDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleIsReadWithAllItsNumbers()
    {
        const Metrics metrics = readMetrics(
                json("[{'timestamp':'2026-01-01T12:00:00.000Z','cpuUsedPct':12.5,'cpuCount':4,'memUsed':1024,"
                     "'memTotal':8589934592,'diskUsed':5e9,'diskTotal':10000000000,'new':{'a':[1]}}]"));
        QCOMPARE(metrics, (Metrics{{noon, 12.5, 4, 1024, 8589934592.0, 5e9, 1e10}}));
    }

    void noSampleIsNoError()
    {
        const Result<Metrics> metrics = decoder::metrics("[]");
        QVERIFY(metrics);
        QVERIFY(metrics->isEmpty());
    }

    void samplesComeInOrderOneForEachTime()
    {
        const Metrics metrics = readMetrics(json("[{'timestamp':'2026-01-01T12:05:00Z','cpuUsedPct':1},"
                                                 "{'timestamp':'2026-01-01T12:00:00Z','cpuUsedPct':2},"
                                                 "{'timestamp':'2026-01-01T12:05:00Z','cpuUsedPct':3}]"));
        QCOMPARE(metrics.size(), 2);
        QCOMPARE(metrics[0].at, noon);
        QCOMPARE(metrics[1].at, noon + 300'000);
        QCOMPARE(metrics[1].cpuUsedPct, 3.0);
    }

    void timeOfASample_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<qint64>("at"); // 0: the sample is left out
        QTest::newRow("UTC") << json("'2026-01-01T12:00:00Z'") << noon;
        QTest::newRow("fraction") << json("'2026-01-01T12:00:00.250Z'") << noon + 250;
        QTest::newRow("microseconds") << json("'2026-01-01T12:00:00.250000Z'") << noon + 250;
        QTest::newRow("offset") << json("'2026-01-01T14:00:00+02:00'") << noon;
        QTest::newRow("no zone") << json("'2026-01-01T12:00:00'") << noon;
        QTest::newRow("milliseconds") << QByteArray("1767268800000") << noon;
        QTest::newRow("seconds") << QByteArray("1767268800") << noon;
        QTest::newRow("a word") << json("'yesterday'") << qint64(0);
        QTest::newRow("null") << QByteArray("null") << qint64(0);
        QTest::newRow("negative") << QByteArray("-5") << qint64(0);
        QTest::newRow("before the epoch") << json("'1901-01-01T00:00:00Z'") << qint64(0);
    }
    void timeOfASample()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const qint64, at);
        const Result<Metrics> metrics = decoder::metrics("[{\"timestamp\":" + json + "}]");
        QVERIFY(metrics);
        QCOMPARE(metrics->size(), at == 0 ? 0 : 1);
        if (at != 0)
            QCOMPARE(metrics->constFirst().at, at);
    }

    void oddNumbersAreAbsentOrAsTheyCame()
    {
        const Metrics metrics = readMetrics(
                json("[{'timestamp':'2026-01-01T12:00:00Z','cpuUsedPct':'12','cpuCount':null,'memUsed':-1,"
                     "'memTotal':0,'diskUsed':[1],'diskTotal':1e999}]"));
        QCOMPARE(metrics.size(), 1);
        const MetricSample sample = metrics.constFirst();
        QVERIFY(!sample.cpuUsedPct && !sample.cpuCount && !sample.diskUsed && !sample.diskTotal);
        QCOMPARE(sample.memUsed, -1.0);
        QCOMPARE(sample.memTotal, 0.0);
    }

    void brokenSampleDoesNotHideTheOthers()
    {
        const Metrics metrics = readMetrics(
                json("[7,null,[],{'timestamp':},{'timestamp':'2026-01-01T12:00:00Z','memUsed':5}]"));
        QCOMPARE(metrics.size(), 1);
        QCOMPARE(metrics.constFirst().memUsed, 5.0);
    }

    void whatIsNoListOfSamplesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("isJson");
        QTest::newRow("object") << json("{'metrics':[]}") << true;
        QTest::newRow("text") << json("'[]'") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("page") << QByteArray("<html></html>") << false;
        QTest::newRow("cut off") << json("[{'timestamp':'2026-01-01T12:00:00Z'},{'time") << false;
        QTest::newRow("more follows") << QByteArray("[] []") << false;
    }
    void whatIsNoListOfSamplesIsRefused()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const bool, isJson);
        const Result<Metrics> metrics = decoder::metrics(json);
        QVERIFY(!metrics);
        QCOMPARE(metrics.error().kind, Error::Kind::BadReply);
        QCOMPARE(metrics.error().cause, isJson ? Error::Cause::WrongShape : Error::Cause::NotJson);
    }

    void sessionIsReadWithAllItsFields()
    {
        const SessionPage page = readPage(
                json("{'sessions':[{'sessionId':'s1','status':'RUNNING','messageCount':3,"
                     "'createdAt':1767268800000,'updatedAt':1767268800001,'completedAt':1767268800002,"
                     "'title':'Fix it','computerId':'c1','later':true}],"
                     "'pagination':{'hasMore':true,'nextCursor':'n+/='}}"));
        const Session session{.id = u"s1"_s,
                              .title = u"Fix it"_s,
                              .computerId = u"c1"_s,
                              .statusWord = u"RUNNING"_s,
                              .status = Session::Status::Running,
                              .messageCount = 3,
                              .createdAt = noon,
                              .updatedAt = noon + 1,
                              .completedAt = noon + 2};
        QCOMPARE(page, (SessionPage{.sessions = {session}, .hasMore = true, .nextCursor = u"n+/="_s}));
    }

    void statusIsAnOpenEnumeration()
    {
        const SessionPage page = readPage(json("{'sessions':[{'sessionId':'1','status':'idle'},"
                                               "{'sessionId':'2','status':'pending'},"
                                               "{'sessionId':'3','status':'paused'},{'sessionId':'4'}]}"));
        QCOMPARE(page.sessions.size(), 4);
        QCOMPARE(page.sessions[0].status, Session::Status::Idle);
        QCOMPARE(page.sessions[1].status, Session::Status::Pending);
        QCOMPARE(page.sessions[2].status, Session::Status::Unknown);
        QCOMPARE(page.sessions[2].statusWord, u"paused"_s);
        QCOMPARE(page.sessions[3].status, Session::Status::Unknown);
    }

    void lastPage_data()
    {
        QTest::addColumn<QByteArray>("pagination");
        QTest::addColumn<QString>("next");
        QTest::addColumn<bool>("more");
        QTest::newRow("more") << json(",'pagination':{'hasMore':true,'nextCursor':'x'}") << u"x"_s << true;
        QTest::newRow("unsaid") << json(",'pagination':{'nextCursor':'x'}") << u"x"_s << true;
        QTest::newRow("cursor first")
                << json(",'pagination':{'nextCursor':'x','hasMore':false}") << QString() << false;
        QTest::newRow("no more") << json(",'pagination':{'hasMore':false,'nextCursor':'x'}") << QString()
                                 << false;
        QTest::newRow("null") << json(",'pagination':{'hasMore':true,'nextCursor':null}") << QString()
                              << true;
        QTest::newRow("absent cursor") << json(",'pagination':{'hasMore':true}") << QString() << true;
        QTest::newRow("number") << json(",'pagination':{'nextCursor':{}}") << QString() << false;
        QTest::newRow("null pagination") << json(",'pagination':null") << QString() << false;
        QTest::newRow("no pagination") << QByteArray() << QString() << false;
    }
    void lastPage()
    {
        QFETCH(const QByteArray, pagination);
        QFETCH(const QString, next);
        QFETCH(const bool, more);
        const SessionPage page = readPage(json("{'sessions':[{'sessionId':'1'}]") + pagination + '}');
        QCOMPARE(page.sessions.size(), 1);
        QCOMPARE(page.hasMore, more);
        QCOMPARE(page.nextCursor, next);
    }

    void sessionsWithoutAnIdAreCounted()
    {
        const SessionPage page = readPage(
                json("{'sessions':[{'title':'x'},{'sessionId':''},5,{'sessionId':},{'sessionId':'ok'}]}"));
        QCOMPARE(page.sessions.size(), 1);
        QCOMPARE(page.unreadable, 4);
    }

    void pageWithoutSessionsIsRefused()
    {
        for (const QByteArray &body : {QByteArray("{}"), QByteArray("[]"), json("{'sessions':{}}"),
                                       QByteArray("<html>"), QByteArray()}) {
            const Result<SessionPage> page = decoder::sessionPage(body);
            QVERIFY2(!page, body.constData());
            QCOMPARE(page.error().kind, Error::Kind::BadReply);
        }
    }

    void restartMayTellWhetherItDidAnything()
    {
        QCOMPARE(*decoder::restartOutcome("{}"), RestartOutcome{});
        QCOMPARE(*decoder::restartOutcome(json("{'wasRestarted':true}")), RestartOutcome{true});
        QCOMPARE(*decoder::restartOutcome(json("{'mode':'resume','wasRestarted':false}")),
                 RestartOutcome{false});
        QCOMPARE(*decoder::restartOutcome(json("{'wasRestarted':'yes'}")), RestartOutcome{});
        QVERIFY(!decoder::restartOutcome("<html>"));
        QVERIFY(!decoder::restartOutcome("[]"));
    }
};

QTEST_GUILESS_MAIN(TestActivityDecoder)
#include "tst_activitydecoder.moc"
