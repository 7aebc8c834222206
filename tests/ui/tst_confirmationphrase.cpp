// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/confirmationphrase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_confirmationphrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNameIsAskedForWhereItCanBeTyped_data();
    void theNameIsAskedForWhereItCanBeTyped();
    void otherwiseTheEndOfTheIdIsAskedFor_data();
    void otherwiseTheEndOfTheIdIsAskedFor();
    void matchingIsExactButForWhiteSpaceAround_data();
    void matchingIsExactButForWhiteSpaceAround();
    void anEmptyPhraseMatchesNothing();
    void severalAreAskedForByNumber();
};

void tst_confirmationphrase::theNameIsAskedForWhereItCanBeTyped_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("phrase");
    QTest::newRow("plain") << u"ci-runner-07"_s << u"ci-runner-07"_s;
    QTest::newRow("spaces inside") << u"two words"_s << u"two words"_s;
    QTest::newRow("spaces around") << u"   leading"_s << u"leading"_s;
    QTest::newRow("other scripts") << u"東京 مرحبا"_s << u"東京 مرحبا"_s;
    QTest::newRow("emoji") << u"🚀 x"_s << u"🚀 x"_s;
    QTest::newRow("ampersand") << u"R&D && Q"_s << u"R&D && Q"_s;
    QTest::newRow("decomposed") << u"e\u0301"_s << u"\u00e9"_s;
    QTest::newRow("64 long") << QString(64, u'a') << QString(64, u'a');
}

void tst_confirmationphrase::theNameIsAskedForWhereItCanBeTyped()
{
    QFETCH(QString, name);
    QFETCH(QString, phrase);
    Computer computer;
    computer.id = u"cmp_123456"_s;
    computer.name = name;
    QVERIFY(confirmation::isTypable(name));
    QCOMPARE(confirmation::phrase(computer), phrase);
    QVERIFY(confirmation::matches(name, confirmation::phrase(computer)));
}

void tst_confirmationphrase::otherwiseTheEndOfTheIdIsAskedFor_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("phrase");
    const QString id = u"cmp_8KdQ2vLmZr7Hf31T"_s;
    const QString phrase = u"delete 7Hf31T"_s;
    QTest::newRow("empty") << QString() << id << phrase;
    QTest::newRow("only spaces") << u"   "_s << id << phrase;
    QTest::newRow("line break") << u"two\nlines"_s << id << phrase;
    QTest::newRow("line separator") << u"two\u2028lines"_s << id << phrase;
    QTest::newRow("right-to-left override") << u"invoice\u202egnp.exe\u202c"_s << id << phrase;
    QTest::newRow("zero-width joiner") << u"a\u200db"_s << id << phrase;
    QTest::newRow("byte-order mark") << u"\ufeffname"_s << id << phrase;
    QTest::newRow("no-break space") << u"no\u00a0break"_s << id << phrase;
    QTest::newRow("private use") << u"a\ue000"_s << id << phrase;
    QTest::newRow("65 long") << QString(65, u'a') << id << phrase;
    QTest::newRow("short id") << u"\n"_s << u"ab"_s << u"delete ab"_s;
    QTest::newRow("hostile id") << u"\n"_s << u"x1\u202e2 3\n"_s << u"delete 123"_s;
}

void tst_confirmationphrase::otherwiseTheEndOfTheIdIsAskedFor()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(QString, phrase);
    Computer computer;
    computer.id = id;
    computer.name = name;
    QVERIFY(!confirmation::isTypable(name));
    QCOMPARE(confirmation::phrase(computer), phrase);
    QVERIFY(!confirmation::matches(name, confirmation::phrase(computer)));
}

void tst_confirmationphrase::matchingIsExactButForWhiteSpaceAround_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<bool>("matches");
    QTest::newRow("same") << u"ci-runner-07"_s << u"ci-runner-07"_s << true;
    QTest::newRow("spaces around") << u"  ci-runner-07\t"_s << u"ci-runner-07"_s << true;
    QTest::newRow("capitals") << u"CI-runner-07"_s << u"ci-runner-07"_s << false;
    QTest::newRow("part") << u"ci-runner-0"_s << u"ci-runner-07"_s << false;
    QTest::newRow("more") << u"ci-runner-071"_s << u"ci-runner-07"_s << false;
    QTest::newRow("decomposed") << u"caf\u0065\u0301"_s << u"caf\u00e9"_s << true;
    QTest::newRow("look-alike") << u"c\u0456-runner-07"_s << u"ci-runner-07"_s << false;
    QTest::newRow("inner spaces count") << u"delete  12"_s << u"delete 12"_s << false;
    QTest::newRow("nothing") << QString() << u"ci-runner-07"_s << false;
}

void tst_confirmationphrase::matchingIsExactButForWhiteSpaceAround()
{
    QFETCH(QString, typed);
    QFETCH(QString, phrase);
    QTEST(confirmation::matches(typed, phrase), "matches");
}

void tst_confirmationphrase::anEmptyPhraseMatchesNothing()
{
    QVERIFY(!confirmation::matches({}, {}));
}

void tst_confirmationphrase::severalAreAskedForByNumber()
{
    QCOMPARE(confirmation::phrase(12), u"delete 12"_s);
    QCOMPARE(confirmation::phrase(1), u"delete 1"_s);
    QCOMPARE(confirmation::phrase(1500), u"delete 1500"_s);
}

QTEST_GUILESS_MAIN(tst_confirmationphrase)
#include "tst_confirmationphrase.moc"
