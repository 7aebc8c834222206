// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/computer.h"
#include "app/api/jsontext.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

// JSON as people see it.
class TestJsonText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void orderAndNumbersStayAsReceived()
    {
        QCOMPARE(jsontext::pretty(
                         "{\"z\":1.50,\"a\":[9007199254740993,1e3,{}],\"e\":[],\"u\":\"\\u00e9\\/\"}"),
                 u"{\n"
                 u"  \"z\": 1.50,\n"
                 u"  \"a\": [\n"
                 u"    9007199254740993,\n"
                 u"    1e3,\n"
                 u"    {}\n"
                 u"  ],\n"
                 u"  \"e\": [],\n"
                 u"  \"u\": \"\\u00e9\\/\"\n"
                 u"}"_s);
    }

    void whiteSpaceBetweenTokensIsNotKept()
    {
        QCOMPARE(jsontext::pretty("  { \"a\" :\r\n 1 ,\t\"b\" : { } }  "),
                 u"{\n  \"a\": 1,\n  \"b\": {}\n}"_s);
    }

    void secretsAreMasked_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("token") << QByteArray("{\"token\":\"hush\"}");
        QTest::newRow("within a name") << QByteArray("{\"gitAccessTokenValue\":\"hush\"}");
        QTest::newRow("capitals") << QByteArray("{\"API_KEY\":\"hush\"}");
        QTest::newRow("secret") << QByteArray("{\"clientSecret\":\"hush\"}");
        QTest::newRow("password") << QByteArray("{\"Password\":\"hush\"}");
        QTest::newRow("escaped name") << QByteArray("{\"\\u0074oken\":\"hush\"}");
        QTest::newRow("number") << QByteArray("{\"secret\":1234567,\"a\":\"x\"}").replace("1234567", "7hush");
        QTest::newRow("object") << QByteArray(
                "{\"secrets\":{\"a\":\"hush\",\"b\":[\"hush\",{\"c\":\"hush\"}]},\"d\":1}");
        QTest::newRow("array") << QByteArray("{\"keys\":[\"hush\", \"hush\"]}");
        QTest::newRow("bracket in a string") << QByteArray("{\"keys\":[\"]}\",\"hush\"],\"b\":2}");
        QTest::newRow("quote in a string") << QByteArray("{\"key\":\"\\\"hush\",\"b\":2}");
        QTest::newRow("relay client") << QByteArray("{\"relayClientUrl\":\"wss://r/?t=hush\"}");
        QTest::newRow("relay agent, deep")
                << QByteArray("{\"a\":[{\"b\":{\"relayAgentUrl\":\"wss://r/?t=hush\"}}]}");
        QTest::newRow("unclosed") << QByteArray("{\"token\":\"hush");
        QTest::newRow("not JSON") << QByteArray("{\"token\": hush, x]}");
    }
    void secretsAreMasked()
    {
        QFETCH(const QByteArray, json);
        const QString text = jsontext::pretty(json);
        QVERIFY2(!text.contains(u"hush"), qPrintable(text));
        QVERIFY2(text.contains(u"••••••"), qPrintable(text));
    }

    void whatIsNotSecretIsShown()
    {
        const QString text = jsontext::pretty(
                "{\"token\":null,\"name\":\"token\",\"list\":[\"key\",\"secret\"],\"id\":\"k\"}");
        QVERIFY(!text.contains(u"•"));
        QVERIFY(text.contains(u"\"token\": null"));
        QVERIFY(text.contains(u"\"name\": \"token\""));
        QVERIFY(text.contains(u"\"secret\""));
    }

    void maskedTextIsStillJson()
    {
        const QString text = jsontext::pretty(
                "{\"a\":{\"keys\":[1,{\"x\":2}],\"b\":3},\"token\":\"x\",\"c\":[true,null]}");
        QJsonParseError error;
        QJsonDocument::fromJson(text.toUtf8(), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
    }

    void unseenCharactersAreShownAsEscapes()
    {
        QCOMPARE(jsontext::pretty("\"a\u202Eb\u200Bc\""), u"\"a\\u202eb\\u200bc\""_s);
    }

    void brokenBytesAreShownAsFarAsTheyGo_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("closing only") << QByteArray("}}]]");
        QTest::newRow("opening only") << QByteArray("[{[{");
        QTest::newRow("backslash at the end") << QByteArray("{\"a\\");
        QTest::newRow("secret at the end") << QByteArray("{\"token\":");
        QTest::newRow("secret and a bracket") << QByteArray("{\"token\":}");
        QTest::newRow("no UTF-8") << QByteArray("{\"a\":\"\xff\xfe\"}");
        QTest::newRow("no object") << QByteArray("nope");
    }
    void brokenBytesAreShownAsFarAsTheyGo()
    {
        QFETCH(const QByteArray, json);
        const QString text = jsontext::pretty(json);
        QCOMPARE(text.isEmpty(), json.isEmpty());
    }

    void depthIsNoDanger()
    {
        const QByteArray bomb = QByteArray(200'000, '[') + QByteArray(200'000, ']');
        QElapsedTimer clock;
        clock.start();
        QVERIFY(jsontext::pretty(bomb).contains(u"[]"));
        QVERIFY(clock.elapsed() < 5'000);
    }

    void unknownFieldIsOneLine()
    {
        QCOMPARE(jsontext::value({u"size"_s, u"{\"cpus\":4,\"token\":\"x\"}"_s}),
                 u"{\"cpus\": 4, \"token\": \"••••••\"}"_s);
        QCOMPARE(jsontext::value({u"apiKey"_s, u"\"x\""_s}), u"••••••"_s);
        QCOMPARE(jsontext::value({u"apiKey"_s, u"null"_s}), u"null"_s);
    }
};

QTEST_GUILESS_MAIN(TestJsonText)
#include "tst_jsontext.moc"
