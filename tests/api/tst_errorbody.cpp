// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/errorbody.h"
#include "app/api/httpanswer.h"
#include "app/api/servertext.h"
#include "app/api/verdict.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

const QByteArray key = "fk-Abc+/123=";

ErrorBody read(const QByteArray &body, const QByteArray &contentType = "application/json", int status = 400,
               const QString &reason = u"Bad Request"_s)
{
    return readErrorBody({.status = status, .reason = reason, .body = body, .contentType = contentType}, key);
}

} // namespace

// What of an error's body a person gets to see, and what an answer means.
class TestErrorBody : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void detailIsTakenInTheContractsOrder_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &body, const QString &detail) {
            QTest::newRow(name) << body << detail;
        };
        row("detail first",
            "{\"title\":\"t\",\"error\":\"e\",\"message\":\"m\",\"errors\":[{\"message\":\"x\"}],\"detail\":"
            "\"d\",\"status\":400}",
            u"d"_s);
        row("errors second",
            "{\"title\":\"t\",\"error\":\"e\",\"message\":\"m\",\"errors\":[{\"message\":\"x\"}]}", u"x"_s);
        row("errors of strings", "{\"errors\":[\"x\",\"y\"]}", u"x"_s);
        row("first of errors that says anything", "{\"errors\":[{},{\"message\":\"\"},{\"message\":\"y\"}]}",
            u"y"_s);
        row("message third", "{\"title\":\"t\",\"error\":\"e\",\"message\":\"m\",\"errors\":[]}", u"m"_s);
        row("error fourth", "{\"title\":\"t\",\"error\":\"e\"}", u"e"_s);
        row("error as an object", "{\"title\":\"t\",\"error\":{\"message\":\"em\",\"code\":3}}", u"em"_s);
        row("title last", "{\"title\":\"t\",\"status\":400}", u"t"_s);
        row("nothing to say", "{\"status\":400}", u"Bad Request"_s);
        row("empty words", "{\"detail\":\"\",\"message\":\"  \",\"error\":\"e\"}", u"e"_s);
        row("wrong types", "{\"detail\":{\"a\":1},\"errors\":\"x\",\"message\":7,\"error\":\"e\"}", u"e"_s);
        row("empty object", "{}", u"Bad Request"_s);
        row("empty", "", u"Bad Request"_s);
        row("truncated JSON", "{\"detail\":\"cut of", u"Bad Request"_s);
        row("list", "[\"x\"]", u"Bad Request"_s);
        row("plain text", "upstream is down\n\tlater", u"upstream is down\n\tlater"_s);
        row("JSON with a mark", "\xEF\xBB\xBF{\"detail\":\"d\"}", u"d"_s);
        row("depth bomb", QByteArray(100'000, '['), u"Bad Request"_s);
        row("deep error", "{\"error\":" + QByteArray("{\"error\":").repeated(50'000), u"Bad Request"_s);
    }
    void detailIsTakenInTheContractsOrder()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QString, detail);
        QCOMPARE(read(body).detail, detail);
    }

    void htmlIsNeverShown_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("by type") << QByteArray("Sign in") << QByteArray("text/html; charset=utf-8");
        QTest::newRow("by look") << QByteArray(" \n<!DOCTYPE html><p>Sign in")
                                 << QByteArray("application/json");
        QTest::newRow("XML") << QByteArray("<?xml version='1.0'?><a>Sign in</a>") << QByteArray();
    }
    void htmlIsNeverShown()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, type);
        const ErrorBody error = read(body, type);
        QVERIFY(error.isMarkup);
        QCOMPARE(error.detail, u"Bad Request"_s);
    }

    void statusHasANameWhereTheServerSentNone()
    {
        QCOMPARE(read({}, {}, 503, {}).detail, u"Service Unavailable"_s);
        QCOMPARE(read({}, {}, 418, {}).detail, u"HTTP 418"_s);
        QCOMPARE(read("{\"title\":\"Teapot\"}", {}, 418, {}).title, u"Teapot"_s);
    }

    void keyIsRedactedWhereverItIsEchoed_data()
    {
        QTest::addColumn<QByteArray>("body");
        const QByteArray encoded = "fk-Abc%2B%2F123%3D";
        QTest::newRow("detail") << "{\"detail\":\"bad key " + key + " here\"}";
        QTest::newRow("escaped") << QByteArray("{\"detail\":\"bad key \\u0066k-Abc+\\/123= here\"}");
        QTest::newRow("title") << "{\"title\":\"bad " + key + "\"}";
        QTest::newRow("metadata") << "{\"detail\":\"d\",\"metadata\":{\"sent\":[{\"a\":\"" + key + "\"}]}}";
        QTest::newRow("metadata, a name") << "{\"detail\":\"d\",\"metadata\":{\"" + key + "\":1}}";
        QTest::newRow("request id") << "{\"detail\":\"d\",\"requestId\":\"" + key + "\"}";
        QTest::newRow("plain text") << "no: " + key;
        QTest::newRow("broken UTF-8") << "\xff " + key + "\xff";
        QTest::newRow("percent-encoded") << "{\"detail\":\"at /x?k=" + encoded + "&y\"}";
        QTest::newRow("percent-encoded, small letters")
                << "{\"detail\":\"" + encoded.toLower().replace("abc", "Abc") + "\"}";
        QTest::newRow("header") << "{\"detail\":\"Authorization: Bearer " + key + "\"}";
        QTest::newRow("at the cut") << QByteArray(servertext::usualLength - 4, 'x') + " " + key;
        QTest::newRow("beyond the cut of an id")
                << "{\"detail\":\"d\",\"requestId\":\"" + QByteArray(197, 'x') + key + "\"}";
    }
    void keyIsRedactedWhereverItIsEchoed()
    {
        QFETCH(const QByteArray, body);
        const ErrorBody error = read(body);
        const QString all = error.detail + error.title + QString::fromUtf8(error.metadata);
        QVERIFY2(!all.contains(u"Abc"), qPrintable(all));
        QVERIFY2(!all.contains(u"fk-"), qPrintable(all));
    }

    void otherSecretsAreRedacted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("another key") << u"not fk-other_9.x but"_s << u"not •••••• but"_s;
        QTest::newRow("bearer") << u"got 'Bearer s3cret', no"_s << u"got 'Bearer ••••••', no"_s;
        QTest::newRow("bearer of letters") << u"bearer abcdef"_s << u"bearer ••••••"_s;
        QTest::newRow("web token") << u"eyJhbGciOi.eyJzdWIi.abc_-1 x"_s << u"•••••• x"_s;
        QTest::newRow("a sentence") << u"The bearer token is missing"_s << u"The bearer token is missing"_s;
        QTest::newRow("a word") << u"half-baked, safk-ish"_s << u"half-baked, safk-ish"_s;
    }
    void otherSecretsAreRedacted()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(servertext::redacted(text, key), expected);
    }

    void textIsPlainAndBounded()
    {
        QCOMPARE(read("{\"detail\":\"a\\u0007\\u202eb\\u2028c\\r\\nd\\te\\ud800f\"}").detail,
                 u"a\uFFFD\uFFFDb\uFFFDc\nd\te\uFFFDf"_s);
        QCOMPARE(read("a\x1b[31mb").detail, u"a\uFFFD[31mb"_s);
        QCOMPARE(read("{\"detail\":\"\\ud83d\\udc69\\u200d\\ud83d\\udcbb\"}").detail, u"👩‍💻"_s);
        const QString cut = read(QByteArray(5'000'000, 'x')).detail;
        QCOMPARE(cut.size(), servertext::usualLength + 1);
        QVERIFY(cut.endsWith(u'…'));
        const QString pair = servertext::clean(u"xx😀"_s, {}, 3);
        QCOMPARE(pair, u"xx…"_s);
    }

    void metadataIsKeptWithTheIdsBeside()
    {
        const ErrorBody error =
                read("{\"detail\":\"d\",\"requestId\":\"r-1\",\"metadata\":{\"n\":9007199254740993,"
                     "\"authToken\":\"hush\",\"a\":[null,true]}}");
        QCOMPARE(error.metadata, QByteArray("{\"a\":[null,true],\"authToken\":\"••••••\",\"n\":"
                                            "9007199254740993,\"requestId\":\"r-1\"}"));
        QVERIFY(read("{\"detail\":\"d\",\"metadata\":null}").metadata.isEmpty());
        QCOMPARE(read("{\"metadata\":\"text\"}").metadata, QByteArray("{\"metadata\":\"text\"}"));
    }

    void metadataIsBounded()
    {
        const QByteArray many = QByteArray("\"x\",").repeated(20'000) + "1";
        const QByteArray metadata = read("{\"metadata\":{\"list\":[" + many + "]}}").metadata;
        QVERIFY(metadata.size() < 100);
        QVERIFY(QJsonDocument::fromJson(metadata).object().contains(u"omittedBytes"));
    }

    void retryAfterIsSecondsOrADate_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("seconds") << QByteArray("23") << 23'000LL;
        QTest::newRow("white space") << QByteArray(" 5 ") << 5'000LL;
        QTest::newRow("none") << QByteArray("0") << 0LL;
        QTest::newRow("too long") << QByteArray("86400") << 3'600'000LL;
        QTest::newRow("beyond numbers") << QByteArray("99999999999999999999999") << 3'600'000LL;
        QTest::newRow("date") << QByteArray("Sat, 21 Nov 2026 14:00:30 GMT") << 30'000LL;
        QTest::newRow("date in the past") << QByteArray("Sat, 21 Nov 2026 13:00:00 GMT") << 0LL;
        QTest::newRow("date far away") << QByteArray("Mon, 21 Nov 2050 13:00:00 GMT") << 3'600'000LL;
        QTest::newRow("absent") << QByteArray() << -1LL;
        QTest::newRow("negative") << QByteArray("-5") << -1LL;
        QTest::newRow("words") << QByteArray("soon") << -1LL;
    }
    void retryAfterIsSecondsOrADate()
    {
        QFETCH(const QByteArray, header);
        QFETCH(const qint64, ms);
        const QDateTime now({2026, 11, 21}, {14, 0, 0}, QTimeZone::utc());
        const auto pause = retryAfter(header, now);
        QCOMPARE(pause ? pause->count() : -1, ms);
    }
};

QTEST_GUILESS_MAIN(TestErrorBody)
#include "tst_errorbody.moc"
