// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"
#include "app/sandbox/sandboxfleet.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/contract/exchange.h"
#include "tests/contract/prism.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Step
{
    QByteArray method;
    QByteArray path;
    int status;
    QByteArray body = {};
};

QByteArray computerPath(const QString &id)
{
    return "/api/v0/computers/" + id.toUtf8().toPercentEncoding();
}

} // namespace

// The sandbox, seen by Prism: each answer is compared with a description of the API.
class TestSandboxContract : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void operationsKeepToTheDescription();
    void operationsKeepToThePublishedPages();
    void faultsKeepToTheDescription_data();
    void faultsKeepToTheDescription();
    void badKeyIsAnsweredAsDescribed();
    void requestsOutsideTheDescriptionAreAnsweredWithinIt();
    void generatedFleetKeepsToTheDescription();

    void wrongShapeIsNoticed();
    void undescribedStatusIsNoticed();

private:
    // A sandbox behind Prism behind an exchanger.
    struct Bench
    {
        std::unique_ptr<Sandbox> sandbox;
        std::unique_ptr<Prism> prism;
        std::unique_ptr<Exchanger> exchanger;
    };
    static Bench bench(const QString &description, int fleet = 0);
    Exchange send(const QByteArray &method, const QByteArray &path, const QByteArray &body = {});
    void take(const QList<Step> &steps);
    void runPublishedOperations();
    void runOtherOperations();
    void readEverySession();

    Bench m_bench;
    QStringList m_violations; // "POST /path 400: what"
    int m_exchanges = 0;
    int m_allExchanges = 0;
};

void TestSandboxContract::initTestCase()
{
    if (const std::optional<QString> missing = Prism::missing())
        QSKIP(qPrintable(*missing));
    QLoggingCategory::setFilterRules(u"millwright.sandbox.info=false"_s);
    m_bench = bench(Prism::description());
    QVERIFY(m_bench.exchanger);
}

void TestSandboxContract::init()
{
    m_exchanges = 0;
    m_violations.clear();
}

void TestSandboxContract::cleanup()
{
    qInfo("Prism's verdict: %d exchanges, %d violations", m_exchanges, int(m_violations.size()));
    for (const QString &violation : std::as_const(m_violations))
        qInfo().noquote() << violation;
    m_allExchanges += m_exchanges;
    m_bench.sandbox->run([](SandboxServer &server) { server.clearFaults(); });
}

void TestSandboxContract::cleanupTestCase()
{
    qInfo("Prism judged %d exchanges in all", m_allExchanges);
    m_bench = {};
}

TestSandboxContract::Bench TestSandboxContract::bench(const QString &description, int fleet)
{
    Bench bench;
    SandboxOptions options;
    options.fleet = fleet;
    options.speed = 0;
    bench.sandbox = std::make_unique<Sandbox>(options);
    bench.prism = std::make_unique<Prism>();
    if (bench.sandbox->startAndWait() && bench.prism->proxy(description, bench.sandbox->url()))
        bench.exchanger = std::make_unique<Exchanger>(bench.prism->url(), bench.sandbox->key().toUtf8());
    return bench;
}

Exchange TestSandboxContract::send(const QByteArray &method, const QByteArray &path, const QByteArray &body)
{
    const QByteArray key = m_bench.sandbox->key().toUtf8();
    const Exchange exchange = m_bench.exchanger->send(method, path, key, body);
    ++m_exchanges;
    for (const QJsonValue &violation : exchange.violations) {
        m_violations.append(u"%1 %2 %3: %4"_s.arg(QString::fromLatin1(method), QString::fromLatin1(path),
                                                  QString::number(exchange.status),
                                                  violation[u"message"].toString()));
    }
    return exchange;
}

void TestSandboxContract::take(const QList<Step> &steps)
{
    for (const Step &step : steps) {
        const Exchange exchange = send(step.method, step.path, step.body);
        QVERIFY2(exchange.status == step.status,
                 (step.method + ' ' + step.path + ": " + exchange.body).constData());
    }
}

// Each operation with each outcome that the fleet itself has for it: reading and what is published.
void TestSandboxContract::runPublishedOperations()
{
    const QByteArray failed = computerPath(m_bench.sandbox->idOf(u"ci-runner-07"_s));
    const QByteArray extended = computerPath(m_bench.sandbox->idOf(u"release-signing"_s));
    const QByteArray own = computerPath(m_bench.sandbox->idOf(u"build-mac-mini"_s));
    const QByteArray odd = computerPath(m_bench.sandbox->idOf(u"odd-id"_s));
    const QByteArray none = computerPath(u"cmp_none"_s);
    take({
            {"GET", "/api/v0/computers", 200},
            {"GET", "/api/v0/computers?includeProvisioningSteps=true", 200},
            {"GET", "/api/v0/computers?includeProvisioningSteps=false", 200},
            {"GET", "/api/v0/computers?hostId=66ed2b2b-104f-4ded-8780-6cbe4cfe7622", 200},
            {"GET", failed, 200},
            {"GET", odd, 200},
            {"GET", none, 404},
            {"POST", failed + "/refresh", 200},
            {"POST", own + "/refresh", 400},
            {"POST", none + "/refresh", 404},
            {"POST", failed + "/install-deps", 202},
            {"POST", failed + "/install-deps", 409},
            {"POST", extended + "/install-deps", 202},
            {"POST", own + "/install-deps", 400},
            {"POST", none + "/install-deps", 404},
            {"DELETE", odd, 204},
            {"DELETE", odd, 404},
            {"GET", odd, 404},
            {"DELETE", none, 404},
            {"GET", "/api/v0/computers?includeProvisioningSteps=true", 200},
    });
    // The fleet grows older and does all this again.
    m_bench.sandbox->advance(3'600'000);
    QCOMPARE(send("GET", "/api/v0/computers?includeProvisioningSteps=true").status, 200);
    QCOMPARE(send("POST", failed + "/install-deps").status, 202);
}

// The same for the operations beside them.
void TestSandboxContract::runOtherOperations()
{
    const QByteArray awake = computerPath(m_bench.sandbox->idOf(u"db-master"_s));
    const QByteArray asleep = computerPath(m_bench.sandbox->idOf(u"pr-4790"_s));
    const QByteArray own = computerPath(m_bench.sandbox->idOf(u"build-mac-mini"_s));
    const QByteArray none = computerPath(u"cmp_none"_s);
    const QByteArray managed = "{\"name\":\"new-1\",\"remoteUser\":\"droid\",\"autoInstallDeps\":true,"
                               "\"repos\":[\"https://git.example/a/b\"],\"serviceAccountId\":\"sa_1\"}";
    const QByteArray machine = "{\"name\":\"new-2\",\"remoteUser\":\"me\",\"provider\":\"byom\","
                               "\"hostId\":\"66ed2b2b-104f-4ded-8780-6cbe4cfe7622\"}";
    take({
            {"POST", "/api/v0/computers", 201, managed},
            {"POST", "/api/v0/computers", 409, managed},
            {"POST", "/api/v0/computers", 201, machine},
            {"GET", "/api/v0/computers/name/new-1", 200},
            {"GET", "/api/v0/computers/name/a%2Fb", 404},
    });
    take({
            {"PATCH", computerPath(m_bench.sandbox->idOf(u"new-1"_s)), 200, "{\"name\":\"new-3\"}"},
            {"PATCH", awake, 200, "{\"remoteUser\":\"x\",\"name\":\"db-first\"}"},
            {"PATCH", awake, 409, "{\"name\":\"db-replica-1\"}"},
            {"PATCH", none, 404, "{\"name\":\"x\"}"},
            {"POST", awake + "/restart", 200},
            {"GET", asleep + "/metrics", 200},
            {"POST", asleep + "/restart", 200},
            {"POST", own + "/restart", 400},
            {"POST", none + "/restart", 404},
            {"GET", asleep + "/metrics", 200},
            {"GET", awake + "/metrics", 200},
            {"GET", awake + "/metrics?start=2026-01-01T00%3A00%3A00.000Z", 200},
            {"GET", own + "/metrics", 400},
            {"GET", none + "/metrics", 404},
            {"GET", "/api/v0/sessions", 200},
    });
    readEverySession();
    m_bench.sandbox->advance(600'000);
    take({
            {"GET", "/api/v0/computers/name/new-3", 200},
            {"GET", awake + "/metrics", 200},
    });
    readEverySession();
}

void TestSandboxContract::readEverySession()
{
    QStringList ids;
    QByteArray query = "limit=40";
    do {
        const Exchange exchange = send("GET", "/api/v0/sessions?" + query);
        QCOMPARE(exchange.status, 200);
        const QJsonObject page = QJsonDocument::fromJson(exchange.body).object();
        for (const QJsonValue &session : page[u"sessions"].toArray())
            ids += session[u"sessionId"].toString();
        const QString cursor = page[u"pagination"][u"nextCursor"].toString();
        query = cursor.isEmpty() ? QByteArray() : "limit=40&cursor=" + QUrl::toPercentEncoding(cursor);
    } while (!query.isEmpty() && ids.size() < 1'000);
    QVERIFY(ids.size() > 120);
    QCOMPARE(ids.removeDuplicates(), 0);
}

void TestSandboxContract::operationsKeepToTheDescription()
{
    runPublishedOperations();
    runOtherOperations();
    QStringList ids;
    m_bench.sandbox->run([&](SandboxServer &server) { ids = server.fleet().ids(); });
    for (const QString &id : std::as_const(ids))
        QCOMPARE(send("GET", computerPath(id)).status, 200);
    QCOMPARE(m_violations, QStringList());
    QVERIFY(m_exchanges > 80);
}

void TestSandboxContract::operationsKeepToThePublishedPages()
{
    const std::optional<QString> pages = Prism::pages();
    if (!pages)
        QSKIP("the published pages are not beside this checkout");
    const QTemporaryDir directory;
    const QString description = Prism::describe(directory.path(), {u"--pages"_s, *pages});
    QVERIFY(!description.isEmpty());
    Bench other = bench(description);
    QVERIFY(other.exchanger);
    std::swap(m_bench, other);
    runPublishedOperations();
    std::swap(m_bench, other);
    // The service goes beyond its pages in two things, and the sandbox with it: it refuses to refresh an own
    // machine, and its 204 has no body, because HTTP has none there.
    QVERIFY(!m_violations.isEmpty());
    for (const QString &violation : std::as_const(m_violations)) {
        const bool isKnown = violation.contains(u"/refresh 400: "_s) || violation.contains(u" 204: "_s);
        QVERIFY2(isKnown, qPrintable(violation));
    }
}

void TestSandboxContract::faultsKeepToTheDescription_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("suffix");
    QTest::addColumn<QString>("operation");
    QTest::newRow("list") << QByteArray("GET") << QByteArray() << u"listComputers"_s;
    QTest::newRow("get") << QByteArray("GET") << QByteArray("/x") << u"getComputer"_s;
    QTest::newRow("refresh") << QByteArray("POST") << QByteArray("/x/refresh") << u"refreshComputer"_s;
    QTest::newRow("retry") << QByteArray("POST") << QByteArray("/x/install-deps") << u"retryInstallDeps"_s;
    QTest::newRow("delete") << QByteArray("DELETE") << QByteArray("/x") << u"deleteComputer"_s;
    QTest::newRow("by name") << QByteArray("GET") << QByteArray("/name/x") << u"getComputerByName"_s;
    QTest::newRow("create") << QByteArray("POST") << QByteArray() << u"createComputer"_s;
    QTest::newRow("update") << QByteArray("PATCH") << QByteArray("/x") << u"updateComputer"_s;
    QTest::newRow("restart") << QByteArray("POST") << QByteArray("/x/restart") << u"restartComputer"_s;
    QTest::newRow("metrics") << QByteArray("GET") << QByteArray("/x/metrics") << u"getComputerMetrics"_s;
    QTest::newRow("sessions") << QByteArray("GET") << QByteArray() << u"listSessions"_s;
}

void TestSandboxContract::faultsKeepToTheDescription()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, suffix);
    QFETCH(const QString, operation);
    const bool hasBody = operation == u"createComputer" || operation == u"updateComputer";
    const QByteArray body = hasBody ? QByteArray("{\"name\":\"n\",\"remoteUser\":\"u\"}") : QByteArray();
    const QByteArray path =
            operation == u"listSessions" ? QByteArray("/api/v0/sessions") : "/api/v0/computers" + suffix;
    QList<int> statuses{401, 403, 500};
    if (operation == u"createComputer" || operation == u"restartComputer")
        statuses += 402;
    if (operation == u"restartComputer")
        statuses += 204;
    for (const int status : std::as_const(statuses)) {
        m_bench.sandbox->failNext(status, operation);
        QCOMPARE(send(method, path, body).status, status);
    }
    m_bench.sandbox->run([&](SandboxServer &server) { server.addFault(Fault::rateLimit(operation, "7")); });
    QCOMPARE(send(method, path, body).status, 429);
    QCOMPARE(m_violations, QStringList());
}

void TestSandboxContract::badKeyIsAnsweredAsDescribed()
{
    for (const char *path : {"/api/v0/computers", "/api/v0/computers/x", "/api/v0/computers/name/x",
                             "/api/v0/computers/x/metrics", "/api/v0/sessions"}) {
        const Exchange wrong = m_bench.exchanger->send("GET", path, "fk-wrong");
        QCOMPARE(wrong.status, 401);
        QCOMPARE(wrong.violations, QJsonArray());
        const Exchange missing = m_bench.exchanger->send("GET", path, {});
        QCOMPARE(missing.status, 401);
        QCOMPARE(missing.violationsOf(u"response"_s), QJsonArray());
    }
}

void TestSandboxContract::requestsOutsideTheDescriptionAreAnsweredWithinIt()
{
    for (const char *query : {"includeProvisioningSteps=yes", "hostId=host-1"}) {
        const Exchange exchange = send("GET", QByteArray("/api/v0/computers?") + query);
        QCOMPARE(exchange.status, 400);
        QCOMPARE(exchange.violationsOf(u"response"_s), QJsonArray());
        QVERIFY2(!exchange.violationsOf(u"request"_s).isEmpty(), query);
    }
    const QList<Step> wrong{
            {"GET", "/api/v0/sessions?limit=101", 400},
            {"GET", computerPath(m_bench.sandbox->idOf(u"db-replica-1"_s)) + "/metrics?start=today", 400},
            {"POST", "/api/v0/computers", 400, "{\"name\":\"\",\"remoteUser\":\"u\"}"},
            {"POST", "/api/v0/computers", 400, "{\"name\":\"n\"}"},
            {"PATCH", computerPath(m_bench.sandbox->idOf(u"db-replica-1"_s)), 400, "{\"hostId\":\"h\"}"},
    };
    for (const Step &step : wrong) {
        const Exchange exchange = send(step.method, step.path, step.body);
        QCOMPARE(exchange.status, step.status);
        QCOMPARE(exchange.violationsOf(u"response"_s), QJsonArray());
        QVERIFY2(!exchange.violationsOf(u"request"_s).isEmpty(), step.path.constData());
    }
}

void TestSandboxContract::generatedFleetKeepsToTheDescription()
{
    Bench other = bench(Prism::description(), 300);
    QVERIFY(other.exchanger);
    std::swap(m_bench, other);
    QCOMPARE(send("GET", "/api/v0/computers?includeProvisioningSteps=true").status, 200);
    m_bench.sandbox->advance(600'000);
    QCOMPARE(send("GET", "/api/v0/computers?includeProvisioningSteps=true").status, 200);
    std::swap(m_bench, other);
    QCOMPARE(m_violations, QStringList());
}

// Whether Prism would tell at all.
void TestSandboxContract::wrongShapeIsNoticed()
{
    const QList<QPair<QString, QByteArray>> wrong{
            {u"refreshComputer"_s, R"({"configured":"three"})"},
            {u"refreshComputer"_s, R"({"configured":3,"more":1})"},
            {u"refreshComputer"_s, R"({})"},
    };
    for (const auto &[operation, body] : wrong) {
        const Fault fault = Fault::answer(operation, 200, body);
        m_bench.sandbox->run([&](SandboxServer &server) { server.addFault(fault); });
        QVERIFY2(!send("POST", "/api/v0/computers/x/refresh").violationsOf(u"response"_s).isEmpty(),
                 body.constData());
    }
    m_bench.sandbox->run([](SandboxServer &server) {
        server.addFault(
                Fault::answer(u"listComputers"_s, 200, R"({"computers":[{"id":"cmp_1","name":"a"}]})"));
        server.addFault(Fault::answer(u"getComputer"_s, 404, R"({"error":"an older shape"})"));
    });
    QVERIFY(!send("GET", "/api/v0/computers").violationsOf(u"response"_s).isEmpty());
    QVERIFY(!send("GET", "/api/v0/computers/x").violationsOf(u"response"_s).isEmpty());
}

void TestSandboxContract::undescribedStatusIsNoticed()
{
    m_bench.sandbox->failNext(418, u"refreshComputer"_s);
    QVERIFY(!send("POST", "/api/v0/computers/x/refresh").violationsOf(u"response"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestSandboxContract)
#include "tst_sandboxcontract.moc"
