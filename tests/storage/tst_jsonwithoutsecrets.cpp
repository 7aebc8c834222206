// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/jsonwithoutsecrets.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_JsonWithoutSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoSecretStaysByteForByte_data();
    void whatIsNoSecretStaysByteForByte();
    void secretsGo_data();
    void secretsGo();
    void whatStandsBesideASecretStays();
    void oneCleansMany();
    void brokenTextEnds_data();
    void brokenTextEnds();
};

void tst_JsonWithoutSecrets::whatIsNoSecretStaysByteForByte_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("order and numbers") << QByteArray(R"({"b": 1.50, "a":12345678901234567890,"c":1e400})");
    QTest::newRow("nested") << QByteArray(R"({"a":[{"b":{}},[],[[]],"x"],"d":null})");
    QTest::newRow("escapes") << QByteArray(R"({"a":"line\nnext \"quoted\" \u00e9 \\"})");
    QTest::newRow("words") << QByteArray(R"({"name":"Cloning repositories","at":"10:32","tasks":"desk-7"})");
    QTest::newRow("address") << QByteArray(R"({"repo":"https://github.com/acme/web?branch=main"})");
    QTest::newRow("sentence") << QByteArray(R"({"error":"The bearer token is missing"})");
    QTest::newRow("no name") << QByteArray(R"(["token","key",{"a":"token"}])");
}

void tst_JsonWithoutSecrets::whatIsNoSecretStaysByteForByte()
{
    QFETCH(QByteArray, json);
    QCOMPARE(SecretsCleaner().clean(json), json);
}

void tst_JsonWithoutSecrets::secretsGo_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("client") << QByteArray(R"({"relayClientUrl":"wss://r.example/c?t=canary","a":1})");
    QTest::newRow("agent") << QByteArray(R"({"a":1,"relayAgentUrl":"https://r.example/canary"})");
    QTest::newRow("newer relay") << QByteArray(R"({"relayUri" : "x://canary"})");
    QTest::newRow("escaped name") << QByteArray(R"({"relay\u0043lientUrl":"x://canary"})");
    QTest::newRow("token") << QByteArray(R"({"accessToken":"canary"})");
    QTest::newRow("object") << QByteArray(R"({"secrets":{"a":["canary",{"b":"]}"}],"c":2},"after":true})");
    QTest::newRow("list") << QByteArray(R"({"apiKeys":["can","canary"]})");
    QTest::newRow("number") << QByteArray(R"({"password": 7331 })");
    QTest::newRow("environment") << QByteArray(R"({"environment":{"HOME":"canary"},"env":"canary"})");
    QTest::newRow("deep") << QByteArray(R"({"a":{"b":[{"credential":"canary"}]}})");
    QTest::newRow("key in a text") << QByteArray(R"({"error":"refused fk-canary"})");
    QTest::newRow("escaped key") << QByteArray(R"({"error":"\u0066k-canary"})");
    QTest::newRow("key as a name") << QByteArray(R"({"fk-canary":1})");
    QTest::newRow("bearer") << QByteArray(R"({"error":"Authorization: Bearer canary"})");
    QTest::newRow("web token") << QByteArray(R"({"note":"eyJcanary.abc.def"})");
    QTest::newRow("user in an address") << QByteArray(R"({"repo":"https://me:canary@github.com/a/b"})");
    QTest::newRow("parameter") << QByteArray(R"({"url":"https://h.example/?a=1&access_token=canary&b=2"})");
    QTest::newRow("bearer in an address") << QByteArray(R"({"a":"h.example?x&BEARER+canary"})");
    QTest::newRow("relay in a text") << QByteArray(R"({"error":"no route to wss://r.example/c/canary"})");
}

void tst_JsonWithoutSecrets::secretsGo()
{
    QFETCH(QByteArray, json);
    const QByteArray clean = SecretsCleaner().clean(json);
    QVERIFY2(!clean.contains("canary") && !clean.contains("7331"), clean.constData());
    QVERIFY2(!QJsonDocument::fromJson(clean).isNull(), clean.constData());
}

void tst_JsonWithoutSecrets::whatStandsBesideASecretStays()
{
    QCOMPARE(SecretsCleaner().clean(R"({"secrets":{"a":["x",{"b":"]}"}],"c":2},"after":true})"),
             QByteArray(R"({"secrets":null,"after":true})"));
    QCOMPARE(SecretsCleaner().clean(R"({"key":-12.5,"token":true,"x":[1,2]})"),
             QByteArray(R"({"key":null,"token":null,"x":[1,2]})"));
}

void tst_JsonWithoutSecrets::oneCleansMany()
{
    SecretsCleaner cleaner;
    for (int i = 0; i < 2'500; ++i) { // more names than are remembered
        const QByteArray number = QByteArray::number(i);
        QCOMPARE(cleaner.clean("{\"a" + number + "\":1,\"token" + number + "\":\"canary\"}"),
                 "{\"a" + number + "\":1,\"token" + number + "\":null}");
    }
    cleaner.clean(R"({"a":{"token":)"); // where this ends is not where the next one begins
    QCOMPARE(cleaner.clean(R"(["a",{"b":"fk-canary"}])"), QByteArray(R"(["a",{"b":"••••••"}])"));
}

void tst_JsonWithoutSecrets::brokenTextEnds_data()
{
    QTest::addColumn<QByteArray>("json");
    const QByteArray whole = R"({"a":"b\"","token":{"c":["d"]},"e":[1]})";
    for (qsizetype i = 0; i < whole.size(); ++i)
        QTest::addRow("%d", int(i)) << whole.left(i);
}

void tst_JsonWithoutSecrets::brokenTextEnds()
{
    QFETCH(QByteArray, json);
    QVERIFY(SecretsCleaner().clean(json).size() <= json.size() + 4);
}

QTEST_GUILESS_MAIN(tst_JsonWithoutSecrets)
#include "tst_jsonwithoutsecrets.moc"
