// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultgate.h"
#include "app/sandbox/sandbox.h"
#include "app/sandbox/sandboxfleet.h"
#include "app/sandbox/sandboxserver.h"
#include "tests/contract/exchange.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class TestFaultGate : public QObject
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
        m_id = m_sandbox->idOf(u"ci-runner-07"_s);
    }

    void cleanup() { m_sandbox.reset(); }

    void plannedStatusComesWithoutTheWork()
    {
        add(Fault::answer(u"deleteComputer"_s, 500));
        const Exchange failed = send("DELETE");
        QCOMPARE(failed.status, 500);
        QVERIFY(failed.body.contains("\"status\":500"));
        QVERIFY(!isDeleted());
        QCOMPARE(send("DELETE").status, 204);
        QVERIFY(isDeleted());
    }

    void plannedAnswerIsSentAsItIs()
    {
        Fault fault = Fault::answer(u"getComputer"_s, 502, "<html>Bad gateway</html>");
        fault.headers = {{"Content-Type", "text/html"}, {"X-Proxy", "edge"}};
        add(fault);
        const Exchange failed = send("GET");
        QCOMPARE(failed.status, 502);
        QCOMPARE(failed.body, "<html>Bad gateway</html>");
        QCOMPARE(failed.header("content-type"), "text/html");
        QCOMPARE(failed.header("x-proxy"), "edge");
    }

    void emptyBodyStaysEmpty()
    {
        add(Fault::answer(u"getComputer"_s, 500, QByteArray()));
        const Exchange failed = send("GET");
        QCOMPARE(failed.status, 500);
        QVERIFY(failed.body.isEmpty());
    }

    void otherAnswerComesAfterTheWork()
    {
        Fault fault = Fault::of(u"deleteComputer"_s, Fault::Kind::StatusAfter);
        fault.status = 502;
        add(fault);
        QCOMPARE(send("DELETE").status, 502);
        QVERIFY(isDeleted());
    }

    void connectionClosesBeforeTheWork()
    {
        add(Fault::of(u"deleteComputer"_s, Fault::Kind::CloseBefore));
        QCOMPARE(rawSend("DELETE"), QByteArray());
        QVERIFY(!isDeleted());
        QCOMPARE(m_sandbox->requestCount(u"deleteComputer"_s, m_id), 1);
    }

    void connectionClosesAfterTheWork()
    {
        add(Fault::of(u"deleteComputer"_s, Fault::Kind::CloseAfter));
        QCOMPARE(rawSend("DELETE"), QByteArray());
        QVERIFY(isDeleted());
        QCOMPARE(m_sandbox->requestCount(u"deleteComputer"_s, m_id), 1);
    }

    void bodyIsCut()
    {
        const QByteArray whole = rawSend("GET");
        add(Fault::of(u"getComputer"_s, Fault::Kind::Cut));
        const QByteArray cut = rawSend("GET");
        const qsizetype head = whole.indexOf("\r\n\r\n") + 4;
        QCOMPARE(cut.size(), head + (whole.size() - head) / 2);
        QVERIFY(whole.startsWith(cut));
    }

    void packedBodyIsCutAsItIsSent()
    {
        const QByteArray list = "/api/v0/computers";
        const QByteArray whole = rawSend("GET", list, "Accept-Encoding: gzip\r\n");
        QVERIFY(whole.contains("\r\nContent-Encoding: gzip\r\n"));
        add(Fault::of(u"listComputers"_s, Fault::Kind::Cut));
        const QByteArray cut = rawSend("GET", list, "Accept-Encoding: gzip\r\n");
        const qsizetype head = whole.indexOf("\r\n\r\n") + 4;
        QCOMPARE(cut.size(), head + (whole.size() - head) / 2);
        QVERIFY(whole.startsWith(cut));
    }

    void plannedAnswerHasNoTagAndIsNotPacked()
    {
        add(Fault::answer(u"listComputers"_s, 200, QByteArray(5'000, ' ')));
        const QByteArray answer =
                rawSend("GET", "/api/v0/computers", "Accept-Encoding: gzip\r\nIf-None-Match: *\r\n");
        QVERIFY(answer.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(answer.endsWith(QByteArray(5'000, ' ')));
        QVERIFY(!answer.contains("ETag"));
    }

    void answerWithoutABodyIsCutInItsHead()
    {
        add(Fault::of(u"deleteComputer"_s, Fault::Kind::Cut));
        const QByteArray cut = rawSend("DELETE");
        QVERIFY(!cut.isEmpty());
        QVERIFY(!cut.contains("\r\n\r\n"));
        QVERIFY(isDeleted());
    }

    void stalledBodyGoesOnLater()
    {
        const QByteArray whole = rawSend("GET");
        add(Fault::of(u"getComputer"_s, Fault::Kind::Stall, 300));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(rawSend("GET"), whole);
        QVERIFY(timer.elapsed() >= 290);
    }

    void stalledBodyWithoutADelayNeverComes()
    {
        add(Fault::of(u"getComputer"_s, Fault::Kind::Stall));
        QTcpSocket socket;
        write(socket, "GET", false);
        QTRY_VERIFY(socket.bytesAvailable() > 0);
        const QByteArray half = socket.readAll();
        QVERIFY(!socket.waitForReadyRead(300));
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        QVERIFY(half.contains("\r\n\r\n{"));
    }

    // A reading that began before a change, and whose answer comes after it.
    void delayedAnswerTellsHowThingsWere()
    {
        add(Fault::of(u"listComputers"_s, Fault::Kind::Delay, 400));
        QTcpSocket socket;
        QElapsedTimer timer;
        timer.start();
        write(socket, "GET", true, "/api/v0/computers");
        QTRY_COMPARE(m_sandbox->requestCount(u"listComputers"_s), 1);
        QCOMPARE(send("DELETE").status, 204);
        QVERIFY(timer.elapsed() < 400);
        const QByteArray late = readToEnd(socket);
        QVERIFY(timer.elapsed() >= 390);
        QVERIFY(late.contains(m_id.toUtf8()));
    }

    void redirectNamesItsTarget()
    {
        add(Fault::redirect(u"getComputer"_s, "http://127.0.0.1:9/elsewhere"));
        const Exchange redirected = send("GET");
        QCOMPARE(redirected.status, 307);
        QCOMPARE(redirected.header("location"), "http://127.0.0.1:9/elsewhere");
    }

    void rateLimitMayNameADate()
    {
        add(Fault::rateLimit({}, "Sat, 21 Nov 2026 14:06:40 GMT"));
        const Exchange limited = send("POST", "/refresh");
        QCOMPARE(limited.status, 429);
        QCOMPARE(limited.header("Retry-After"), "Sat, 21 Nov 2026 14:06:40 GMT");
    }

    void faultMeetsOneComputerOnly()
    {
        Fault fault = Fault::answer({}, 500);
        fault.computerId = m_id;
        add(fault);
        Exchanger exchanger(m_sandbox->url(), m_sandbox->key().toUtf8());
        QCOMPARE(exchanger.send("GET", "/api/v0/computers/x").status, 404);
        QCOMPARE(exchanger.send("GET", "/api/v0/computers").status, 200);
        QCOMPARE(send("GET").status, 500);
        QCOMPARE(send("GET").status, 200);
    }

    void latencyDelaysEveryAnswer()
    {
        m_sandbox->run([](SandboxServer &server) { server.setLatency(150); });
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(send("GET").status, 200);
        QVERIFY(timer.elapsed() >= 140);
    }

    void severalRequestsShareAConnection()
    {
        QTcpSocket socket;
        socket.connectToHost(m_sandbox->url().host(), quint16(m_sandbox->url().port()));
        QVERIFY(socket.waitForConnected());
        const QByteArray request = "GET /api/v0/computers/x HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                                   + m_sandbox->key().toUtf8() + "\r\n\r\n";
        socket.write(request + request + request); // without waiting for the answers
        QByteArray answers;
        QTRY_VERIFY((answers += socket.readAll()).count("HTTP/1.1 404") == 3);
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
    }

    void requestInPiecesIsUnderstood()
    {
        QTcpSocket socket;
        socket.connectToHost(m_sandbox->url().host(), quint16(m_sandbox->url().port()));
        QVERIFY(socket.waitForConnected());
        const QByteArray request = "POST /sandbox/clock HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer "
                                   + m_sandbox->key().toUtf8()
                                   + "\r\nConnection: close\r\nContent-Length: 15\r\n\r\n{\"advanceMs\":5}";
        for (const char byte : request) {
            socket.write(&byte, 1);
            socket.flush();
        }
        QVERIFY(readToEnd(socket).endsWith("{\"now\":5}"));
    }

    void nonsenseIsAnswered()
    {
        QTcpSocket socket;
        socket.connectToHost(m_sandbox->url().host(), quint16(m_sandbox->url().port()));
        socket.write("what is this\r\n: \r\n\r\n");
        QVERIFY(readToEnd(socket).startsWith("HTTP/1.1 400 Bad Request\r\n"));
    }

    void headHasNoBody()
    {
        const QByteArray answer = rawSend("HEAD");
        QVERIFY(answer.startsWith("HTTP/1.1 405"));
        QVERIFY(answer.endsWith("\r\n\r\n"));
    }

    void clientThatLeavesDoesNoHarm()
    {
        add(Fault::of(u"getComputer"_s, Fault::Kind::Delay, 100));
        {
            QTcpSocket socket;
            write(socket, "GET", true);
            QTRY_COMPARE(m_sandbox->requestCount(u"getComputer"_s), 1);
        }
        m_sandbox->run([](SandboxServer &server) { server.setLatency(200); });
        QCOMPARE(send("GET").status, 200); // which comes after the delayed one would have
    }

private:
    void add(const Fault &fault)
    {
        m_sandbox->run([&](SandboxServer &server) { server.addFault(fault); });
    }

    bool isDeleted()
    {
        bool deleted = false;
        m_sandbox->run(
                [&](SandboxServer &server) { deleted = server.fleet().find(m_id)->deletedAt.has_value(); });
        return deleted;
    }

    QByteArray path() const { return "/api/v0/computers/" + m_id.toUtf8(); }

    Exchange send(const QByteArray &method, const QByteArray &suffix = {})
    {
        return Exchanger(m_sandbox->url(), m_sandbox->key().toUtf8()).send(method, path() + suffix);
    }

    void write(QTcpSocket &socket, const QByteArray &method, bool close, const QByteArray &target = {},
               const QByteArray &headers = {})
    {
        socket.connectToHost(m_sandbox->url().host(), quint16(m_sandbox->url().port()));
        socket.write(method + ' ' + (target.isEmpty() ? path() : target) + " HTTP/1.1\r\nHost: a\r\n"
                     + (close ? "Connection: close\r\n" : "") + headers + "Authorization: Bearer "
                     + m_sandbox->key().toUtf8() + "\r\n\r\n");
    }

    static QByteArray readToEnd(QTcpSocket &socket)
    {
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 20'000))
            return "the connection did not end";
        return socket.readAll();
    }

    // Everything that comes back until the connection ends; QNetworkAccessManager would send some requests
    // twice.
    QByteArray rawSend(const QByteArray &method, const QByteArray &target = {},
                       const QByteArray &headers = {})
    {
        QTcpSocket socket;
        write(socket, method, true, target, headers);
        return readToEnd(socket);
    }

    std::unique_ptr<Sandbox> m_sandbox;
    QString m_id;
};

QTEST_GUILESS_MAIN(TestFaultGate)
#include "tst_faultgate.moc"
