// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/chip.h"
#include "ui/fleet/fleetmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using fixture::computer;
using fixture::operation;
using fixture::reading;
using Kind = Operation::Kind;
using State = Operation::State;

class tst_FleetModel : public QObject
{
    Q_OBJECT

    // A model under the tester, with three computers a, b and c.
    struct World
    {
        FleetModel model;
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
        QSignalSpy reset{&model, &QAbstractItemModel::modelReset};
        QSignalSpy inserted{&model, &QAbstractItemModel::rowsInserted};
        QSignalSpy removed{&model, &QAbstractItemModel::rowsRemoved};
        QSignalSpy data{&model, &QAbstractItemModel::dataChanged};
        QSignalSpy told{&model, &FleetModel::computersChanged};
        QSignalSpy fleetTold{&model, &FleetModel::fleetChanged};

        World() { read(1, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)}); }

        void read(quint64 begun, const QList<Computer> &computers,
                  const QDateTime &at = QDateTime::currentDateTime())
        {
            model.setComputers(reading(begun, computers, at));
        }
        void forget()
        {
            for (QSignalSpy *spy : {&reset, &inserted, &removed, &data, &told, &fleetTold})
                spy->clear();
        }
        QString cell(const QString &key, int column, int role = Qt::DisplayRole) const
        {
            return model.index(model.row(key), column).data(role).toString();
        }
        bool isGone(const QString &key) const { return model.localState(key).gone; }
    };

    static QStringList keys(const FleetModel &model)
    {
        QStringList all;
        for (int row = 0; row < model.rowCount(); ++row)
            all += model.key(row);
        return all;
    }

private Q_SLOTS:
    void aProtectedOneIsMarkedWheneverItComes()
    {
        World world;
        world.forget();
        world.model.setProtected({u"a"_s, u"later"_s});
        QCOMPARE(world.told.count(), 1);
        QCOMPARE(world.data.count(), 1);
        QVERIFY(world.model.localState(u"a"_s).protectedHere);
        QVERIFY(!world.model.localState(u"b"_s).protectedHere);
        QCOMPARE(world.cell(u"a"_s, FleetModel::NameColumn, Qt::AccessibleTextRole),
                 u"a, protected from deletion on this machine"_s);
        QCOMPARE(world.cell(u"b"_s, FleetModel::NameColumn, Qt::AccessibleTextRole), QString());
        world.read(2, {computer(u"a"_s), computer(u"later"_s)});
        QVERIFY(world.model.localState(u"a"_s).protectedHere);
        QVERIFY(world.model.localState(u"later"_s).protectedHere);
        world.forget();
        world.model.setProtected({u"a"_s, u"later"_s});
        QCOMPARE(world.fleetTold.count(), 0); // no news
        world.model.clear();
        world.read(1, {computer(u"a"_s)});
        QVERIFY(!world.model.localState(u"a"_s).protectedHere); // another connection's
    }

    void protectionsThatAreAwaitedAreToldToEachRow()
    {
        World world;
        world.model.awaitProtections();
        world.read(2, {computer(u"a"_s), computer(u"d"_s)});
        for (const QString &key : {u"a"_s, u"d"_s})
            QVERIFY(world.model.localState(key).protectionAwaited);
        world.model.setProtected({});
        for (const QString &key : {u"a"_s, u"d"_s})
            QVERIFY(!world.model.localState(key).protectionAwaited);
    }

    void aKeptFleetIsReplacedByAReadingAndNotTheOtherWayRound()
    {
        FleetModel model;
        const QAbstractItemModelTester tester(&model);
        const QDateTime earlier = QDateTime::currentDateTime().addSecs(-3600);
        model.setComputers(reading(0, {computer(u"a"_s), computer(u"old"_s)}, earlier));
        QCOMPARE(model.at(0).receivedAt, earlier);
        model.setComputers(reading(1, {computer(u"a"_s), computer(u"new"_s)}));
        QVERIFY(model.localState(u"old"_s).gone);
        QVERIFY(model.at(0).receivedAt > earlier);
        model.setComputers(reading(0, {computer(u"old"_s)}, earlier)); // it came late
        QVERIFY(model.localState(u"old"_s).gone);
        QVERIFY(!model.localState(u"new"_s).gone);
    }

    void firstReadingInsertsAllRowsAtOnce()
    {
        World world;
        QCOMPARE(keys(world.model), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(world.inserted.count(), 1);
        QCOMPARE(world.reset.count(), 0);
        QCOMPARE(world.told.count(), 1);
        QVERIFY(world.told[0][0].toStringList().isEmpty()); // all of them
        QCOMPARE(world.fleetTold.count(), 1);
        QCOMPARE(world.model.aliveCount(), 3);
    }

    void anInstallFoundRunningIsNewsUntilTheNextReading_data()
    {
        QTest::addColumn<bool>("unchanged");
        QTest::newRow("another list") << false;
        QTest::newRow("the same list") << true;
    }

    void anInstallFoundRunningIsNewsUntilTheNextReading()
    {
        QFETCH(const bool, unchanged);
        World world;
        Operation found = operation(1, u"b"_s, Kind::RetryInstall, State::Succeeded, 5);
        found.alreadyRunning = true;
        world.model.setOperation(found);
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Retrying…"_s);
        world.read(5,
                   {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)}); // it knows nothing of the answer
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Retrying…"_s);
        Fleet later = reading(6, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        if (unchanged)
            later = Fleet{.begun = 6, .readAt = later.readAt, .unchanged = true};
        world.model.setComputers(later);
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Active"_s);
    }

    void sameReadingChangesNothing()
    {
        World world;
        const QList<Computer> same{*world.model.computer(u"a"_s), *world.model.computer(u"b"_s),
                                   *world.model.computer(u"c"_s)};
        world.forget();
        world.read(2, same);
        QCOMPARE(world.data.count() + world.inserted.count() + world.removed.count(), 0);
        QCOMPARE(world.told.count() + world.fleetTold.count(), 0);
    }

    void onlyTheChangedRowIsAnnounced()
    {
        World world;
        QList<Computer> next{*world.model.computer(u"a"_s), *world.model.computer(u"b"_s),
                             *world.model.computer(u"c"_s)};
        next[1].status = Computer::Status::Error;
        world.forget();
        world.read(2, next);
        QCOMPARE(world.data.count(), 1);
        QCOMPARE(world.data[0][0].toModelIndex().row(), 1);
        QCOMPARE(world.data[0][1].toModelIndex().row(), 1);
        QCOMPARE(world.told.count(), 1);
        QCOMPARE(world.told[0][0].toStringList(), QStringList{u"b"_s});
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Error"_s);
        QVERIFY(world.model.at(1).lastChange.isValid());
        QVERIFY(!world.model.at(0).lastChange.isValid());
        QCOMPARE(world.fleetTold.count(), 1);
    }

    void anotherOrderOnTheServerMovesNoRow()
    {
        World world;
        const QList<Computer> turned{*world.model.computer(u"c"_s), *world.model.computer(u"a"_s),
                                     *world.model.computer(u"b"_s)};
        world.forget();
        world.read(2, turned);
        QCOMPARE(keys(world.model), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(world.model.index(2, 0).data(FleetModel::EntryRole).toInt(), 1);
        QCOMPARE(world.data.count(), 1);
        QCOMPARE(world.data[0][2].value<QList<int>>(), QList<int>{FleetModel::EntryRole});
        QCOMPARE(world.told.count(), 0);
    }

    void lostComputerStaysAsTombstone()
    {
        World world;
        world.read(2, {computer(u"a"_s), computer(u"c"_s)});
        QCOMPARE(world.removed.count(), 0);
        QVERIFY(world.isGone(u"b"_s));
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Gone"_s);
        QVERIFY(!(world.model.flags(world.model.index(1, 0)) & Qt::ItemIsEnabled));
        QCOMPARE(world.model.aliveCount(), 2);
        QVERIFY(world.model.hasTombstones());

        world.forget();
        world.model.removeTombstones();
        QCOMPARE(keys(world.model), QStringList({u"a"_s, u"c"_s}));
        QCOMPARE(world.removed.count(), 1);
        QCOMPARE(world.told.count(), 1);
        QCOMPARE(world.model.row(u"c"_s), 1);
        QCOMPARE(world.model.computer(u"b"_s), nullptr);
        QVERIFY(!world.model.hasTombstones());
    }

    void whoIsInDoubtStaysAsItWas()
    {
        World world;
        Fleet lost = reading(2, {computer(u"a"_s), computer(u"c"_s)});
        lost.inDoubt = {u"b"_s};
        world.forget();
        world.model.setComputers(lost);
        QVERIFY(!world.isGone(u"b"_s));
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Active"_s);
        QCOMPARE(world.removed.count(), 0);

        world.model.setUnclear(u"b"_s);
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Not listed"_s);
        QVERIFY(world.cell(u"b"_s, FleetModel::StatusColumn, Qt::ToolTipRole).contains(u"is from before"_s));
        const QDateTime since = world.model.localState(u"b"_s).unclearSince;
        QVERIFY(since.isValid());
        world.model.setUnclear(u"b"_s);
        QCOMPARE(world.model.localState(u"b"_s).unclearSince, since); // its age counts from the first time

        world.model.setComputer(computer(u"b"_s), 3);
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Active"_s);
        world.model.setUnclear(u"b"_s);
        world.read(4, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Active"_s);
    }

    void whoIsSaidToBeAbsentIsATombstone()
    {
        World world;
        world.model.setUnclear(u"b"_s);
        world.model.setAbsent(u"b"_s, 7);
        QVERIFY(world.isGone(u"b"_s));
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Gone"_s);
        world.read(7, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)}); // older than the answer
        QVERIFY(world.isGone(u"b"_s));
        world.read(8, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        QVERIFY(!world.isGone(u"b"_s));
        world.model.setAbsent(u"stranger"_s, 9);
        world.model.setUnclear(u"stranger"_s);
        QCOMPARE(world.model.rowCount(), 3);
    }

    void tombstonesLeaveInRuns()
    {
        World world;
        world.read(2, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s), computer(u"d"_s),
                       computer(u"e"_s), computer(u"f"_s)});
        world.read(3, {computer(u"c"_s), computer(u"e"_s)});
        world.forget();
        world.model.removeTombstones();
        QCOMPARE(keys(world.model), QStringList({u"c"_s, u"e"_s}));
        QCOMPARE(world.removed.count(), 3); // f, d, and a with b
        QCOMPARE(world.model.row(u"e"_s), 1);
    }

    // As where the table hides because its last row goes, which ends the wait for the pointer.
    void whoAsksAgainWhileTombstonesGoTakesNobodyElseAlong()
    {
        World world;
        world.read(2, {computer(u"a"_s), computer(u"c"_s)});
        connect(&world.model, &QAbstractItemModel::rowsAboutToBeRemoved, &world.model,
                &FleetModel::removeTombstones);
        world.model.removeTombstones();
        QCOMPARE(keys(world.model), QStringList({u"a"_s, u"c"_s}));
        QCOMPARE(world.model.aliveCount(), 2);
    }

    void lostComputerThatReturnsLives()
    {
        World world;
        world.read(2, {computer(u"a"_s), computer(u"c"_s)});
        world.read(3, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        QVERIFY(!world.isGone(u"b"_s));
        QVERIFY(!world.model.hasTombstones());
        QCOMPARE(world.model.rowCount(), 3);
    }

    void unchangedReadingKeepsEveryRow()
    {
        World world;
        world.forget();
        Fleet same;
        same.begun = 2;
        same.unchanged = true;
        same.readAt = QDateTime::currentDateTime();
        world.model.setComputers(same);
        QCOMPARE(world.model.aliveCount(), 3);
        QCOMPARE(world.fleetTold.count(), 0);
    }

    void readingThatWasOvertakenIsIgnored()
    {
        World world;
        world.read(5, {computer(u"a"_s)});
        world.read(4, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        QVERIFY(world.isGone(u"b"_s));
    }

    void deletedComputerBecomesTombstone()
    {
        World world;
        world.model.setOperation(operation(1, u"b"_s, Kind::Delete, State::Running));
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Deleting…"_s);
        QVERIFY(world.model.index(1, 0).data(FleetModel::FadedRole).toBool());
        world.model.setOperation(operation(1, u"b"_s, Kind::Delete, State::Succeeded, 7));
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Deleted"_s);
        QVERIFY(world.isGone(u"b"_s));
        QCOMPARE(world.removed.count(), 0);
    }

    // Readings after a deletion's answer, before and after the minute of grace.
    void readingsAfterADeletion_data()
    {
        QTest::addColumn<quint64>("begun");
        QTest::addColumn<int>("secondsLater");
        QTest::addColumn<bool>("tombstonesRemoved");
        QTest::addColumn<bool>("returns");
        QTest::newRow("began before the answer") << quint64(7) << 0 << false << false;
        QTest::newRow("began before, arrives late") << quint64(7) << 300 << true << false;
        QTest::newRow("began after, within the minute") << quint64(8) << 59 << false << false;
        QTest::newRow("the same, row removed") << quint64(8) << 59 << true << false;
        QTest::newRow("a minute later") << quint64(8) << 60 << false << true;
        QTest::newRow("a minute later, row removed") << quint64(8) << 61 << true << true;
    }

    void readingsAfterADeletion()
    {
        QFETCH(const quint64, begun);
        QFETCH(const int, secondsLater);
        QFETCH(const bool, tombstonesRemoved);
        QFETCH(const bool, returns);
        World world;
        QSignalSpy contradicted(&world.model, &FleetModel::deletionContradicted);
        const Operation deleted = operation(1, u"b"_s, Kind::Delete, State::Succeeded, 7);
        world.model.setOperation(deleted);
        if (tombstonesRemoved)
            world.model.removeTombstones();
        world.read(begun, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)},
                   deleted.finishedAt.addSecs(secondsLater));
        QCOMPARE(world.model.row(u"b"_s) >= 0 && !world.isGone(u"b"_s), returns);
        QCOMPARE(contradicted.count(), returns ? 1 : 0);
        if (!returns)
            return;
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Active"_s);
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn, Qt::AccessibleTextRole),
                 u"Active, needs attention"_s);
        QVERIFY(!world.cell(u"b"_s, FleetModel::StatusColumn, Qt::ToolTipRole).isEmpty());
        world.read(begun + 1, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        QCOMPARE(contradicted.count(), 1); // said once
    }

    void theSameAnswerAMinuteLaterContradictsToo()
    {
        World world;
        QSignalSpy contradicted(&world.model, &FleetModel::deletionContradicted);
        const Operation deleted = operation(1, u"b"_s, Kind::Delete, State::Succeeded, 7);
        world.model.setOperation(deleted);
        world.read(8, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)}, deleted.finishedAt.addSecs(5));
        Fleet same;
        same.unchanged = true;
        same.begun = 9;
        same.readAt = deleted.finishedAt.addSecs(30);
        world.model.setComputers(same);
        QCOMPARE(contradicted.count(), 0);
        same.begun = 10;
        same.readAt = deleted.finishedAt.addSecs(61);
        world.model.setComputers(same);
        QCOMPARE(contradicted.count(), 1);
        QVERIFY(!world.isGone(u"b"_s));
    }

    void anAnswerIsNotUndoneByAnOlderReading()
    {
        World world;
        Computer answered = *world.model.computer(u"b"_s);
        answered.status = Computer::Status::Provisioning;
        world.model.setComputer(answered, 7);
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Provisioning"_s);
        world.read(7, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Provisioning"_s);
        world.read(8, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Active"_s);
    }

    void anOlderReadingDoesNotLoseAnAnsweredComputer()
    {
        World world;
        world.model.setComputer(computer(u"new"_s), 7);
        world.read(6, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        QVERIFY(!world.isGone(u"new"_s));
        world.read(8, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        QVERIFY(world.isGone(u"new"_s));
    }

    void anAnswerWithoutStepsKeepsTheKnownOnes()
    {
        World world;
        world.read(2, {fixture::failedInstall(u"a"_s)});
        world.model.setComputer(computer(u"a"_s), 3);
        QVERIFY(world.model.computer(u"a"_s)->steps.has_value());
    }

    void anAnswerDoesNotBringADeletedComputerBack()
    {
        World world;
        world.model.setOperation(operation(1, u"b"_s, Kind::Delete, State::Succeeded, 7));
        world.model.setComputer(computer(u"b"_s), 6);
        QVERIFY(world.isGone(u"b"_s));
    }

    void failureStaysUntilTheNextActionOrDismissal()
    {
        World world;
        Operation failed = operation(1, u"b"_s, Kind::Delete, State::Failed);
        failed.error.kind = Error::Kind::ServerFault;
        failed.error.httpStatus = 500;
        world.model.setOperation(failed);
        const auto word = [&] { return world.cell(u"b"_s, FleetModel::StatusColumn); };
        QCOMPARE(word(), u"Delete failed"_s);
        world.read(2, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        QCOMPARE(word(), u"Delete failed"_s);
        world.model.dismissFailure(u"b"_s);
        QCOMPARE(word(), u"Active"_s);
        world.model.setOperation(failed);
        world.model.setOperation(operation(2, u"b"_s, Kind::Delete, State::Running));
        QCOMPARE(word(), u"Deleting…"_s);
    }

    void theOperationUnderWayIsShownBeforeOnesThatWait()
    {
        World world;
        world.model.setOperation(operation(1, u"b"_s, Kind::RefreshCredentials, State::Running));
        world.model.setOperation(operation(2, u"b"_s, Kind::Delete, State::Queued));
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Refreshing…"_s);
        world.model.setOperation(operation(1, u"b"_s, Kind::RefreshCredentials, State::Succeeded));
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Queued"_s);
        QCOMPARE(world.model.localState(u"b"_s).operation->number, quint64(2));
    }

    void refusedRefreshIsRememberedUntilTheKeyChanges()
    {
        World world;
        Operation refused = operation(1, u"b"_s, Kind::RefreshCredentials, State::Failed);
        refused.error.kind = Error::Kind::Forbidden;
        world.model.setOperation(refused);
        QVERIFY(world.model.localState(u"b"_s).refreshForbidden);
        world.model.dismissFailure(u"b"_s);
        QVERIFY(world.model.localState(u"b"_s).refreshForbidden);
        world.model.clearForbidden();
        QVERIFY(!world.model.localState(u"b"_s).refreshForbidden);
    }

    void refusedRetryForbidsNothing()
    {
        World world;
        Operation refused = operation(1, u"b"_s, Kind::RetryInstall, State::Failed);
        refused.error.kind = Error::Kind::Forbidden;
        world.model.setOperation(refused);
        QVERIFY(!world.model.localState(u"b"_s).refreshForbidden);
    }

    void computerThatTheServerDoesNotKnowIsATombstone()
    {
        World world;
        Operation missing = operation(1, u"b"_s, Kind::RefreshCredentials, State::Failed, 7);
        missing.error.kind = Error::Kind::NotFound;
        world.model.setOperation(missing);
        QVERIFY(world.isGone(u"b"_s));
        world.read(7, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        QVERIFY(world.isGone(u"b"_s)); // that reading began before the answer
        world.read(8, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        QVERIFY(!world.isGone(u"b"_s));
    }

    void answerOfAnOperationIsShown()
    {
        World world;
        Operation retried = operation(1, u"b"_s, Kind::RetryInstall, State::Succeeded, 7);
        retried.computer = computer(u"b"_s, Computer::Status::Provisioning);
        world.model.setOperation(retried);
        QCOMPARE(world.cell(u"b"_s, FleetModel::StatusColumn), u"Provisioning"_s);
    }

    void aCreatedComputerHasItsRowAtOnce()
    {
        World world;
        Operation creation{.number = 1, .kind = Kind::Create, .draft = {.name = u"new"_s}};
        for (const State state : {State::Queued, State::Running, State::Checking}) {
            creation.state = state;
            world.model.setOperation(creation);
            QCOMPARE(world.model.rowCount(), 3); // no row of any kind
        }
        creation.state = State::Succeeded;
        creation.computerId = u"n"_s;
        creation.computer = computer(u"n"_s, Computer::Status::Provisioning, u"new"_s);
        creation.settled = 7;
        world.model.setOperation(creation);
        QCOMPARE(world.model.rowCount(), 4);
        QCOMPARE(world.cell(u"n"_s, FleetModel::StatusColumn), u"Provisioning"_s);
        QVERIFY(!world.model.localState(u"n"_s).operation); // a creation is not the row's news
        world.read(7, {computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)}); // older than the answer
        QVERIFY(!world.isGone(u"n"_s));
    }

    void aCreationThatFailedTouchesNoRow()
    {
        World world;
        Operation creation{.number = 1, .kind = Kind::Create, .state = State::Failed};
        creation.draft.name = u"a"_s;
        world.forget();
        for (const State state : {State::Failed, State::OutcomeUnknown, State::NotStarted}) {
            creation.state = state;
            creation.error.kind = Error::Kind::NotFound;
            world.model.setOperation(creation);
        }
        QCOMPARE(world.told.count(), 0);
        QVERIFY(!world.isGone(u"a"_s));
    }

    void anUpdateMergesItsAnswerAndKeepsTheKnownSteps()
    {
        World world;
        world.read(2, {fixture::failedInstall(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        Operation rename = operation(1, u"a"_s, Kind::Update, State::Running);
        rename.changes.name = u"renamed"_s;
        world.model.setOperation(rename);
        QCOMPARE(world.cell(u"a"_s, FleetModel::StatusColumn), u"Renaming…"_s);
        QCOMPARE(world.cell(u"a"_s, FleetModel::NameColumn), u"a"_s); // not before the server has said so
        rename.state = State::Succeeded;
        rename.settled = 7;
        rename.computer = computer(u"a"_s, Computer::Status::Active, u"renamed"_s);
        world.model.setOperation(rename);
        QCOMPARE(world.cell(u"a"_s, FleetModel::NameColumn), u"renamed"_s);
        QVERIFY(world.model.computer(u"a"_s)->steps.has_value());
        world.read(7, {fixture::failedInstall(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        QCOMPARE(world.cell(u"a"_s, FleetModel::NameColumn), u"renamed"_s);
    }

    void unreadableEntriesHaveKeysOfTheirOwn()
    {
        World world;
        world.read(2, {computer(u"a"_s), fixture::unreadable("{\"x\":1}"), fixture::unreadable("{\"x\":1}"),
                       fixture::unreadable("[]")});
        QSet<QString> seen;
        QStringList strange;
        for (int row = 0; row < world.model.rowCount(); ++row) {
            const QString key = world.model.key(row);
            QVERIFY(!seen.contains(key));
            seen.insert(key);
            if (!world.model.at(row).computer->isReadable()) {
                strange += key;
                QVERIFY2(!key.isValidUtf16(), "no id decoded from UTF-8 can be this key");
            }
        }
        QCOMPARE(strange.size(), 3);
        world.forget();
        // Another entry before it does not make it another row.
        world.read(3, {computer(u"new"_s), computer(u"a"_s), fixture::unreadable("{\"x\":1}"),
                       fixture::unreadable("{\"x\":1}"), fixture::unreadable("[]")});
        for (const QString &key : std::as_const(strange))
            QVERIFY(!world.isGone(key));
        QCOMPARE(world.inserted.count(), 1);
    }

    void cellsSayWhatTheColumnsPromise()
    {
        World world;
        Computer full = fixture::failedInstall(u"id-1"_s);
        full.name = u"<b>runner</b>\u202E"_s;
        full.hostname = u"runner.sbx"_s;
        full.relayClientUrl = u"https://relay.example/?token=s3cret"_s;
        full.ownerId = u"u1"_s;
        full.ownerPrincipalKind = u"human"_s;
        world.read(2, {full});
        const auto text = [&](int column, int role = Qt::DisplayRole) {
            return world.cell(u"id-1"_s, column, role);
        };
        QVERIFY(!text(FleetModel::NameColumn).contains(QChar(0x202E)));
        QVERIFY(text(FleetModel::NameColumn, Qt::ToolTipRole).contains(u"id-1"_s));
        QVERIFY(!text(FleetModel::NameColumn, Qt::ToolTipRole).contains(u"<b>"_s));
        QCOMPARE(text(FleetModel::TypeColumn), u"Managed"_s);
        QCOMPARE(text(FleetModel::HostnameColumn), u"runner.sbx"_s);
        QCOMPARE(text(FleetModel::HostIdColumn), u"—"_s);
        QCOMPARE(text(FleetModel::AgeColumn), u"1 h"_s);
        QVERIFY(text(FleetModel::AgeColumn, Qt::AccessibleTextRole).contains(u", created "_s));
        QVERIFY(!text(FleetModel::AgeColumn, Qt::ToolTipRole).isEmpty());
        QCOMPARE(text(FleetModel::NameColumn, Qt::AccessibleTextRole), QString());
        QCOMPARE(text(FleetModel::StatusColumn, Qt::AccessibleTextRole), u"Active, needs attention"_s);
        QVERIFY(world.model.index(world.model.row(u"id-1"_s), 0).data(FleetModel::FailedRole).toBool());
        const QModelIndex age = world.model.index(0, FleetModel::AgeColumn);
        QVERIFY(age.data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    }

    void relayUrlsAreNowhereToBeRead()
    {
        World world;
        Computer full = computer(u"a"_s);
        full.relayClientUrl = full.relayAgentUrl = u"https://relay.example/?token=s3cret"_s;
        world.read(2, {full});
        for (int column = 0; column < FleetModel::ColumnCount; ++column) {
            for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                                   int(FleetModel::SearchRole)})
                QVERIFY(!world.cell(u"a"_s, column, role).contains(u"s3cret"_s));
        }
        QVERIFY(!world.cell(u"a"_s, FleetModel::RelayClientUrlColumn).isEmpty());
    }

    void anotherConnectionBeginsAnew()
    {
        World world;
        world.model.setOperation(operation(1, u"b"_s, Kind::Delete, State::Succeeded, 7));
        world.model.clear();
        QCOMPARE(world.model.rowCount(), 0);
        QCOMPARE(world.reset.count(), 1);
        world.read(1, {computer(u"b"_s)});
        QVERIFY(!world.isGone(u"b"_s));
    }

    void hundredThousandComputersMergeInTime()
    {
        QList<Computer> many;
        for (int i = 0; i < 100'000; ++i)
            many += computer(u"id-%1"_s.arg(i));
        FleetModel model;
        QElapsedTimer clock;
        clock.start();
        model.setComputers(reading(1, many));
        many.removeFirst();
        many[500].status = Computer::Status::Error;
        model.setComputers(reading(2, many));
        QCOMPARE(model.aliveCount(), 99'999);
        QVERIFY2(clock.elapsed() < 20'000, "a merge that is not linear takes minutes");
    }
};

QTEST_GUILESS_MAIN(tst_FleetModel)
#include "tst_fleetmodel.moc"
