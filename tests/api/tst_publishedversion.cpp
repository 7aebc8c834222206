// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/publishedversion.h"
#include "app/api/reach.h"
#include "tests/support/rawserver.h"

#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

const QByteArray answered =
        R"({"tag_name": "v1.3.0", "html_url": "https://example.org/v1.3.0", "body": "much"})";

} // namespace

// The newest version is learned without telling anything, and only from an answer that says it plainly.
class tst_PublishedVersion : public QObject
{
    Q_OBJECT

private:
    std::optional<Result<PublishedVersion>> m_told;

    void ask(const RawServer &server)
    {
        m_told.reset();
        VersionQuestion question(QUrl(server.address() + u"/latest"_s), {}, {});
        question.ask(this, [this](const Result<PublishedVersion> &told) { m_told = told; });
        QTRY_VERIFY(m_told);
    }

private Q_SLOTS:
    void theNewestVersionIsTold()
    {
        RawServer server;
        server.answer(200, answered);
        ask(server);
        QVERIFY(*m_told);
        QCOMPARE((*m_told)->number, QVersionNumber(1, 3, 0));
        QCOMPARE((*m_told)->page, QUrl(u"https://example.org/v1.3.0"_s));
    }
    void nothingIsToldThere()
    {
        RawServer server;
        server.answer(200, answered);
        ask(server);
        QCOMPARE(server.requests().size(), 1);
        const QByteArray request = server.requests().constFirst();
        QVERIFY2(request.startsWith("GET /latest HTTP/1.1\r\n"), request.constData());
        QVERIFY2(request.contains("\r\nUser-Agent: Millwright\r\n"), request.constData());
        for (const char *word : {"Authorization", "Cookie", "Referer"})
            QVERIFY2(!request.contains(word), request.constData());
    }
    void whatIsNoAnswerIsAnError_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("not found") << 404 << answered;
        QTest::newRow("elsewhere") << 302 << answered;
        QTest::newRow("no JSON") << 200 << QByteArray("<html>");
        QTest::newRow("a list") << 200 << QByteArray("[]");
        QTest::newRow("too much") << 200 << QByteArray(600 * 1024, ' ');
    }
    void whatIsNoAnswerIsAnError()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        RawServer server;
        server.answer(status, body,
                      status == 302 ? "Location: " + server.address().toLatin1() + "/x\r\n" : "");
        ask(server);
        QVERIFY(!*m_told);
        QCOMPARE(m_told->error().kind, Error::Kind::BadReply);
        QCOMPARE(server.requests().size(), 1);
    }
    void onlyAPlainVersionCounts_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("good");
        const auto row = [](const char *name, const char *tag, const char *page, bool good) {
            QTest::newRow(name) << QByteArray("{\"tag_name\": \"") + tag + "\", \"html_url\": \"" + page
                                           + "\"}"
                                << good;
        };
        row("with v", "v1.3.0", "https://example.org/", true);
        row("without v", "1.3", "https://example.org/", true);
        row("a candidate", "v1.3.0-rc1", "https://example.org/", false);
        row("a word", "newest", "https://example.org/", false);
        row("nothing", "", "https://example.org/", false);
        row("no page", "v1.3.0", "", false);
        row("a page in the clear", "v1.3.0", "http://example.org/", false);
        row("a file", "v1.3.0", "file:///etc/passwd", false);
        row("a page with a user", "v1.3.0", "https://me@example.org/", false);
    }
    void onlyAPlainVersionCounts()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const bool, good);
        QCOMPARE(VersionQuestion::fromJson(json).has_value(), good);
    }
    void onlySafeAddressesAreAsked()
    {
        for (const QString &address : {u"https://example.org/latest"_s, u"http://127.0.0.1:1/latest"_s})
            QVERIFY2(VersionQuestion::mayBeAsked(QUrl(address)), qPrintable(address));
        for (const QString &address : {QString(), u"http://example.org/"_s, u"ftp://example.org/"_s,
                                       u"https://"_s, u"https://me:pw@example.org/"_s, u"example.org"_s})
            QVERIFY2(!VersionQuestion::mayBeAsked(QUrl(address)), qPrintable(address));
    }
};

QTEST_GUILESS_MAIN(tst_PublishedVersion)
#include "tst_publishedversion.moc"
