// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/naturalorder.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class tst_NaturalOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void smallerComesFirst_data()
    {
        QTest::addColumn<QString>("smaller");
        QTest::addColumn<QString>("larger");
        QTest::newRow("numbers by value") << u"node-2"_s << u"node-10"_s;
        QTest::newRow("in the middle") << u"a9z"_s << u"a10a"_s;
        QTest::newRow("case does not matter") << u"Beta"_s << u"gamma"_s;
        QTest::newRow("nor the other way") << u"alpha"_s << u"BETA"_s;
        QTest::newRow("a beginning before the whole") << u"node"_s << u"node-1"_s;
        QTest::newRow("empty first") << u""_s << u"a"_s;
        QTest::newRow("leading zeros do not count") << u"n007"_s << u"n8"_s;
        QTest::newRow("longer than any integer")
                << u"x99999999999999999999999998"_s << u"x99999999999999999999999999"_s;
        QTest::newRow("one digit more")
                << u"x99999999999999999999999999"_s << u"x100000000000000000000000000"_s;
        QTest::newRow("several numbers") << u"1.2.9"_s << u"1.2.10"_s;
        QTest::newRow("zeros are numbers") << u"a0"_s << u"a1"_s;
        QTest::newRow("digits of another script") << u"n\u0662"_s << u"n10"_s;
    }

    void smallerComesFirst()
    {
        QFETCH(const QString, smaller);
        QFETCH(const QString, larger);
        QVERIFY(naturalorder::compare(smaller, larger) < 0);
        QVERIFY(naturalorder::compare(larger, smaller) > 0);
        QVERIFY(naturalorder::key(smaller) < naturalorder::key(larger));
        QVERIFY(naturalorder::keyBytes(smaller) < naturalorder::keyBytes(larger));
    }

    void equalInOrderIsStillDecided()
    {
        QCOMPARE(naturalorder::compare(u"same"_s, u"same"_s), 0);
        QCOMPARE(naturalorder::key(u"N1"_s), naturalorder::key(u"n01"_s));
        QVERIFY(naturalorder::compare(u"N1"_s, u"n01"_s) != 0);
        QCOMPARE(naturalorder::compare(u"N1"_s, u"n01"_s) < 0, naturalorder::compare(u"n01"_s, u"N1"_s) > 0);
    }

    void veryLongNumbersKeepTheirOrder()
    {
        const QString many(70'000, u'1');
        QVERIFY(naturalorder::compare(many, many + u'0') < 0);
        QVERIFY(naturalorder::compare(u"9"_s, many) < 0);
    }

    void bytesCompareAsUnitsDo()
    {
        QRandomGenerator random(3);
        const QString letters = u"aB0019-_ \u00e4\u0661\u4e2d\uffee\U0001f600"_s;
        const auto any = [&] {
            QString text;
            for (int length = random.bounded(12); length > 0; --length)
                text += letters.at(random.bounded(random.bounded(2) ? 9 : int(letters.size())));
            return text;
        };
        for (int round = 0; round < 20'000; ++round) {
            const QString a = any();
            const QString b = any();
            const int units = naturalorder::key(a).compare(naturalorder::key(b));
            const int bytes = naturalorder::keyBytes(a).compare(naturalorder::keyBytes(b));
            QVERIFY2((units < 0) == (bytes < 0) && (units > 0) == (bytes > 0), qPrintable(a + u" / "_s + b));
        }
    }

    void aListIsInTheOrderThatPeopleExpect()
    {
        const QStringList expected{
                u"1"_s,      u"2"_s,       u"10"_s, u"ci-runner-01"_s, u"ci-runner-2"_s, u"Data-1"_s,
                u"data-3"_s, u"Data-20"_s, u"z"_s};
        QStringList mixed = expected;
        std::reverse(mixed.begin(), mixed.end());
        std::sort(mixed.begin(), mixed.end(),
                  [](const QString &a, const QString &b) { return naturalorder::compare(a, b) < 0; });
        QCOMPARE(mixed, expected);
    }
};

QTEST_APPLESS_MAIN(tst_NaturalOrder)
#include "tst_naturalorder.moc"
