// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/batches.h"
#include "fleetsandbox.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Operation::Kind;
using State = Operation::State;

class TestBatches : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void operationsAreNumberedWithoutAGap();
    void aBatchFinishesOnce();
    void whatIsOpenIsKnownByKindAndComputer();
    void aCreationIsKnownByItsNameAlsoWhenItHasAnId();
    void aLateDecisionLeavesANewerOpenOneAlone();
    void strangersAreIgnored();

private:
    static bool move(Batches &batches, quint64 number, State state);
};

bool TestBatches::move(Batches &batches, quint64 number, State state)
{
    Operation operation = *batches.find(number);
    operation.state = state;
    return batches.update(operation);
}

void TestBatches::operationsAreNumberedWithoutAGap()
{
    Batches batches;
    QCOMPARE(batches.add({}), 0u);
    QCOMPARE(batches.add(wanted(Kind::Delete, 3)), 1u);
    QCOMPARE(batches.add(wanted(Kind::RetryInstall, 2)), 2u);
    QCOMPARE(batches.operations(2).at(0).number, 4u);
    QCOMPARE(batches.find(5)->batch, 2u);
    QCOMPARE(batches.queued(), (QList<quint64>{1, 2, 3, 4, 5}));
    QVERIFY(!move(batches, 2, State::Running));
    QCOMPARE(batches.queued(1), (QList<quint64>{1, 3}));
    QCOMPARE(batches.progress(), (BatchProgress{5, 4, 1, 0, 0}));
}

void TestBatches::aBatchFinishesOnce()
{
    Batches batches;
    batches.add(wanted(Kind::Delete, 2));
    QVERIFY(!move(batches, 1, State::OutcomeUnknown));
    QVERIFY(move(batches, 2, State::Succeeded));
    QVERIFY(!batches.hasOpen());
    QVERIFY(!move(batches, 1, State::Succeeded)); // decided late
    QCOMPARE(batches.progress(1), (BatchProgress{2, 0, 0, 2, 0}));
}

void TestBatches::whatIsOpenIsKnownByKindAndComputer()
{
    Batches batches;
    batches.add({wanted(Kind::Delete, u"a"_s)});
    QVERIFY(batches.hasOpen(Kind::Delete, u"a"_s));
    QVERIFY(!batches.hasOpen(Kind::RetryInstall, u"a"_s));
    QVERIFY(!batches.hasOpen(Kind::Delete, u"b"_s));
    move(batches, 1, State::NotStarted);
    QVERIFY(!batches.hasOpen(Kind::Delete, u"a"_s));
}

void TestBatches::aCreationIsKnownByItsNameAlsoWhenItHasAnId()
{
    Batches batches;
    batches.add({{.kind = Kind::Create, .draft = {.name = u"a"_s}}});
    const QString lane = batches.find(1)->lane();
    QVERIFY(batches.hasOpen(Kind::Create, lane));
    QVERIFY(!batches.hasOpen(Kind::Create, u"a"_s));
    Operation created = *batches.find(1);
    created.computerId = u"new"_s;
    created.state = State::Succeeded;
    QVERIFY(batches.update(created));
    QCOMPARE(created.lane(), lane);
    QVERIFY(!batches.hasOpen(Kind::Create, lane));
}

void TestBatches::aLateDecisionLeavesANewerOpenOneAlone()
{
    Batches batches;
    batches.add({wanted(Kind::Delete, u"a"_s)});
    move(batches, 1, State::OutcomeUnknown);
    batches.add({wanted(Kind::Delete, u"a"_s)});
    move(batches, 1, State::Failed);
    QVERIFY(batches.hasOpen(Kind::Delete, u"a"_s));
}

void TestBatches::strangersAreIgnored()
{
    Batches batches;
    Operation stranger = wanted(Kind::Delete, u"a"_s);
    stranger.number = 9;
    QVERIFY(!batches.update(stranger));
    QVERIFY(!batches.find(9));
    QVERIFY(batches.operations(3).isEmpty());
    QVERIFY(batches.queued(3).isEmpty());
    QCOMPARE(batches.progress(3), BatchProgress());
}

QTEST_GUILESS_MAIN(TestBatches)
#include "tst_batches.moc"
