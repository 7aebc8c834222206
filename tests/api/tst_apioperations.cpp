// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"
#include "rawserver.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QByteArray oneComputer =
        R"({"id":"c1","name":"ci-runner-07","providerType":"e2b","createdAt":1700000000000})";

} // namespace

// The operations that look up, create, change and watch computers, on the wire.
class TestApiOperations : public QObject
{
    Q_OBJECT

    std::unique_ptr<RawServer> server;
    std::unique_ptr<ApiClient> client;

    QByteArray requestLine() const
    {
        const QByteArray request = server->requests().isEmpty() ? QByteArray() : server->requests().last();
        return request.left(request.indexOf("\r\n"));
    }

    void connectWithin(const ApiClient::Limits &limits)
    {
        client = std::make_unique<ApiClient>(*Endpoint::fromText(server->address()),
                                             *ApiKey::fromText(QString::fromLatin1(testKey)), limits);
    }

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<RawServer>();
        connectWithin(ApiClient::Limits{}); // on a slow machine nothing is to end by its limit
    }
    void cleanup()
    {
        client.reset();
        server.reset();
    }

    void nameIsOneSegment()
    {
        server->answer(200, oneComputer);
        Caught<Computer> caught;
        client->getComputerByName(u"a/b ?ü+"_s, &caught.context, caught.handler());
        QTRY_COMPARE(caught.times, 1);
        QVERIFY2(*caught.result, qPrintable(caught.error().detail));
        QCOMPARE((*caught.result)->name, u"ci-runner-07"_s);
        QCOMPARE(requestLine(), QByteArray("GET /api/v0/computers/name/a%2Fb%20%3F%C3%BC%2B HTTP/1.1"));
    }

    void createdComputerIsRead_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("documented") << 201;
        QTest::newRow("as the official client has it") << 200;
    }
    void createdComputerIsRead()
    {
        QFETCH(const int, status);
        server->answer(status, oneComputer);
        Caught<Computer> caught;
        client->createComputer({.name = u"ci-runner-07"_s, .remoteUser = u"droid"_s}, &caught.context,
                               caught.handler());
        QTRY_COMPARE(caught.times, 1);
        QVERIFY2(*caught.result, qPrintable(caught.error().detail));
        QCOMPARE((*caught.result)->id, u"c1"_s);
        QCOMPARE(requestLine(), QByteArray("POST /api/v0/computers HTTP/1.1"));
    }

    void updateMayAnswerWithoutSteps()
    {
        server->answer(200, oneComputer);
        Caught<Computer> caught;
        client->updateComputer(u"c/1"_s, {.name = u"ci-runner-07"_s}, &caught.context, caught.handler());
        QTRY_COMPARE(caught.times, 1);
        QVERIFY2(*caught.result, qPrintable(caught.error().detail));
        QVERIFY(!(*caught.result)->steps);
        QCOMPARE(requestLine(), QByteArray("PATCH /api/v0/computers/c%2F1 HTTP/1.1"));
    }

    void restartIsDoneWithEachOfItsAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<std::optional<bool>>("wasRestarted");
        QTest::newRow("object") << 200 << QByteArray("{}") << std::optional<bool>();
        QTest::newRow("did") << 200 << QByteArray(R"({"wasRestarted":true})") << std::optional(true);
        QTest::newRow("ran") << 200 << QByteArray(R"({"wasRestarted":false})") << std::optional(false);
        QTest::newRow("empty") << 204 << QByteArray() << std::optional<bool>();
    }
    void restartIsDoneWithEachOfItsAnswers()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const std::optional<bool>, wasRestarted);
        server->answer(status, body);
        Caught<RestartOutcome> caught;
        client->restartComputer(u"c1"_s, &caught.context, caught.handler());
        QTRY_COMPARE(caught.times, 1);
        QVERIFY(*caught.result);
        QCOMPARE((*caught.result)->wasRestarted, wasRestarted);
        QCOMPARE(requestLine(), QByteArray("POST /api/v0/computers/c1/restart HTTP/1.1"));
    }

    void unreadableAnswerToAChangeIsUnknown()
    {
        server->answer(200, "<html>Sign in</html>");
        Caught<Computer> created;
        client->createComputer({.name = u"a"_s, .remoteUser = u"b"_s}, &created.context, created.handler());
        Caught<RestartOutcome> restarted;
        client->restartComputer(u"c1"_s, &restarted.context, restarted.handler());
        QTRY_COMPARE(created.times + restarted.times, 2);
        QCOMPARE(created.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(restarted.error().kind, Error::Kind::OutcomeUnknown);
    }

    void metricsAreAskedForFromAMomentInUtc()
    {
        server->answer(200, R"([{"timestamp":"2026-01-01T12:00:00Z","cpuUsedPct":5}])");
        const QDateTime start(QDate(2026, 1, 1), QTime(13, 0, 0, 250), QTimeZone(3600));
        Caught<Metrics> caught;
        client->getComputerMetrics(u"c 1"_s, start, &caught.context, caught.handler());
        QTRY_COMPARE(caught.times, 1);
        QVERIFY2(*caught.result, qPrintable(caught.error().detail));
        QCOMPARE((*caught.result)->size(), 1);
        QCOMPARE(requestLine(), QByteArray("GET /api/v0/computers/c%201/metrics?"
                                           "start=2026-01-01T12%3A00%3A00.250Z HTTP/1.1"));
    }

    void metricsAreAskedForWhole()
    {
        server->answer(200, "[]");
        Caught<Metrics> caught;
        client->getComputerMetrics(u"c1"_s, {}, &caught.context, caught.handler());
        QTRY_COMPARE(caught.times, 1);
        QVERIFY(*caught.result);
        QCOMPARE(requestLine(), QByteArray("GET /api/v0/computers/c1/metrics HTTP/1.1"));
    }

    void sessionsAreAskedForPageByPage()
    {
        server->answer(200, R"({"sessions":[],"pagination":{"hasMore":true,"nextCursor":"a+b&c=/%"}})");
        Caught<SessionPage> first;
        client->listSessions(u"c&1"_s, {}, &first.context, first.handler());
        QTRY_COMPARE(first.times, 1);
        QCOMPARE(requestLine(), QByteArray("GET /api/v0/sessions?computerId=c%261&limit=50 HTTP/1.1"));
        Caught<SessionPage> second;
        QVERIFY2(*first.result, qPrintable(first.error().detail));
        client->listSessions(u"c1"_s, (*first.result)->nextCursor, &second.context, second.handler());
        QTRY_COMPARE(second.times, 1);
        QCOMPARE(requestLine(), QByteArray("GET /api/v0/sessions?computerId=c1&limit=50&"
                                           "cursor=a%2Bb%26c%3D%2F%25 HTTP/1.1"));
    }

    void sessionsHavePatienceOfTheirOwn()
    {
        QCOMPARE(ApiClient::Limits{}.sessions, std::chrono::seconds(60));
        connectWithin(shortLimits());
        Caught<SessionPage> sessions;
        Caught<Metrics> metrics;
        client->listSessions(u"c1"_s, {}, &sessions.context, sessions.handler());
        client->getComputerMetrics(u"c1"_s, {}, &metrics.context, metrics.handler());
        QTRY_COMPARE(metrics.times, 1);
        QCOMPARE(sessions.times, 0);
        QTRY_COMPARE(sessions.times, 1);
        QCOMPARE(sessions.error().kind, Error::Kind::TimedOut);
        QVERIFY(sessions.error().duration >= shortLimits().sessions);
    }

    void whatTheContractForbidsIsRefusedBeforeASocketOpens()
    {
        Caught<Computer> created;
        Caught<Computer> updated;
        Caught<Computer> named;
        Caught<RestartOutcome> restarted;
        Caught<Metrics> metrics;
        Caught<SessionPage> sessions;
        client->createComputer({.name = QString(64, u'x'), .remoteUser = u"u"_s}, &created.context,
                               created.handler());
        client->updateComputer(u"c1"_s, {}, &updated.context, updated.handler());
        client->getComputerByName(QString(64, u'x'), &named.context, named.handler());
        client->restartComputer(u".."_s, &restarted.context, restarted.handler());
        client->getComputerMetrics({}, {}, &metrics.context, metrics.handler());
        client->listSessions({}, {}, &sessions.context, sessions.handler());
        QCOMPARE(created.times, 0); // later, never at once
        QTRY_COMPARE(created.times + updated.times + named.times + restarted.times + metrics.times
                             + sessions.times,
                     6);
        for (const Error &error : {created.error(), updated.error(), named.error(), restarted.error(),
                                   metrics.error(), sessions.error()})
            QCOMPARE(error.kind, Error::Kind::Rejected);
        QCOMPARE(created.error().cause, Error::Cause::NameLength);
        QCOMPARE(updated.error().cause, Error::Cause::NothingToChange);
        QCOMPARE(named.error().cause, Error::Cause::NameLength);
        QCOMPARE(restarted.error().cause, Error::Cause::IdUnusable);
        QCOMPARE(metrics.error().cause, Error::Cause::IdUnusable);
        QCOMPARE(sessions.error().cause, Error::Cause::IdUnusable);
        QCOMPARE(server->connections(), 0);
    }
};

QTEST_GUILESS_MAIN(TestApiOperations)
#include "tst_apioperations.moc"
