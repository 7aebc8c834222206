// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"
#include "app/sandbox/sandboxfleet.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/contract/exchange.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

QJsonObject object(const Exchange &exchange)
{
    return QJsonDocument::fromJson(exchange.body).object();
}

// The documented shape, and nothing beside it.
bool isProblem(const Exchange &exchange, int status)
{
    const QJsonObject body = object(exchange);
    return exchange.status == status && body.size() == 3 && body[u"status"].toInt() == status
           && !body[u"detail"].toString().isEmpty() && !body[u"title"].toString().isEmpty();
}

} // namespace

class TestSandboxServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLoggingCategory::setFilterRules(u"millwright.sandbox.info=false"_s); }

    void init()
    {
        SandboxOptions options;
        options.speed = 0;
        m_sandbox = std::make_unique<Sandbox>(options);
        QVERIFY(m_sandbox->startAndWait());
        m_exchanger = std::make_unique<Exchanger>(m_sandbox->url(), m_sandbox->key().toUtf8());
    }

    void cleanup()
    {
        m_exchanger.reset();
        m_sandbox.reset();
    }

    void everyPathWantsTheKey_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("list") << QByteArray("GET") << QByteArray("/api/v0/computers");
        QTest::newRow("delete") << QByteArray("DELETE") << QByteArray("/api/v0/computers/x");
        QTest::newRow("unknown") << QByteArray("GET") << QByteArray("/nowhere");
        QTest::newRow("faults") << QByteArray("POST") << QByteArray("/sandbox/faults");
        QTest::newRow("requests") << QByteArray("GET") << QByteArray("/sandbox/requests");
        QTest::newRow("clock") << QByteArray("POST") << QByteArray("/sandbox/clock");
    }

    void everyPathWantsTheKey()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, path);
        QVERIFY(isProblem(m_exchanger->send(method, path, {}), 401));
        QVERIFY(isProblem(m_exchanger->send(method, path, "fk-wrong"), 401));
        QVERIFY(isProblem(m_exchanger->send(method, path, m_sandbox->key().toUtf8() + "x"), 401));
    }

    void listIsServed()
    {
        const Exchange list = m_exchanger->send("GET", "/api/v0/computers?includeProvisioningSteps=true");
        QCOMPARE(list.status, 200);
        QCOMPARE(object(list)[u"computers"].toArray().size(), 48);
        QVERIFY(list.body.contains("provisioningSteps"));
        QVERIFY(!m_exchanger->send("GET", "/api/v0/computers").body.contains("provisioningSteps"));
    }

    void parametersAreChecked_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::newRow("true") << QByteArray("includeProvisioningSteps=true") << 200;
        QTest::newRow("false") << QByteArray("includeProvisioningSteps=false") << 200;
        QTest::newRow("another word") << QByteArray("includeProvisioningSteps=yes") << 400;
        QTest::newRow("capitals") << QByteArray("includeProvisioningSteps=True") << 400;
        QTest::newRow("a number") << QByteArray("includeProvisioningSteps=1") << 400;
        QTest::newRow("no word") << QByteArray("includeProvisioningSteps=") << 400;
        QTest::newRow("a uuid") << QByteArray("hostId=66ed2b2b-104f-4ded-8780-6cbe4cfe7622") << 200;
        QTest::newRow("a uuid in capitals")
                << QByteArray("hostId=66ED2B2B-104F-4DED-8780-6CBE4CFE7622") << 200;
        QTest::newRow("in braces") << QByteArray("hostId=%7B66ed2b2b-104f-4ded-8780-6cbe4cfe7622%7D") << 400;
        QTest::newRow("no uuid") << QByteArray("hostId=host-1") << 400;
        QTest::newRow("empty host") << QByteArray("hostId=") << 400;
        QTest::newRow("an unknown one") << QByteArray("more=1") << 200;
    }

    void parametersAreChecked()
    {
        QFETCH(const QByteArray, query);
        QFETCH(const int, status);
        const Exchange exchange = m_exchanger->send("GET", "/api/v0/computers?" + query);
        QCOMPARE(exchange.status, status);
        QVERIFY(status == 200 || isProblem(exchange, status));
    }

    void hostIdFilters()
    {
        QString hostId;
        m_sandbox->run([&](SandboxServer &server) {
            hostId = server.fleet().find(server.fleet().idOf(u"db-master"_s))->hostId;
        });
        const Exchange list = m_exchanger->send("GET", "/api/v0/computers?hostId=" + hostId.toUtf8());
        QCOMPARE(object(list)[u"computers"].toArray().size(), 1);
        QCOMPARE(object(list)[u"computers"][0][u"name"], u"db-master"_s);
    }

    void bodiesAreReadAndChangesStay()
    {
        const Exchange created =
                m_exchanger->post("/api/v0/computers", "{\"name\":\"a/b\",\"remoteUser\":\"u\"}");
        QCOMPARE(created.status, 201);
        const QByteArray path = "/api/v0/computers/" + object(created)[u"id"].toString().toUtf8();
        const QByteArray key = m_sandbox->key().toUtf8();
        QCOMPARE(m_exchanger->send("PATCH", path, key, "{\"name\":\"c d\"}").status, 200);
        QCOMPARE(m_exchanger->send("GET", "/api/v0/computers/name/a%2Fb").status, 404);
        QCOMPARE(object(m_exchanger->send("GET", "/api/v0/computers/name/c%20d"))[u"id"],
                 object(created)[u"id"]);
        QCOMPARE(m_exchanger->send("POST", path + "/restart").status, 200);
        QVERIFY(isProblem(m_exchanger->post("/api/v0/computers", "{}"), 400));
    }

    void sessionsAreCountedAndFailForTheirComputer()
    {
        Fault fault = Fault::answer(u"listSessions"_s, 403);
        fault.computerId = u"a b"_s;
        m_sandbox->run([&](SandboxServer &server) { server.addFault(fault); });
        QCOMPARE(m_exchanger->send("GET", "/api/v0/sessions?computerId=other").status, 200);
        QCOMPARE(m_exchanger->send("GET", "/api/v0/sessions?limit=5&computerId=a%20b").status, 403);
        QCOMPARE(m_sandbox->requestCount(u"listSessions"_s, u"a b"_s), 1);
    }

    void idsMayHoldAnything()
    {
        const QString id = m_sandbox->idOf(u"odd-id"_s);
        QVERIFY(id.contains(u'/') && id.contains(u'%') && id.contains(u' '));
        const QByteArray path = "/api/v0/computers/" + id.toUtf8().toPercentEncoding();
        QCOMPARE(object(m_exchanger->send("GET", path))[u"id"], id);
        QCOMPARE(m_exchanger->send("POST", path + "/refresh").status, 200);
        QCOMPARE(m_exchanger->send("POST", path + "/install-deps").status, 202);
        QCOMPARE(m_exchanger->send("DELETE", path).status, 204);
        QCOMPARE(m_exchanger->send("GET", path).status, 404);
        QCOMPARE(m_sandbox->requestCount(u"getComputer"_s, id), 2);
    }

    void unknownPathsAndMethodsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 404;
        QTest::newRow("another version") << QByteArray("GET") << QByteArray("/api/v1/computers") << 404;
        QTest::newRow("a longer path") << QByteArray("GET") << QByteArray("/api/v0/computers/x/y/z") << 404;
        QTest::newRow("put") << QByteArray("PUT") << QByteArray("/api/v0/computers") << 405;
        QTest::newRow("get of refresh")
                << QByteArray("GET") << QByteArray("/api/v0/computers/x/refresh") << 405;
        QTest::newRow("post of a computer") << QByteArray("POST") << QByteArray("/api/v0/computers/x") << 405;
        QTest::newRow("no such control") << QByteArray("GET") << QByteArray("/sandbox/none") << 404;
    }

    void unknownPathsAndMethodsAreRefused()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, path);
        QFETCH(const int, status);
        QVERIFY(isProblem(m_exchanger->send(method, path), status));
    }

    void deletionAnswersWithoutABody()
    {
        const QByteArray path = "/api/v0/computers/" + m_sandbox->idOf(u"ci-runner-07"_s).toUtf8();
        const Exchange first = m_exchanger->send("DELETE", path);
        QCOMPARE(first.status, 204);
        QVERIFY(first.body.isEmpty());
        QVERIFY(isProblem(m_exchanger->send("DELETE", path), 404));
    }

    void faultsArePlannedOverHttp()
    {
        const Exchange planned = m_exchanger->post("/sandbox/faults",
                                                   R"({"operation":"listComputers","status":429,"times":2,
                                                       "headers":{"Retry-After":"9"}})");
        QCOMPARE(planned.status, 200);
        QCOMPARE(object(planned)[u"planned"].toInt(), 1);
        const Exchange limited = m_exchanger->send("GET", "/api/v0/computers");
        QVERIFY(isProblem(limited, 429));
        QCOMPARE(limited.header("Retry-After"), "9");
        QCOMPARE(m_exchanger->send("DELETE", "/sandbox/faults").status, 204);
        QCOMPARE(m_exchanger->send("GET", "/api/v0/computers").status, 200);
    }

    void badFaultsAreRefused()
    {
        QVERIFY(isProblem(m_exchanger->post("/sandbox/faults", "["), 400));
        QVERIFY(isProblem(m_exchanger->post("/sandbox/faults", "[]"), 400));
        QVERIFY(isProblem(m_exchanger->post("/sandbox/faults", R"({"kind":"explode"})"), 400));
        QCOMPARE(m_exchanger->send("GET", "/api/v0/computers").status, 200);
    }

    void clockMovesOverHttp()
    {
        const QByteArray path = "/api/v0/computers/" + m_sandbox->idOf(u"pr-4821"_s).toUtf8();
        QCOMPARE(object(m_exchanger->send("GET", path))[u"status"], u"provisioning"_s);
        const Exchange moved = m_exchanger->post("/sandbox/clock", R"({"advanceMs":3600000})");
        QCOMPARE(moved.status, 200);
        QCOMPARE(object(moved)[u"now"].toInteger(), 3'600'000);
        QCOMPARE(object(m_exchanger->send("GET", path))[u"status"], u"active"_s);
        QVERIFY(isProblem(m_exchanger->post("/sandbox/clock", R"({"advanceMs":-1})"), 400));
        QVERIFY(isProblem(m_exchanger->post("/sandbox/clock", R"({"advanceMs":"1"})"), 400));
        QVERIFY(isProblem(m_exchanger->post("/sandbox/clock", ""), 400));
    }

    void requestsAreToldWithoutTheKey()
    {
        m_exchanger->send("GET", "/api/v0/computers?includeProvisioningSteps=true");
        m_exchanger->send("POST", "/api/v0/computers/cmp_x/refresh");
        m_exchanger->send("GET", "/sandbox/requests"); // its own controls do not count
        const Exchange told = m_exchanger->send("GET", "/sandbox/requests");
        QVERIFY(!told.body.contains(m_sandbox->key().toUtf8()));
        const QJsonArray requests = object(told)[u"requests"].toArray();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(requests[0][u"target"], u"/api/v0/computers?includeProvisioningSteps=true"_s);
        QCOMPARE(requests[1][u"operation"], u"refreshComputer"_s);
        QCOMPARE(requests[1][u"computerId"], u"cmp_x"_s);
        QVERIFY(QDateTime::fromString(requests[1][u"at"].toString(), Qt::ISODateWithMs).isValid());
        QCOMPARE(m_exchanger->send("DELETE", "/sandbox/requests").status, 204);
        QCOMPARE(object(m_exchanger->send("GET", "/sandbox/requests"))[u"requests"].toArray().size(), 0);
    }

    void largeListsComeWhole()
    {
        SandboxOptions options;
        options.fleet = 4'000;
        options.speed = 0;
        Sandbox large(options);
        QVERIFY(large.startAndWait());
        Exchanger exchanger(large.url(), large.key().toUtf8());
        const Exchange list = exchanger.send("GET", "/api/v0/computers?includeProvisioningSteps=true");
        QCOMPARE(list.error, QNetworkReply::NoError);
        QVERIFY(list.body.size() > 4'000'000);
        QCOMPARE(object(list)[u"computers"].toArray().size(), 4'000);
    }

    void whatAClientHoldsIsNotSentAgain_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("acceptEncoding"); // of its own; empty: Qt's
        const QByteArray list = "/api/v0/computers?includeProvisioningSteps=true";
        QTest::newRow("list") << list << QByteArray();
        QTest::newRow("list that is not packed") << list << QByteArray("identity");
        QTest::newRow("one") << QByteArray("/api/v0/computers/name/ci-runner-07") << QByteArray();
    }
    void whatAClientHoldsIsNotSentAgain()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, acceptEncoding);
        m_exchanger->headers = {{"Accept-Encoding", acceptEncoding}};
        const QByteArray tag = m_exchanger->send("GET", path).header("ETag");
        QVERIFY(!tag.isEmpty());
        m_exchanger->headers.emplaceBack("If-None-Match", tag);
        const Exchange known = m_exchanger->send("GET", path);
        QCOMPARE(known.status, 304);
        QVERIFY(known.body.isEmpty());
        QCOMPARE(known.header("ETag"), tag);
        QVERIFY(!known.header("Vary").isEmpty());
        const QByteArray id = m_sandbox->idOf(u"ci-runner-07"_s).toUtf8();
        m_sandbox->run([&](SandboxServer &server) {
            server.fleet().change(QString::fromUtf8(id),
                                  [](SandboxComputer &computer) { computer.remoteUser = u"somebody"_s; });
        });
        const Exchange changed = m_exchanger->send("GET", path);
        QCOMPARE(changed.status, 200);
        QVERIFY(changed.header("ETag") != tag);
    }

    void refusalsAreToldToWhoeverHoldsAnything()
    {
        m_exchanger->headers = {{"If-None-Match", "*"}};
        QVERIFY(isProblem(m_exchanger->send("GET", "/api/v0/computers/none"), 404));
        QVERIFY(isProblem(m_exchanger->send("GET", "/api/v0/computers", "fk-wrong"), 401));
    }

    void readingsArePackedForWhoeverUnpacks()
    {
        const QByteArray path = "/api/v0/computers?includeProvisioningSteps=true";
        const Exchange unpackedByQt = m_exchanger->send("GET", path);
        m_exchanger->headers = {{"Accept-Encoding", "gzip"}}; // then Qt leaves the body as it comes
        const Exchange packed = m_exchanger->send("GET", path);
        m_exchanger->headers = {{"Accept-Encoding", "br"}};
        const Exchange plain = m_exchanger->send("GET", path);
        QCOMPARE(packed.header("Content-Encoding"), "gzip");
        QVERIFY(packed.body.startsWith("\x1f\x8b"));
        QVERIFY(packed.body.size() < plain.body.size() / 3);
        QVERIFY(plain.header("Content-Encoding").isEmpty());
        QCOMPARE(object(plain)[u"computers"].toArray().size(), 48);
        QCOMPARE(unpackedByQt.body, plain.body);
    }

    void formsCanBeSwitchedOff()
    {
        SandboxOptions options;
        options.speed = 0;
        options.tags = false;
        options.compression = false;
        Sandbox simple(options);
        QVERIFY(simple.startAndWait());
        Exchanger exchanger(simple.url(), simple.key().toUtf8());
        exchanger.headers = {{"If-None-Match", "*"}, {"Accept-Encoding", "gzip"}};
        const Exchange list = exchanger.send("GET", "/api/v0/computers");
        QCOMPARE(list.status, 200);
        QVERIFY(list.body.startsWith('{'));
        QVERIFY(list.header("ETag").isEmpty());
        QVERIFY(list.header("Vary").isEmpty());
    }

private:
    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Exchanger> m_exchanger;
};

QTEST_GUILESS_MAIN(TestSandboxServer)
#include "tst_sandboxserver.moc"
