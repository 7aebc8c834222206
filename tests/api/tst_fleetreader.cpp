// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/decoder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

// What a reading has in common with the one before it.
class tst_FleetReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameListIsTheKnownOne();
    void onlyWhatHasChangedIsAnotherObject();
    void differencesLeadFromOneListToTheNext();
    void aRepeatedIdIsNobodysEvenWhereItWasKnown();
    void whoWasRepeatedIsReadableWhenAlone();
    void anUnreadableEntryLeavesTheDifferenceOpen();
    void whereSomethingIsUnderWayIsFound();
    void theSameBodyIsKnownAgain();
    void anyOtherBodyIsAnotherOne_data();
    void anyOtherBodyIsAnotherOne();
};

namespace {

QByteArray entry(const QByteArray &id, const QByteArray &name = "n")
{
    return R"({"id":")" + id + R"(","name":")" + name + R"(","status":"active"})";
}

QByteArray body(const QByteArrayList &entries)
{
    return R"({"computers":[)" + entries.join(",") + "]}";
}

Fleet read(const QByteArrayList &entries, const ComputerList &known = {})
{
    const Result<Fleet> fleet = decoder::fleet(body(entries), known);
    return fleet ? *fleet : Fleet();
}

QStringList ids(const ComputerList &list)
{
    QStringList all;
    for (const Computer &computer : list)
        all += computer.id;
    return all;
}

} // namespace

void tst_FleetReader::theSameListIsTheKnownOne()
{
    const Fleet first = read({entry("a"), entry("b")});
    const Fleet second = read({entry("a"), entry("b")}, first.computers);
    QVERIFY(second.computers.isSameAs(first.computers));
    const FleetDifference *difference = second.since(first.computers);
    QVERIFY(difference);
    QVERIFY(difference->changed.isEmpty() && difference->lost.isEmpty() && difference->moved.isEmpty());
    QVERIFY(!read({entry("b"), entry("a")}, first.computers).computers.isSameAs(first.computers));
}

void tst_FleetReader::onlyWhatHasChangedIsAnotherObject()
{
    const Fleet first = read({entry("a"), entry("b"), entry("c")});
    const Fleet second = read({entry("a"), entry("b", "renamed"), entry("c")}, first.computers);
    QCOMPARE(second.computers.shared(0), first.computers.shared(0));
    QVERIFY(second.computers.shared(1) != first.computers.shared(1));
    QCOMPARE(second.computers[1].name, u"renamed"_s);
    QCOMPARE(second.computers.shared(2), first.computers.shared(2));
    QCOMPARE(second.since(first.computers)->changed, QList<int>{1});
    QVERIFY(!second.since(read({entry("a")}).computers)); // whoever holds another list must look himself
}

void tst_FleetReader::differencesLeadFromOneListToTheNext()
{
    QRandomGenerator random(5);
    QByteArrayList now;
    ComputerList known;
    int next = 0;
    for (int step = 0; step < 2'000; ++step) {
        const QByteArrayList before = now;
        for (int edits = random.bounded(4); edits > 0; --edits) {
            const int place = random.bounded(int(now.size()) + 1);
            switch (random.bounded(4)) {
            case 0:
                now.insert(place, entry("c" + QByteArray::number(next++)));
                break;
            case 1:
                if (place < now.size() && now.size() > 3)
                    now.removeAt(place);
                break;
            case 2:
                if (place < now.size())
                    now[place].replace(R"("name":")", R"("name":"x)");
                break;
            default:
                if (place < now.size())
                    now.move(place, random.bounded(int(now.size())));
            }
        }
        const Fleet fleet = read(now, known);
        QCOMPARE(ids(fleet.computers), ids(read(now).computers));
        QVERIFY(fleet.computers == read(now).computers);
        const FleetDifference *difference = fleet.since(known);
        QVERIFY(difference);
        QStringList lost;
        for (int place = 0; place < int(known.size()); ++place) {
            const int to = difference->moved.isEmpty() ? place : difference->moved[place];
            if (to < 0) {
                lost += known[place].id;
                continue;
            }
            QCOMPARE(fleet.computers[to].id, known[place].id);
            QCOMPARE(fleet.computers.shared(to) == known.shared(place), !difference->changed.contains(to));
        }
        QStringList told;
        for (const int place : difference->lost)
            told += known[place].id;
        QCOMPARE(told, lost);
        for (int place = 0; place < int(fleet.computers.size()); ++place) {
            if (!known.find(fleet.computers[place].id))
                QVERIFY(difference->changed.contains(place));
        }
        QVERIFY(std::is_sorted(difference->changed.cbegin(), difference->changed.cend()));
        known = fleet.computers;
    }
}

void tst_FleetReader::aRepeatedIdIsNobodysEvenWhereItWasKnown()
{
    const Fleet first = read({entry("a"), entry("b"), entry("c")});
    for (const QByteArrayList &list : {QByteArrayList{entry("a"), entry("a"), entry("c")},
                                       {entry("a"), entry("b"), entry("b")},
                                       {entry("a"), entry("b"), entry("c"), entry("a")},
                                       {entry("a"), entry("b"), entry("a", "other")}}) {
        const Fleet second = read(list, first.computers);
        QVERIFY(second.computers == read(list).computers);
        QVERIFY(!second.computers.isComplete());
    }
}

void tst_FleetReader::whoWasRepeatedIsReadableWhenAlone()
{
    const Fleet first = read({entry("a"), entry("b"), entry("a", "second")});
    QVERIFY(!first.computers[2].isReadable());
    QCOMPARE(first.computers[2].entry, 3);
    const Fleet second = read({entry("b"), entry("a", "second")}, first.computers);
    QVERIFY(second.computers[1].isReadable());
    QCOMPARE(second.computers[1].name, u"second"_s);
}

void tst_FleetReader::anUnreadableEntryLeavesTheDifferenceOpen()
{
    const Fleet first = read({entry("a"), "{}"});
    QVERIFY(!first.difference);
    const Fleet second = read({entry("a"), entry("b")}, first.computers);
    QVERIFY(!second.difference);
    QCOMPARE(second.computers.shared(0), first.computers.shared(0));
    QVERIFY(read({entry("a"), entry("b")}, second.computers).difference);
}

void tst_FleetReader::whereSomethingIsUnderWayIsFound()
{
    const Fleet fleet = read({entry("a"), R"({"id":"b","status":"provisioning"})", entry("c")});
    QCOMPARE(fleet.changing.value_or(QList<int>()), QList<int>{1});
    QVERIFY(fleet.isChanging());
}

void tst_FleetReader::theSameBodyIsKnownAgain()
{
    for (const QByteArray &list : {body({}), body({entry("a")}), body({entry("a"), entry("b"), entry("c")}),
                                   QByteArray(" {\"total\" : 2,\n\"computers\" : [\n {\"id\":\"a\"} ,\n "
                                              "{\"id\":\"b\"} ,\n null\n ] } \n")})
        QVERIFY2(decoder::isSameBody(list, *decoder::fleet(list)), list.constData());
    QVERIFY(!decoder::isSameBody(body({}), Fleet())); // nobody has read anything
}

void tst_FleetReader::anyOtherBodyIsAnotherOne_data()
{
    QTest::addColumn<QByteArray>("other");
    const QByteArray same = body({entry("a"), entry("b")});
    QTest::newRow("shorter") << same.chopped(1);
    QTest::newRow("longer") << same + '\n';
    QTest::newRow("one less") << body({entry("a")});
    QTest::newRow("one more") << body({entry("a"), entry("b"), entry("b")});
    QTest::newRow("swapped") << body({entry("b"), entry("a")});
    QTest::newRow("spaced") << QByteArray(same).replace("},{", "}, {");
    QTest::newRow("more beside it") << QByteArray(same).replace("]}", R"(],"more":true})");
    QTest::newRow("empty") << QByteArray();
    for (qsizetype at = 0; at < same.size(); ++at) {
        QByteArray changed = same;
        changed[at] = char(changed[at] ^ 1);
        QTest::addRow("byte %d", int(at)) << changed;
    }
}

void tst_FleetReader::anyOtherBodyIsAnotherOne()
{
    QFETCH(const QByteArray, other);
    const Fleet fleet = read({entry("a"), entry("b")});
    QVERIFY(!decoder::isSameBody(other, fleet));
}

QTEST_GUILESS_MAIN(tst_FleetReader)
#include "tst_fleetreader.moc"
