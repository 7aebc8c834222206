// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"
#include "rawserver.h"

#include <QTest>

using namespace Qt::StringLiterals;

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
        client->listComputers((*first.result)->digest, &second.context, second.handler());
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
};

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
