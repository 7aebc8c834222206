// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/httpmessage.h"

#include <QTest>

class TestHttpMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unfinishedHeadIsWaitedFor()
    {
        QVERIFY(!HttpMessage::parse(""));
        QVERIFY(!HttpMessage::parse("GET / HTTP/1.1\r\nHost: a\r\n"));
        QVERIFY(HttpMessage::parse("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    }

    void endlessHeadIsGivenUp()
    {
        const std::optional<HttpMessage> message = HttpMessage::parse(QByteArray(70'000, 'a'));
        QVERIFY(message);
        QVERIFY(!message->valid);
    }

    void requestIsTakenApart()
    {
        const QByteArray bytes =
                "POST /a?b HTTP/1.1\r\nHost: x\r\ncontent-LENGTH: 5\r\nConnection: Close\r\n\r\nhello";
        const std::optional<HttpMessage> message = HttpMessage::parse(bytes);
        QVERIFY(message && message->valid);
        QCOMPARE(message->startLine, QByteArrayList({"POST", "/a?b", "HTTP/1.1"}));
        QCOMPARE(message->bodyBytes, 5);
        QCOMPARE(bytes.mid(message->headBytes), "hello");
        QCOMPARE(message->header("HOST"), "x");
        QCOMPARE(message->header("absent"), QByteArray());
        QVERIFY(message->wantsClose());
    }

    void headersAreFoundByTheirNames()
    {
        const std::optional<HttpMessage> message =
                HttpMessage::parse("HTTP/1.1 200 OK\r\netag: \"a\"\r\nHost: x\r\nVary: y\r\n\r\n");
        const QList<QPair<QByteArray, QByteArray>> expected{{"etag", "\"a\""}, {"Vary", "y"}};
        QCOMPARE(message->headersNamed({"Vary", "ETag", "Age"}), expected);
    }

    void whatCannotBeFramedIsInvalid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("chunked") << QByteArray("POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
        QTest::newRow("negative length") << QByteArray("POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n");
        QTest::newRow("no number") << QByteArray("POST / HTTP/1.1\r\nContent-Length: five\r\n\r\n");
        QTest::newRow("short request line") << QByteArray("GET\r\n\r\n");
        QTest::newRow("header without a colon") << QByteArray("GET / HTTP/1.1\r\nHost\r\n\r\n");
        QTest::newRow("header without a name") << QByteArray("GET / HTTP/1.1\r\n: x\r\n\r\n");
    }

    void whatCannotBeFramedIsInvalid()
    {
        QFETCH(const QByteArray, bytes);
        const std::optional<HttpMessage> message = HttpMessage::parse(bytes);
        QVERIFY(message);
        QVERIFY(!message->valid);
    }

    void answerHeadTellsTheLength()
    {
        QCOMPARE(httpAnswerHead(200, 2),
                 "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n");
        QCOMPARE(httpAnswerHead(204, 0), "HTTP/1.1 204 No Content\r\n\r\n");
        QCOMPARE(httpAnswerHead(302, 0, {{"Location", "/x"}}),
                 "HTTP/1.1 302 Found\r\nLocation: /x\r\nContent-Length: 0\r\n\r\n");
        QCOMPARE(httpAnswerHead(299, 1, {{"content-type", "text/html"}}),
                 "HTTP/1.1 299 Unknown\r\ncontent-type: text/html\r\nContent-Length: 1\r\n\r\n");
    }
};

QTEST_GUILESS_MAIN(TestHttpMessage)
#include "tst_httpmessage.moc"
