// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/journaltext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestJournalText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDetailKeepsNoSecret_data();
    void aDetailKeepsNoSecret();
    void aDetailKeepsWhatIsNone_data();
    void aDetailKeepsWhatIsNone();
    void textsArePlainAndBounded();
    void aNameIsMaskedOnlyWhereItCanHardlyBeOne();
};

void TestJournalText::aDetailKeepsNoSecret_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");

    const auto row = [](const char *name, const QString &text, const QString &secret) {
        QTest::newRow(name) << text << secret;
    };
    row("key of the service", u"The key fk-CANARY0123 was refused."_s, u"CANARY"_s);
    row("bearer", u"Authorization: Bearer CANARY0123"_s, u"CANARY"_s);
    row("web token", u"got eyJCANARY.CANARY.CANARY here"_s, u"CANARY"_s);
    row("GitHub", u"clone failed with ghp_CANARY0123456789"_s, u"CANARY"_s);
    row("fine-grained", u"github_pat_CANARY_0123456789 expired"_s, u"CANARY"_s);
    row("GitLab", u"glpat-CANARY0123456"_s, u"CANARY"_s);
    row("another service", u"sk-CANARY0123456789"_s, u"CANARY"_s);
    row("address with a password", u"https://ann:CANARY@host/repo failed"_s, u"CANARY"_s);
    row("address with a token", u"https://CANARY@host/repo failed"_s, u"CANARY"_s);
    row("relay", u"no answer from wss://relay.example/c/CANARY?t=1"_s, u"relay.example"_s);
    row("environment", u"SECRET_TOKEN=CANARY is set"_s, u"CANARY"_s);
    row("JSON", u"{\"api_key\": \"CANARY\"}"_s, u"CANARY"_s);
    row("basic", u"authorization: basic CANARY0123=="_s, u"CANARY"_s);
    row("proxy", u"Proxy-Authorization: Basic CANARY0123 was sent"_s, u"CANARY"_s);
    row("unknown scheme", u"AUTHORIZATION: Acme CANARY0123"_s, u"CANARY"_s);
    row("no scheme", u"Authorization: CANARY0123 was refused"_s, u"CANARY"_s);
    row("authorization in JSON", u"{\"Authorization\": \"Basic CANARY0123\"}"_s, u"CANARY"_s);
    row("digest", u"Authorization: Digest username=\"ann\", response=\"CANARY 01\""_s, u"CANARY"_s);
    row("two words", u"{\"password\": \"two CANARY\"}"_s, u"CANARY"_s);
    row("two words in other quotes", u"password='two CANARY'"_s, u"CANARY"_s);
    row("a quote among words", u"{\"password\": \"two \\\"quoted CANARY\"}"_s, u"CANARY"_s);
    row("no closing quote", u"\"password\": \"two CANARY"_s, u"CANARY"_s);
    row("password with an @", u"http://me:p@CANARY@proxy:3128 refused"_s, u"CANARY"_s);
    row("query", u"GET /x?a=1&access_token=CANARY&b=2"_s, u"CANARY"_s);
    row("random", u"value CANARY"_s + QString(40, u'7') + u" here"_s, u"CANARY"_s);
    row("cut by the end", QString(990, u'.') + u" fk-CANARY0123456789"_s, u"fk-C"_s);
}

void TestJournalText::aDetailKeepsNoSecret()
{
    QFETCH(QString, text);
    QFETCH(QString, secret);
    QVERIFY(text.contains(secret));
    const QString kept = journaltext::detail(text);
    QVERIFY2(!kept.contains(secret), qPrintable(kept));
}

void TestJournalText::aDetailKeepsWhatIsNone_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("sentence") << u"The computer is not active: its key store is missing."_s;
    QTest::newRow("id") << u"7f9c24e8-3b12-4fef-91e0-4b6a1c0a9d11 is busy"_s;
    QTest::newRow("long name") << u"ci-runner-with-a-very-long-name-that-ends-in-europe is taken"_s;
    QTest::newRow("address") << u"https://api.factory.ai/api/v0/computers answered 500"_s;
    QTest::newRow("name in an address") << u"https://host/users/@ann answered 500"_s;
    QTest::newRow("authorization") << u"Authorization of ann@example failed"_s;
    QTest::newRow("nothing quoted") << u"{\"password\": \"\", \"name\": \"ann\"}"_s;
    QTest::newRow("path") << u"/home/droid/work/projects/millwright/tests/storage/file9.cpp is missing"_s;
}

void TestJournalText::aDetailKeepsWhatIsNone()
{
    QFETCH(QString, text);
    QCOMPARE(journaltext::detail(text), text);
}

void TestJournalText::textsArePlainAndBounded()
{
    const QString kept = journaltext::detail(u"a\u202Eb\u0007"_s + QString(5000, u'x'));
    QVERIFY(kept.size() <= journaltext::detailLength + 1);
    QVERIFY(!kept.contains(QChar(0x202E)) && !kept.contains(QChar(7)));
    const QString name = journaltext::name(u"n\u202E"_s + QString(5000, u'x'));
    QCOMPARE(name.size(), journaltext::nameLength);
    QVERIFY(!name.contains(QChar(0x202E)));
}

void TestJournalText::aNameIsMaskedOnlyWhereItCanHardlyBeOne()
{
    for (const QString &name : {u"fk-lift"_s, u"sk-1"_s, u"ci-runner-01"_s, u"Büro Köln"_s})
        QCOMPARE(journaltext::name(name), name);
    QVERIFY(!journaltext::name(u"fk-CANARY0123456789012345"_s).contains(u"CANARY"_s));
    QVERIFY(!journaltext::name(u"ghp_CANARY0123456789"_s).contains(u"CANARY"_s));
}

QTEST_GUILESS_MAIN(TestJournalText)
#include "tst_journaltext.moc"
