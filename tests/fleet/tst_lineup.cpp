// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/lineup.h"
#include "app/fleet/operation.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestLineup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesByNumber();
    void oneComputerWaitsForItself();
    void newNamesDoNotWaitForEachOther();
    void aPutBackOneIsFirstAgain();
    void aRemovedOneLetsTheNextForward();
    void removingStrangersIsHarmless();
};

void TestLineup::goesByNumber()
{
    Lineup lineup;
    QVERIFY(!lineup.take());
    for (quint64 number = 1; number <= 3; ++number)
        lineup.add(number, QString::number(number));
    QCOMPARE(lineup.take(), std::optional<quint64>(1));
    QCOMPARE(lineup.take(), std::optional<quint64>(2));
    QCOMPARE(lineup.take(), std::optional<quint64>(3));
    QVERIFY(!lineup.take());
}

void TestLineup::oneComputerWaitsForItself()
{
    Lineup lineup;
    lineup.add(1, u"a"_s);
    lineup.add(2, u"a"_s);
    lineup.add(3, u"b"_s);
    QCOMPARE(lineup.take(), std::optional<quint64>(1));
    QCOMPARE(lineup.take(), std::optional<quint64>(3));
    QVERIFY(!lineup.take());
    lineup.add(4, u"a"_s); // while its computer is taken
    QVERIFY(!lineup.take());
    lineup.release(u"a"_s);
    QCOMPARE(lineup.take(), std::optional<quint64>(2));
    QVERIFY(!lineup.take());
    lineup.release(u"a"_s);
    QCOMPARE(lineup.take(), std::optional<quint64>(4));
}

void TestLineup::newNamesDoNotWaitForEachOther()
{
    const auto lane = [](const QString &name) {
        return Operation{.kind = Operation::Kind::Create, .draft = {.name = name}}.lane();
    };
    Lineup lineup;
    lineup.add(1, lane(u"a"_s));
    lineup.add(2, lane(u"a"_s));
    lineup.add(3, lane(u"b"_s));
    lineup.add(4, u"a"_s); // an id
    QCOMPARE(lineup.take(), std::optional<quint64>(1));
    QCOMPARE(lineup.take(), std::optional<quint64>(3));
    QCOMPARE(lineup.take(), std::optional<quint64>(4));
    QVERIFY(!lineup.take());
}

void TestLineup::aPutBackOneIsFirstAgain()
{
    Lineup lineup;
    lineup.add(1, u"a"_s);
    lineup.add(2, u"a"_s);
    lineup.add(3, u"b"_s);
    QCOMPARE(lineup.take(), std::optional<quint64>(1));
    lineup.putBack(1, u"a"_s);
    QCOMPARE(lineup.take(), std::optional<quint64>(1));
    QCOMPARE(lineup.take(), std::optional<quint64>(3));
    QVERIFY(!lineup.take());
}

void TestLineup::aRemovedOneLetsTheNextForward()
{
    Lineup lineup;
    lineup.add(1, u"a"_s);
    lineup.add(2, u"a"_s);
    lineup.add(3, u"a"_s);
    lineup.remove(1, u"a"_s);
    QCOMPARE(lineup.take(), std::optional<quint64>(2));
    lineup.remove(3, u"a"_s); // its computer is taken: nothing comes forward
    lineup.release(u"a"_s);
    QVERIFY(!lineup.take());
}

void TestLineup::removingStrangersIsHarmless()
{
    Lineup lineup;
    lineup.remove(1, u"a"_s);
    lineup.add(2, u"a"_s);
    lineup.remove(7, u"a"_s);
    lineup.release(u"b"_s);
    QCOMPARE(lineup.take(), std::optional<quint64>(2));
}

QTEST_GUILESS_MAIN(TestLineup)
#include "tst_lineup.moc"
