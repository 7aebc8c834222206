// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"
#include "rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Error::Kind)

namespace {

const QByteArray oneComputer =
        R"({"id":"c 1","name":"ci-runner-07","providerType":"e2b","createdAt":1700000000000})";

} // namespace

// Each operation of the contract on the wire, and what becomes of each answer.
class TestApiClient : public QObject
{
    Q_OBJECT

    std::unique_ptr<RawServer> server;
    std::unique_ptr<ApiClient> client;

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<RawServer>();
        client = std::make_unique<ApiClient>(*Endpoint::fromText(server->address()),
                                             *ApiKey::fromText(QString::fromLatin1(testKey)),
                                             ApiClient::Limits{});
    }
    void cleanup()
    {
        client.reset();
        server.reset();
    }

    void listAsksForStepsAndBringsTheFleet()
    {
        server->answer(200, R"({"computers":[)" + oneComputer + "]}");
        Caught<Fleet> caught;
        client->listComputers({}, &caught.context, caught.handler());
        QTRY_COMPARE(caught.times, 1);
        QVERIFY(*caught.result);
        const Fleet &fleet = **caught.result;
        QCOMPARE(fleet.computers.size(), 1);
        QCOMPARE(fleet.computers.constFirst().name, u"ci-runner-07"_s);
        QCOMPARE(fleet.begun, client->begun());
        QVERIFY(fleet.readAt.isValid());
        QVERIFY(server->requests().constFirst().startsWith(
                "GET /api/v0/computers?includeProvisioningSteps=true HTTP/1.1\r\n"));
    }

    void listThatIsTheSameIsUnchanged()
    {
        server->answer(200, R"({"computers":[)" + oneComputer + "]}");
        Caught<Fleet> first;
        client->listComputers({}, &first.context, first.handler());
        QTRY_COMPARE(first.times, 1);
        QVERIFY(!(*first.result)->unchanged);
        Caught<Fleet> second;
        client->listComputers({.fleet = **first.result, .held = true, .etag = {}}, &second.context,
                              second.handler());
        QTRY_COMPARE(second.times, 1);
        QVERIFY((*second.result)->unchanged);
        QVERIFY((*second.result)->computers.isEmpty());
        QCOMPARE((*second.result)->begun, 2U);
    }

    void getBringsOneComputer()
    {
        server->answer(200, oneComputer);
        Caught<Computer> caught;
        client->getComputer(u"c 1"_s, &caught.context, caught.handler());
        QTRY_COMPARE(caught.times, 1);
        QCOMPARE((*caught.result)->id, u"c 1"_s);
        QVERIFY(server->requests().constFirst().startsWith("GET /api/v0/computers/c%201 HTTP/1.1\r\n"));
    }

    void refreshTellsHowManyWereConfigured()
    {
        server->answer(200, R"({"configured":2,"secretsConfigured":5})");
        Caught<RefreshOutcome> caught;
        client->refreshComputer(u"c1"_s, &caught.context, caught.handler());
        QTRY_COMPARE(caught.times, 1);
        QCOMPARE(**caught.result, (RefreshOutcome{.configured = 2, .secretsConfigured = 5}));
        QVERIFY(server->requests().constFirst().startsWith("POST /api/v0/computers/c1/refresh HTTP/1.1\r\n"));
    }

    void retryBringsTheComputer_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("documented") << 202;
        QTest::newRow("as the official client has it") << 200;
    }
    void retryBringsTheComputer()
    {
        QFETCH(const int, status);
        server->answer(status, oneComputer);
        Caught<Computer> caught;
        client->retryInstallDeps(u"c1"_s, &caught.context, caught.handler());
        QTRY_COMPARE(caught.times, 1);
        QCOMPARE((*caught.result)->name, u"ci-runner-07"_s);
        QVERIFY(server->requests().constFirst().startsWith(
                "POST /api/v0/computers/c1/install-deps HTTP/1.1\r\n"));
    }

    void deleteIsDoneWith204()
    {
        server->answer(204);
        Caught<DeleteOutcome> caught;
        client->deleteComputer(u"c1"_s, &caught.context, caught.handler());
        QTRY_COMPARE(caught.times, 1);
        QVERIFY(*caught.result);
        QVERIFY(!(*caught.result)->alreadyGone);
        QVERIFY(server->requests().constFirst().startsWith("DELETE /api/v0/computers/c1 HTTP/1.1\r\n"));
    }

    void deleteOfAGoneOneIsSuccess()
    {
        server->answer(404, R"({"detail":"Computer not found","status":404,"title":"Not Found"})");
        Caught<DeleteOutcome> caught;
        client->deleteComputer(u"c1"_s, &caught.context, caught.handler());
        QTRY_COMPARE(caught.times, 1);
        QVERIFY(*caught.result);
        QVERIFY((*caught.result)->alreadyGone);
    }

    void statusTellsTheKind_data()
    {
        using Kind = Error::Kind;
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("reading");
        QTest::addColumn<Kind>("change");
        const auto row = [](int status, Kind reading, Kind change) {
            QTest::addRow("%d", status) << status << reading << change;
        };
        row(400, Kind::Rejected, Kind::Rejected);
        row(401, Kind::Unauthorized, Kind::Unauthorized);
        row(402, Kind::PlanLimit, Kind::PlanLimit);
        row(403, Kind::Forbidden, Kind::Forbidden);
        row(404, Kind::NotFound, Kind::NotFound);
        row(405, Kind::Rejected, Kind::Rejected);
        row(409, Kind::Conflict, Kind::Conflict);
        row(418, Kind::Rejected, Kind::Rejected);
        row(422, Kind::Rejected, Kind::Rejected);
        row(429, Kind::RateLimited, Kind::RateLimited);
        row(500, Kind::ServerFault, Kind::ServerFault);
        row(502, Kind::ServerFault, Kind::ServerFault);
        row(503, Kind::ServerFault, Kind::ServerFault);
        row(599, Kind::ServerFault, Kind::ServerFault);
        row(304, Kind::BadReply, Kind::BadReply);
        row(201, Kind::BadReply, Kind::OutcomeUnknown);
        row(204, Kind::BadReply, Kind::OutcomeUnknown);
        row(206, Kind::BadReply, Kind::OutcomeUnknown);
        row(299, Kind::BadReply, Kind::OutcomeUnknown);
    }
    void statusTellsTheKind()
    {
        QFETCH(const int, status);
        QFETCH(const Error::Kind, reading);
        QFETCH(const Error::Kind, change);
        const QByteArray body =
                "{\"detail\":\"because\",\"status\":1,\"title\":\"Name\",\"metadata\":{\"a\":1}}";
        server->answer(status, status == 204 || status == 304 ? QByteArray() : body);
        Caught<Fleet> list;
        client->listComputers({}, &list.context, list.handler());
        QTRY_COMPARE(list.times, 1);
        QCOMPARE(list.error().kind, reading);
        QCOMPARE(list.error().httpStatus, status);
        Caught<RefreshOutcome> refresh;
        client->refreshComputer(u"c1"_s, &refresh.context, refresh.handler());
        QTRY_COMPARE(refresh.times, 1);
        QCOMPARE(refresh.error().kind, change);
        if (status >= 400) {
            QCOMPARE(refresh.error().detail, u"because"_s);
            QCOMPARE(refresh.error().title, u"Name"_s);
            QCOMPARE(refresh.error().metadata, QByteArray("{\"a\":1}"));
            QVERIFY(refresh.error().requestedAt.isValid());
        }
    }

    void retryAfterIsTold()
    {
        server->answer(429, {}, "Retry-After: 23\r\n");
        Caught<Fleet> list;
        client->listComputers({}, &list.context, list.handler());
        QTRY_COMPARE(list.times, 1);
        QCOMPARE(list.error().retryAfter, std::chrono::seconds(23));
    }

    void onlyTheListedCodesAreSuccessOfAChange_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("a portal's page") << 200 << QByteArray("<html>Sign in</html>");
        QTest::newRow("empty") << 200 << QByteArray();
        QTest::newRow("object") << 200 << QByteArray("{}");
        QTest::newRow("accepted") << 202 << QByteArray("{}");
    }
    void onlyTheListedCodesAreSuccessOfAChange()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        server->answer(status, body);
        Caught<DeleteOutcome> deletion;
        client->deleteComputer(u"c1"_s, &deletion.context, deletion.handler());
        Caught<RefreshOutcome> refresh;
        client->refreshComputer(u"c1"_s, &refresh.context, refresh.handler());
        Caught<Computer> retry;
        client->retryInstallDeps(u"c1"_s, &retry.context, retry.handler());
        QTRY_COMPARE(deletion.times + refresh.times + retry.times, 3);
        QCOMPARE(deletion.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(deletion.error().cause, Error::Cause::UnexpectedStatus);
        QCOMPARE(refresh.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(retry.error().kind, Error::Kind::OutcomeUnknown);
    }

    void pageThatWasNotFoundIsNoDeletion()
    {
        server->script({{RawServer::response(404, "<html>404</html>", {}, "text/html")}});
        Caught<DeleteOutcome> deletion;
        client->deleteComputer(u"c1"_s, &deletion.context, deletion.handler());
        QTRY_COMPARE(deletion.times, 1);
        QCOMPARE(deletion.error().kind, Error::Kind::BadReply);
        QCOMPARE(deletion.error().cause, Error::Cause::UnexpectedStatus);
        QCOMPARE(deletion.error().httpStatus, 404);
    }

    void keyIsNowhereInAnError()
    {
        server->answer(401, "{\"detail\":\"no: " + testKey + "\",\"metadata\":{\"k\":\"" + testKey + "\"}}");
        Caught<Fleet> list;
        client->listComputers({}, &list.context, list.handler());
        QTRY_COMPARE(list.times, 1);
        const Error error = list.error();
        QVERIFY(!(error.detail + error.title + error.argument).contains(QString::fromLatin1(testKey)));
        QVERIFY(!error.metadata.contains(testKey));
    }

    void readingIsNumberedFromItsStart()
    {
        server->script({{.bytes = RawServer::response(200, "{\"computers\":[]}"), .trickleBytes = 8},
                        {RawServer::response(204, {})}});
        Caught<Fleet> list;
        client->listComputers({}, &list.context, list.handler());
        QTRY_COMPARE(server->requests().size(), 1);
        Caught<DeleteOutcome> deletion;
        client->deleteComputer(u"c1"_s, &deletion.context, deletion.handler());
        QTRY_COMPARE(list.times + deletion.times, 2);
        QVERIFY((*list.result)->begun < client->begun());
        QCOMPARE((*list.result)->begun, 1U);
        QCOMPARE(client->begun(), 2U);
    }
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
