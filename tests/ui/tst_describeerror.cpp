// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QString host = u"api.factory.ai"_s;

} // namespace

class tst_DescribeError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void everyKindHasASentenceAndALabel()
    {
        QSet<QString> sentences;
        QSet<QString> labels;
        constexpr int kinds = int(Error::Kind::Storage) + 1;
        for (int i = 0; i < kinds; ++i) {
            const Error error{.kind = Error::Kind(i)};
            const QString sentence = describe::error(error, host);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            sentences += sentence;
            labels += describe::errorLabel(error);
        }
        QCOMPARE(sentences.size(), kinds);
        QCOMPARE(labels.size(), kinds);
    }

    void everyCauseHasItsOwnSentence()
    {
        QSet<QString> sentences;
        constexpr int causes = int(Error::Cause::DiskFull) + 1;
        for (int i = 1; i < causes; ++i) {
            const QString sentence =
                    describe::error({.kind = Error::Kind::Rejected, .cause = Error::Cause(i)}, host);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            sentences += sentence;
        }
        QCOMPARE(sentences.size(), causes - 1);
    }

    void theSentence_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("text");
        QTest::newRow("offline") << Error{.kind = Error::Kind::Offline, .detail = u"Host not found"_s}
                                 << u"No connection to api.factory.ai: Host not found."_s;
        QTest::newRow("401") << Error{.kind = Error::Kind::Unauthorized,
                                      .httpStatus = 401,
                                      .detail = u"expired."_s}
                             << u"The API key was rejected: expired."_s;
        QTest::newRow("redirect")
                << Error{.kind = Error::Kind::BadReply,
                         .cause = Error::Cause::Redirected,
                         .argument = u"login.example"_s}
                << u"The server api.factory.ai redirects to login.example, which is not followed. "
                   "Check the server address."_s;
        QTest::newRow("unexpected") << Error{
                .kind = Error::Kind::BadReply,
                .cause = Error::Cause::UnexpectedStatus,
                .httpStatus =
                        404} << u"Unexpected answer from api.factory.ai (404). Check the server address."_s;
        QTest::newRow("tls") << Error{.kind = Error::Kind::Offline,
                                      .cause = Error::Cause::Tls,
                                      .detail = u"The certificate has expired"_s,
                                      .argument = u"CN=other.example"_s}
                             << u"No secure connection to api.factory.ai: The certificate has expired. The "
                                "certificate is for CN=other.example."_s;
        QTest::newRow("shape") << Error{.kind = Error::Kind::BadReply,
                                        .cause = Error::Cause::WrongShape,
                                        .argument = u"computers"_s}
                               << u"The answer from api.factory.ai is not what was asked for: computers."_s;
        QTest::newRow("percent") << Error{.kind = Error::Kind::Offline, .detail = u"100%1 %2"_s}
                                 << u"No connection to api.factory.ai: 100%1 %2."_s;
    }
    void theSentence()
    {
        QFETCH(Error, error);
        QTEST(describe::error(error, host), "text");
    }

    void aServerWithoutANameIsTheServer()
    {
        QCOMPARE(describe::error({.kind = Error::Kind::TimedOut}, {}),
                 u"No answer came from the server in time."_s);
    }

    void theLabelIsTheStatusThatTheServerNames()
    {
        Error error{.kind = Error::Kind::ServerFault, .httpStatus = 503};
        QCOMPARE(describe::errorLabel(error), u"503 Service Unavailable"_s);
        error.title = u"Down\nfor maintenance"_s;
        QCOMPARE(describe::errorLabel(error), u"503 Down for maintenance"_s);
        error.title.clear();
        error.httpStatus = 599;
        QCOMPARE(describe::errorLabel(error), u"HTTP status 599"_s);
    }

    void theDetailsTellEverythingThatIsKnown()
    {
        Error error{.kind = Error::Kind::ServerFault, .httpStatus = 500, .detail = u"one\ntwo\u202E"_s};
        error.metadata = R"({"requestId":"req_1"})";
        error.requestedAt = QDateTime(QDate(2026, 11, 21), QTime(14, 6, 40), QTimeZone::utc());
        error.duration = std::chrono::milliseconds(1234);
        error.retryAfter = std::chrono::seconds(23);
        const QString details = describe::errorDetails(error, host);
        for (const QString &part : {u"Server: api.factory.ai"_s, u"HTTP status: 500 Internal Server Error"_s,
                                    u"Message: one\ntwo\uFFFD"_s, u"UTC"_s, u"1234 ms"_s,
                                    u"Retry after: 23 s"_s, u"\"requestId\": \"req_1\""_s})
            QVERIFY2(details.contains(part), qPrintable(part + u" in:\n"_s + details));
    }

    void theDetailsLeaveOutWhatIsNotKnown()
    {
        QCOMPARE(describe::errorDetails({.kind = Error::Kind::Offline}, {}),
                 u"No HTTP answer: No connection"_s);
    }

    void metadataThatIsNotJsonIsShownAsSafeText()
    {
        const QString details = describe::errorDetails(
                {.kind = Error::Kind::Rejected, .httpStatus = 400, .metadata = "{\"a\":\x07"}, {});
        QVERIFY(details.endsWith(u"{\"a\":\uFFFD"_s));
    }
};

QTEST_GUILESS_MAIN(tst_DescribeError)
#include "tst_describeerror.moc"
