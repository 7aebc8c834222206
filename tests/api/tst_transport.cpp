// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"
#include "app/api/apirequest.h"
#include "rawserver.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSemaphore>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Error::Kind)
Q_DECLARE_METATYPE(Error::Cause)

namespace {

using Then = RawServer::Step::Then;
using std::chrono::milliseconds;

const QByteArray emptyFleet = "{\"computers\":[]}";

std::unique_ptr<ApiClient> clientOf(const QString &address, const ApiClient::Limits &limits = {})
{
    return std::make_unique<ApiClient>(*Endpoint::fromText(address),
                                       *ApiKey::fromText(QString::fromLatin1(testKey)), limits);
}

// By the program of that name.
QByteArray gzipped(const QByteArray &bytes)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-9"_s, u"-c"_s});
    gzip.write(bytes);
    gzip.closeWriteChannel();
    return gzip.waitForFinished() ? gzip.readAllStandardOutput() : QByteArray();
}

// A server in a thread of its own that sends as fast as it can, and how far it has come.
class Flood
{
public:
    static constexpr qint64 bytes = 96 * 1024 * 1024;

    Flood()
    {
        m_server.moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::started, &m_server, [this] {
            m_server.listen(QHostAddress::LocalHost);
            m_listens.release();
            if (m_server.waitForNewConnection(30'000))
                serve(m_server.nextPendingConnection());
            m_server.close();
            m_thread.quit();
        });
        m_thread.start();
        m_listens.acquire();
    }
    ~Flood()
    {
        m_over = true;
        m_thread.wait();
    }

    QString address() const { return u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()); }
    qint64 sent() const { return m_sent; }

private:
    void serve(QTcpSocket *socket)
    {
        socket->waitForReadyRead();
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                      + QByteArray::number(bytes) + "\r\n\r\n");
        const QByteArray piece(64 * 1024, ' ');
        while (!m_over && m_sent < bytes && socket->state() == QAbstractSocket::ConnectedState) {
            if (socket->bytesToWrite() == 0)
                socket->write(piece);
            if (socket->waitForBytesWritten(100) && socket->bytesToWrite() == 0)
                m_sent += piece.size();
        }
        delete socket;
    }

    QTcpServer m_server;
    QThread m_thread;
    QSemaphore m_listens;
    std::atomic<bool> m_over = false;
    std::atomic<qint64> m_sent = 0;
};

bool canPack()
{
    return !QStandardPaths::findExecutable(u"gzip"_s).isEmpty();
}

} // namespace

// How the client behaves on the wire, one test for each rule.
class TestTransport : public QObject
{
    Q_OBJECT

    std::unique_ptr<RawServer> server;
    std::unique_ptr<ApiClient> client;

private Q_SLOTS:
    void init()
    {
        server = std::make_unique<RawServer>();
        client = clientOf(server->address());
    }
    void cleanup()
    {
        client.reset();
        server.reset();
    }

    void headersAreTheContracts()
    {
        server->answer(200, emptyFleet);
        Caught<Fleet> caught;
        client->listComputers({}, &caught.context, caught.handler());
        QTRY_COMPARE(caught.times, 1);
        const QByteArray request = server->requests().constFirst();
        const QByteArray lower = request.toLower(); // as newer versions of Qt write the names
        QVERIFY2(request.contains(": Bearer " + testKey + "\r\n"), request.constData());
        QVERIFY(lower.contains("\r\nauthorization: bearer "));
        QVERIFY(lower.contains("\r\naccept: application/json\r\n"));
        QVERIFY(lower.contains("\r\nuser-agent: millwright/" MILLWRIGHT_VERSION "\r\n"));
        QVERIFY(!lower.contains("content-type"));
        QVERIFY(!lower.contains("cookie"));
    }

    void pathPrefixIsKept()
    {
        server->answer(204);
        client = clientOf(server->address() + u"/gate%2Fway/v1/"_s);
        Caught<DeleteOutcome> caught;
        client->deleteComputer(u"a/b c"_s, &caught.context, caught.handler());
        QTRY_COMPARE(caught.times, 1);
        QVERIFY(server->requests().constFirst().startsWith(
                "DELETE /gate%2Fway/v1/api/v0/computers/a%2Fb%20c HTTP/1.1\r\n"));
    }

    void unusableIdIsRefusedBeforeASocketOpens()
    {
        for (const QString &id : {u""_s, u"."_s, u".."_s, QString(QChar(0xD800))}) {
            Caught<DeleteOutcome> deleted;
            Caught<Computer> got;
            client->deleteComputer(id, &deleted.context, deleted.handler());
            client->getComputer(id, &got.context, got.handler());
            QCOMPARE(deleted.times, 0); // later, never at once
            QTRY_COMPARE(deleted.times, 1);
            QTRY_COMPARE(got.times, 1);
            QCOMPARE(deleted.error().kind, Error::Kind::Rejected);
            QCOMPARE(deleted.error().cause, Error::Cause::IdUnusable);
            QCOMPARE(got.error().cause, Error::Cause::IdUnusable);
        }
        QCOMPARE(server->connections(), 0);
    }

    void redirectIsNotFollowed_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }
    void redirectIsNotFollowed()
    {
        QFETCH(const int, status);
        RawServer other;
        other.answer(200, emptyFleet);
        server->answer(status, {}, "Location: " + other.address().toLatin1() + "/x?secret=1\r\n");
        Caught<Fleet> list;
        client->listComputers({}, &list.context, list.handler());
        QTRY_COMPARE(list.times, 1);
        Caught<DeleteOutcome> deletion;
        client->deleteComputer(u"c"_s, &deletion.context, deletion.handler());
        QTRY_COMPARE(deletion.times, 1);
        for (const Error &error : {list.error(), deletion.error()}) {
            QCOMPARE(error.kind, Error::Kind::BadReply);
            QCOMPARE(error.cause, Error::Cause::Redirected);
            QCOMPARE(error.argument, u"127.0.0.1"_s);
        }
        QCOMPARE(server->requests().size(), 2);
        QCOMPARE(other.connections(), 0);
    }

    // A window that is busy is not handed half a list at once when it has time again.
    void whatIsNotTakenIsNotFetched()
    {
        const Flood flood;
        client = clientOf(flood.address());
        Caught<Fleet> caught;
        client->listComputers({}, &caught.context, caught.handler());
        QTRY_VERIFY(flood.sent() > 0);
        qint64 before = -1;
        for (int pause = 0; pause < 100 && flood.sent() != before; ++pause) {
            before = flood.sent();
            QThread::msleep(500); // nobody takes anything
        }
        // What the system holds for both sides is some megabytes.
        QVERIFY2(flood.sent() < Flood::bytes / 2, qPrintable(QString::number(flood.sent())));
        QCOMPARE(caught.times, 0);
        client.reset();
    }

    void cookiesAreNotSentBack()
    {
        server->answer(200, emptyFleet, "Set-Cookie: a=b; Path=/\r\nCache-Control: max-age=3600\r\n");
        for (int i = 1; i <= 2; ++i) {
            Caught<Fleet> caught;
            client->listComputers({}, &caught.context, caught.handler());
            QTRY_COMPARE(caught.times, 1);
            QCOMPARE(server->requests().size(), i); // nor is it answered from a cache
        }
        QVERIFY(!server->requests().constLast().toLower().contains("\r\ncookie"));
    }

    void bodyHasABound_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::addColumn<QByteArray>("body");
        const QByteArray large(3'000'000, ' ');
        QTest::newRow("plain") << QByteArray() << large;
        QTest::newRow("compressed") << QByteArray("Content-Encoding: gzip\r\n") << gzipped(large);
        QTest::newRow("bomb") << QByteArray("Content-Encoding: gzip\r\n")
                              << gzipped(QByteArray(200'000'000, ' '));
    }
    void bodyHasABound()
    {
        QFETCH(const QByteArray, headers);
        QFETCH(const QByteArray, body);
        if (!headers.isEmpty() && !canPack())
            QSKIP("the gzip program, which packs the body, is missing");
        QVERIFY(!body.isEmpty());
        server->answer(200, body, headers);
        client = clientOf(server->address(), {.bodyBytes = 1'000'000});
        Caught<Fleet> list;
        client->listComputers({}, &list.context, list.handler());
        QTRY_COMPARE(list.times, 1);
        QCOMPARE(list.error().kind, Error::Kind::BadReply);
        QCOMPARE(list.error().cause, Error::Cause::BodyTooLarge);
        Caught<RefreshOutcome> refresh;
        client->refreshComputer(u"c"_s, &refresh.context, refresh.handler());
        QTRY_COMPARE(refresh.times, 1);
        QCOMPARE(refresh.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(refresh.error().cause, Error::Cause::BodyTooLarge);
    }

    void bodyAboveItsBoundClosesTheSocket()
    {
        server->script(
                {{"HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n" + QByteArray(3'000'000, ' ')}});
        client = clientOf(server->address(), {.bodyBytes = 1'000'000});
        Caught<Fleet> list;
        client->listComputers({}, &list.context, list.handler());
        QTRY_COMPARE(list.times, 1);
        QCOMPARE(list.error().cause, Error::Cause::BodyTooLarge);
        QTRY_COMPARE(server->openConnections(), 0);
    }

    void listThatCompressesWellPasses()
    {
        if (!canPack())
            QSKIP("the gzip program, which packs the body, is missing");
        // Far above the 10 MB and the ratio at which Qt suspects an attack by itself.
        const QByteArray body = "{\"computers\":[]" + QByteArray(40'000'000, ' ') + "}";
        server->answer(200, gzipped(body), "Content-Encoding: gzip\r\n");
        client = clientOf(server->address(), ApiClient::Limits{});
        Caught<Fleet> caught;
        client->listComputers({}, &caught.context, caught.handler());
        QTRY_COMPARE_WITH_TIMEOUT(caught.times, 1, 15'000);
        QVERIFY2(*caught.result, qPrintable(caught.error().detail));
    }

    void limitCountsForTheWholeExchange_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("trickle");
        const QByteArray answer = RawServer::response(200, emptyFleet + QByteArray(2000, ' '));
        QTest::newRow("silence") << QByteArray() << 0;
        QTest::newRow("half an answer") << answer.chopped(10) << 0;
        QTest::newRow("half the headers") << answer.left(20) << 0;
        QTest::newRow("trickling headers and body") << answer << 10;
    }
    void limitCountsForTheWholeExchange()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, trickle);
        client = clientOf(server->address(), shortLimits());
        // Slowly: Wine's sockets miss an end that comes just when they are written to.
        server->script({{.bytes = bytes, .trickleBytes = trickle, .trickleMs = 50}});
        QElapsedTimer clock;
        clock.start();
        Caught<Fleet> list;
        client->listComputers({}, &list.context, list.handler());
        QTRY_COMPARE(list.times, 1);
        QVERIFY(clock.elapsed() >= 590);
        QVERIFY(clock.elapsed() < 3000);
        QCOMPARE(list.error().kind, Error::Kind::TimedOut);
        QCOMPARE(list.error().cause, Error::Cause::NoAnswerInTime);
        QVERIFY(list.error().duration >= milliseconds(590));
        QVERIFY(list.error().requestedAt.isValid());
        QTRY_COMPARE(server->openConnections(), 0);

        Caught<Computer> retry;
        client->retryInstallDeps(u"c"_s, &retry.context, retry.handler());
        QTRY_COMPARE(retry.times, 1);
        QCOMPARE(retry.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(retry.error().cause, Error::Cause::NoAnswerInTime);
        QCOMPARE(server->requests().size(), 2);
    }

    void truncatedBodyIsAnError_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray body = "{\"configured\":1,\"computers\":[]}";
        QTest::newRow("length") << "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n" + body;
        QTest::newRow("chunks") << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           + QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
        QTest::newRow("inside a chunk")
                << "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n" + body;
        QTest::newRow("until it closes") << "HTTP/1.1 200 OK\r\n\r\n" + body.chopped(1);
        QTest::newRow("no body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n");
        const QByteArray packed = gzipped(body + QByteArray(5000, ' '));
        QTest::newRow("compressed") << "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n"
                                               + packed.left(packed.size() / 2);
        QTest::newRow("not compressed at all")
                << QByteArray("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello");
    }
    void truncatedBodyIsAnError()
    {
        QFETCH(const QByteArray, bytes);
        server->script({{bytes, Then::Close}});
        Caught<Fleet> list;
        client->listComputers({}, &list.context, list.handler());
        QTRY_COMPARE(list.times, 1);
        QCOMPARE(list.error().kind, Error::Kind::BadReply);
        QVERIFY(list.error().cause == Error::Cause::BodyTruncated
                || list.error().cause == Error::Cause::NotJson);
        QCOMPARE(list.error().httpStatus, 200);
        Caught<RefreshOutcome> refresh;
        client->refreshComputer(u"c"_s, &refresh.context, refresh.handler());
        QTRY_COMPARE(refresh.times, 1);
        QCOMPARE(refresh.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(server->requests().size(), 2);
    }

    void truncatedErrorKeepsItsStatus()
    {
        server->script(
                {{"HTTP/1.1 403 Forbidden\r\nContent-Length: 100\r\n\r\n{\"detail\":\"no", Then::Close}});
        Caught<RefreshOutcome> refresh;
        client->refreshComputer(u"c"_s, &refresh.context, refresh.handler());
        QTRY_COMPARE(refresh.times, 1);
        QCOMPARE(refresh.error().kind, Error::Kind::Forbidden);
        QCOMPARE(refresh.error().detail, u"Forbidden"_s);
    }

    void cancelClosesTheSocket()
    {
        Caught<Fleet> caught;
        const ApiClient::Request request = client->listComputers({}, &caught.context, caught.handler());
        QTRY_COMPARE(server->requests().size(), 1);
        request->cancel();
        request->cancel();
        QCOMPARE(caught.times, 0);
        QTRY_COMPARE(caught.times, 1);
        QCOMPARE(caught.error().kind, Error::Kind::Cancelled);
        QTRY_COMPARE(server->openConnections(), 0);
        QTRY_VERIFY(!request);
        QCOMPARE(caught.times, 1);
    }

    void cancelOfASentChangeIsUnknown()
    {
        Caught<DeleteOutcome> caught;
        const ApiClient::Request request = client->deleteComputer(u"c"_s, &caught.context, caught.handler());
        QTRY_COMPARE(server->requests().size(), 1);
        request->cancel();
        QTRY_COMPARE(caught.times, 1);
        QCOMPARE(caught.error().kind, Error::Kind::OutcomeUnknown);
        QTRY_COMPARE(server->openConnections(), 0);
    }

    void readingOfADeadContextIsAborted()
    {
        auto caught = std::make_unique<Caught<Fleet>>();
        const ApiClient::Request request = client->listComputers({}, &caught->context, caught->handler());
        QTRY_COMPARE(server->requests().size(), 1);
        caught.reset();
        QTRY_VERIFY(!request);
        QTRY_COMPARE(server->openConnections(), 0);
    }

    void changeOfADeadContextGoesOnAndNobodyIsCalled()
    {
        server->script({{.bytes = RawServer::response(204, {}), .trickleBytes = 4, .trickleMs = 10}});
        int calls = 0;
        auto context = std::make_unique<QObject>();
        const ApiClient::Request request = client->deleteComputer(
                u"c"_s, context.get(), [&calls](const Result<DeleteOutcome> &) { ++calls; });
        QTRY_COMPARE(server->requests().size(), 1);
        context.reset();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(request);
        QCOMPARE(server->openConnections(), 1);
        QTRY_VERIFY(!request); // it has ended by itself
        QCOMPARE(calls, 0);
        QCOMPARE(server->openConnections(), 1); // kept for the next one: it was not aborted
    }

    void clientThatGoesTakesItsRequestsAlong()
    {
        Caught<Fleet> list;
        Caught<DeleteOutcome> deletion;
        client->listComputers({}, &list.context, list.handler());
        client->deleteComputer(u"c"_s, &deletion.context, deletion.handler());
        QTRY_COMPARE(server->requests().size(), 2);
        client.reset();
        QTRY_COMPARE(server->openConnections(), 0);
        QCOMPARE(list.times + deletion.times, 0);
    }

    void handlerMayDeleteTheClient()
    {
        server->answer(200, emptyFleet);
        QObject context;
        client->listComputers({}, &context, [this](const Result<Fleet> &) { client.reset(); });
        QTRY_VERIFY(!client);
    }

    void droppedConnectionsAreNotReusedAndNothingUnderWayIsDisturbed()
    {
        server->script({{RawServer::response(200, emptyFleet)},
                        {.bytes = RawServer::response(204, {}), .trickleBytes = 4, .trickleMs = 10},
                        {RawServer::response(200, emptyFleet)}});
        Caught<Fleet> first;
        client->listComputers({}, &first.context, first.handler());
        QTRY_COMPARE(first.times, 1);
        Caught<DeleteOutcome> deletion;
        client->deleteComputer(u"c"_s, &deletion.context, deletion.handler());
        QTRY_COMPARE(server->requests().size(), 2);
        const int connections = server->connections();
        client->dropConnections();
        Caught<Fleet> second;
        client->listComputers({}, &second.context, second.handler());
        QTRY_COMPARE(second.times, 1);
        QCOMPARE(server->connections(), connections + 1);
        QTRY_COMPARE(deletion.times, 1);
        QVERIFY(*deletion.result);
        QTRY_COMPARE(server->openConnections(), 1); // the old ones went with their last request
    }

    void hostThatIsNotFoundIsOffline()
    {
        client = clientOf(u"https://no-such-host.invalid"_s, ApiClient::Limits{});
        Caught<DeleteOutcome> caught;
        client->deleteComputer(u"c"_s, &caught.context, caught.handler());
        QTRY_COMPARE_WITH_TIMEOUT(caught.times, 1, 20'000);
        QCOMPARE(caught.error().kind, Error::Kind::Offline);
        QVERIFY(!caught.error().detail.isEmpty());
    }

    void answerThatIsNoHttpIsNoSuccess()
    {
        server->script({{"SSH-2.0-OpenSSH_9.2\r\n", Then::Close}});
        Caught<DeleteOutcome> caught;
        client->deleteComputer(u"c"_s, &caught.context, caught.handler());
        QTRY_COMPARE(caught.times, 1);
        QCOMPARE(caught.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(server->requests().size(), 1);
    }

    void systemProxyIsUsedButNotForLoopback()
    {
#ifndef Q_OS_LINUX
        QSKIP("elsewhere the system's proxy is not told by the environment");
#endif
        RawServer proxy;
        proxy.script({{"HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n", Then::Close}});
        const QByteArray address = proxy.address().toLatin1();
        for (const char *name : {"http_proxy", "https_proxy"})
            qputenv(name, address);
        server->answer(200, emptyFleet);
        Caught<Fleet> direct;
        client->listComputers({}, &direct.context, direct.handler());
        QTRY_COMPARE(direct.times, 1);
        QVERIFY(*direct.result);
        QCOMPARE(proxy.connections(), 0);

        client = clientOf(u"https://api.factory.example"_s, ApiClient::Limits{});
        Caught<DeleteOutcome> caught;
        client->deleteComputer(u"c"_s, &caught.context, caught.handler());
        QTRY_COMPARE_WITH_TIMEOUT(caught.times, 1, 20'000);
        for (const char *name : {"http_proxy", "https_proxy"})
            qunsetenv(name);
        QVERIFY(!proxy.requests().isEmpty());
        QVERIFY(proxy.requests().constFirst().startsWith("CONNECT api.factory.example:443 HTTP/1.1\r\n"));
        for (const QByteArray &request : proxy.requests())
            QVERIFY(!request.contains(testKey));
        QCOMPARE(caught.error().kind, Error::Kind::Offline); // it was not sent
    }

    void aSlowProxyScriptHoldsUpTheRequestAndNobodyElse()
    {
#ifndef Q_OS_LINUX
        QSKIP("elsewhere the system's proxy is not told by the environment");
#endif
        RawServer script; // takes the request for the script and does not answer
        qputenv("https_proxy", "pac+" + script.address().toLatin1() + "/proxy.pac");
        client = clientOf(u"https://api.factory.example"_s, shortLimits());
        QElapsedTimer since;
        qint64 longest = 0;
        QTimer heartbeat;
        QObject::connect(&heartbeat, &QTimer::timeout, &heartbeat,
                         [&] { longest = std::max(longest, since.restart()); });
        heartbeat.start(5);
        since.start();
        Caught<DeleteOutcome> caught;
        client->deleteComputer(u"c"_s, &caught.context, caught.handler());
        longest = std::max(longest, since.restart());
        QTRY_COMPARE_WITH_TIMEOUT(script.requests().size(), 1, 5'000); // else this proves nothing
        QTRY_COMPARE_WITH_TIMEOUT(caught.times, 1, 5'000);
        qunsetenv("https_proxy");
        QCOMPARE(caught.error().kind, Error::Kind::TimedOut);          // a change that was never sent
        QVERIFY2(longest < 400, qPrintable(QString::number(longest))); // the limit is 600
        script.closeAll();
    }
};

QTEST_GUILESS_MAIN(TestTransport)
#include "tst_transport.moc"
