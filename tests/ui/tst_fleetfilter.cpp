// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/fleet/fleetfilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using fixture::computer;
using fixture::reading;
using Status = FleetFilter::Status;
using Given = Computer::Status;

class tst_FleetFilter : public QObject
{
    Q_OBJECT

    struct World
    {
        FleetModel model;
        FleetFilter filter{&model};
        QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
        quint64 begun = 0;

        explicit World(const QList<Computer> &computers) { read(computers); }
        void read(const QList<Computer> &computers) { model.setComputers(reading(++begun, computers)); }
        QStringList shown() const
        {
            QStringList keys;
            for (int row = 0; row < filter.rowCount(); ++row)
                keys += filter.key(row);
            return keys;
        }
    };

    static QList<Computer> mixed()
    {
        Computer own = computer(u"own"_s);
        own.providerType = u"byom"_s;
        own.hostname = u"Zürich.local"_s;
        return {computer(u"web-10"_s),
                computer(u"web-9"_s, Given::Error),
                computer(u"new"_s, Given::Provisioning),
                computer(u"old"_s, Given::Unknown),
                fixture::failedInstall(u"sick"_s),
                own};
    }

private Q_SLOTS:
    void textIsSoughtInEverythingShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("shown");
        const QStringList all{u"web-10"_s, u"web-9"_s, u"new"_s, u"old"_s, u"sick"_s, u"own"_s};
        QTest::newRow("nothing asked") << u"  "_s << all;
        QTest::newRow("name, in any case") << u"WEB"_s << QStringList{u"web-10"_s, u"web-9"_s};
        QTest::newRow("hostname without diacritics") << u"zurich"_s << QStringList{u"own"_s};
        QTest::newRow("with them") << u"zürich"_s << QStringList{u"own"_s};
        QTest::newRow("all words must match") << u"web error"_s << QStringList{u"web-9"_s};
        QTest::newRow("type word") << u"\"own machine\""_s << QStringList{u"own"_s};
        QTest::newRow("an error of a step") << u"no package"_s << QStringList{u"sick"_s};
        QTest::newRow("quotes keep spaces") << u"\"package no\""_s << QStringList{};
        QTest::newRow("status key") << u"status:err"_s << QStringList{u"web-9"_s};
        QTest::newRow("status key in any case") << u"Status:ERROR"_s << QStringList{u"web-9"_s};
        QTest::newRow("needing attention") << u"status:attention"_s << QStringList{u"web-9"_s, u"sick"_s};
        QTest::newRow("type key") << u"type:own"_s << QStringList{u"own"_s};
        QTest::newRow("type key by the server's word") << u"type:byom"_s << QStringList{u"own"_s};
        QTest::newRow("two keys") << u"type:managed status:active"_s << QStringList{u"web-10"_s, u"sick"_s};
        QTest::newRow("a key without its value yet") << u"status:"_s << all;
    }

    void textIsSoughtInEverythingShown()
    {
        QFETCH(const QString, text);
        World world(mixed());
        world.filter.setText(text);
        QTEST(world.shown(), "shown");
    }

    void chipsAndTypesNarrowTogether()
    {
        World world(mixed());
        world.filter.setStatus(Status::Active);
        QCOMPARE(world.shown(), QStringList({u"web-10"_s, u"sick"_s, u"own"_s}));
        world.filter.setProvider(Computer::Provider::OwnMachine);
        QCOMPARE(world.shown(), QStringList{u"own"_s});
        world.filter.setStatus(Status::NeedsAttention);
        QCOMPARE(world.shown(), QStringList{});
        world.filter.setProvider(std::nullopt);
        QCOMPARE(world.shown(), QStringList({u"web-9"_s, u"sick"_s}));
        QVERIFY(world.filter.isFiltering());
        world.filter.clearFilter();
        QVERIFY(!world.filter.isFiltering());
        QCOMPARE(world.shown().size(), 6);
    }

    void countsFollowTheTextAndNotTheChip()
    {
        World world(mixed());
        QTRY_COMPARE(world.filter.count(Status::All), 6);
        QCOMPARE(world.filter.count(Status::Active), 3);
        QCOMPARE(world.filter.count(Status::Error), 1);
        QCOMPARE(world.filter.count(Status::Unknown), 1);
        QCOMPARE(world.filter.count(Status::Provisioning), 1);
        QCOMPARE(world.filter.count(Status::NeedsAttention), 2);
        QSignalSpy counted(&world.filter, &FleetFilter::countsChanged);
        world.filter.setStatus(Status::Error);
        QVERIFY(counted.wait());
        QCOMPARE(world.filter.count(Status::Active), 3);
        QCOMPARE(world.filter.shownCount(), 1);
        world.filter.setText(u"web"_s);
        QTRY_COMPARE(world.filter.count(Status::All), 2);
        QCOMPARE(world.filter.count(Status::Active), 1);
    }

    void countsAreLiveWhileRowsAreHeld()
    {
        World world({computer(u"a"_s), computer(u"b"_s)});
        world.filter.setStatus(Status::Active);
        world.read({computer(u"a"_s, Given::Error), computer(u"b"_s)});
        QTRY_COMPARE(world.filter.count(Status::Active), 1);
        QCOMPARE(world.filter.count(Status::Error), 1);
        QCOMPARE(world.shown().size(), 2);
    }

    void tombstonesDoNotCount()
    {
        World world({computer(u"a"_s), computer(u"b"_s)});
        world.read({computer(u"a"_s)});
        QTRY_COMPARE(world.filter.count(Status::All), 1);
        QCOMPARE(world.filter.shownCount(), 1);
        QCOMPARE(world.shown().size(), 2);
    }

    void changedRowStaysUntilSettled()
    {
        World world({computer(u"a"_s), computer(u"b"_s)});
        world.filter.setStatus(Status::Active);
        QSignalSpy removed(&world.filter, &QAbstractItemModel::rowsRemoved);
        world.read({computer(u"a"_s, Given::Error), computer(u"b"_s)});
        QCOMPARE(world.shown(), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(removed.count(), 0);
        world.filter.settle();
        QCOMPARE(world.shown(), QStringList{u"b"_s});
        world.read({computer(u"a"_s), computer(u"b"_s)});
        QCOMPARE(world.shown(), QStringList{u"b"_s});
        world.filter.settle();
        QCOMPARE(world.shown(), QStringList({u"a"_s, u"b"_s}));
    }

    void changedRowDoesNotMoveUntilSettled()
    {
        World world({computer(u"a"_s), computer(u"b"_s), computer(u"c"_s)});
        world.filter.sort(FleetModel::StatusColumn);
        QSignalSpy moved(&world.filter, &QAbstractItemModel::layoutChanged);
        world.read({computer(u"a"_s), computer(u"b"_s), computer(u"c"_s, Given::Error)});
        QCOMPARE(world.shown(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        QCOMPARE(moved.count(), 0);
        world.filter.settle();
        QCOMPARE(world.shown(), QStringList({u"c"_s, u"a"_s, u"b"_s}));
    }

    void newRowsComeAtTheirPlaceAtOnce()
    {
        World world({computer(u"a1"_s), computer(u"a20"_s)});
        world.filter.sort(FleetModel::NameColumn);
        QSignalSpy inserted(&world.filter, &QAbstractItemModel::rowsInserted);
        QSignalSpy moved(&world.filter, &QAbstractItemModel::layoutChanged);
        world.read({computer(u"a3"_s), computer(u"a1"_s), computer(u"a20"_s)});
        QCOMPARE(world.shown(), QStringList({u"a1"_s, u"a3"_s, u"a20"_s}));
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(moved.count(), 0);
    }

    void newestComesFirstInTheServersOrder()
    {
        World world({computer(u"b"_s), computer(u"a"_s)});
        world.read({computer(u"new"_s), computer(u"b"_s), computer(u"a"_s)});
        world.filter.settle();
        QCOMPARE(world.shown(), QStringList({u"new"_s, u"b"_s, u"a"_s}));
    }

    void newRowThatDoesNotMatchStaysOut()
    {
        World world({computer(u"keep"_s)});
        world.filter.setText(u"keep"_s);
        world.read({computer(u"keep"_s), computer(u"x"_s)});
        QCOMPARE(world.shown(), QStringList{u"keep"_s});
    }

    void settlingWithoutNeedTellsNothing()
    {
        World world(mixed());
        world.filter.sort(FleetModel::NameColumn);
        QSignalSpy moved(&world.filter, &QAbstractItemModel::layoutChanged);
        world.read(mixed());
        world.filter.settle();
        QCOMPARE(moved.count(), 0);
    }

    void sortsBothWaysAndBackToTheServersOrder()
    {
        World world({computer(u"n10"_s), computer(u"N9"_s), computer(u"n1"_s)});
        world.filter.sort(FleetModel::NameColumn, Qt::AscendingOrder);
        QCOMPARE(world.shown(), QStringList({u"n1"_s, u"N9"_s, u"n10"_s}));
        world.filter.sort(FleetModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(world.shown(), QStringList({u"n10"_s, u"N9"_s, u"n1"_s}));
        world.filter.sort(FleetFilter::serverOrder);
        QCOMPARE(world.shown(), QStringList({u"n10"_s, u"N9"_s, u"n1"_s}));
        QCOMPARE(world.filter.orderColumn(), FleetFilter::serverOrder);
        world.filter.sort(FleetModel::NameColumn, Qt::AscendingOrder);
        world.filter.sort(FleetFilter::serverOrder);
        QCOMPARE(world.shown(), QStringList({u"n10"_s, u"N9"_s, u"n1"_s}));
    }

    void sortingActsOnWhatIsTrueNow()
    {
        World world({computer(u"a"_s), computer(u"b"_s)});
        world.filter.sort(FleetModel::StatusColumn);
        world.read({computer(u"a"_s), computer(u"b"_s, Given::Error)});
        QCOMPARE(world.shown(), QStringList({u"a"_s, u"b"_s}));
        world.filter.sort(FleetModel::StatusColumn);
        QCOMPARE(world.shown(), QStringList({u"b"_s, u"a"_s}));
    }

    void statusSortsTheWorstFirst()
    {
        World world({computer(u"active"_s), computer(u"provisioning"_s, Given::Provisioning),
                     computer(u"unknown"_s, Given::Unknown), fixture::failedInstall(u"attention"_s),
                     computer(u"error"_s, Given::Error), computer(u"busy"_s)});
        world.model.setOperation(fixture::operation(1, u"busy"_s, Operation::Kind::RefreshCredentials,
                                                    Operation::State::Running));
        world.filter.sort(FleetModel::StatusColumn);
        QCOMPARE(world.shown(), QStringList({u"error"_s, u"attention"_s, u"unknown"_s, u"provisioning"_s,
                                             u"busy"_s, u"active"_s}));
    }

    void whatHasNoValueComesLastInEitherOrder()
    {
        Computer named = computer(u"named"_s);
        named.hostname = u"h"_s;
        World world({computer(u"none"_s), named});
        world.filter.sort(FleetModel::HostnameColumn, Qt::AscendingOrder);
        QCOMPARE(world.shown(), QStringList({u"named"_s, u"none"_s}));
        world.filter.sort(FleetModel::HostnameColumn, Qt::DescendingOrder);
        QCOMPARE(world.shown(), QStringList({u"named"_s, u"none"_s}));
    }

    void ageSortsTheYoungestFirst()
    {
        Computer young = computer(u"young"_s);
        young.createdAt = QDateTime::currentMSecsSinceEpoch();
        World world({computer(u"older"_s), young});
        world.filter.sort(FleetModel::AgeColumn);
        QCOMPARE(world.shown(), QStringList({u"young"_s, u"older"_s}));
    }

    void aRowIsShownAnywayUntilAnotherFilterIsAskedFor()
    {
        World world({computer(u"a"_s), computer(u"b"_s, Given::Error), computer(u"c"_s, Given::Error)});
        world.filter.setStatus(Status::Error);
        QVERIFY(!world.filter.showAnyway(u"b"_s)); // it is shown as it is
        QVERIFY(!world.filter.showAnyway(u"nobody"_s));
        QVERIFY(world.filter.showAnyway(u"a"_s));
        QCOMPARE(world.shown(), QStringList({u"a"_s, u"b"_s, u"c"_s}));
        // Its data changes, as while it is being provisioned, and rows settle.
        world.read({computer(u"a"_s, Given::Provisioning), computer(u"b"_s), computer(u"c"_s, Given::Error)});
        world.filter.settle();
        QCOMPARE(world.shown(), QStringList({u"a"_s, u"c"_s}));
        world.filter.setText(u"c"_s);
        QCOMPARE(world.shown(), QStringList{u"c"_s});
    }

    void removedRowsTakeTheirVerdictsAlong()
    {
        World world({computer(u"a"_s), computer(u"b"_s, Given::Error), computer(u"c"_s)});
        world.filter.setStatus(Status::Active);
        world.read({computer(u"b"_s, Given::Error), computer(u"c"_s)});
        world.model.removeTombstones();
        world.filter.settle();
        QCOMPARE(world.shown(), QStringList{u"c"_s});
        QCOMPARE(world.filter.rowOf(u"c"_s), 0);
        QCOMPARE(world.filter.rowOf(u"b"_s), -1);
        world.model.clear();
        QCOMPARE(world.filter.rowCount(), 0);
        world.begun = 0;
        world.read({computer(u"z"_s)});
        QCOMPARE(world.shown(), QStringList{u"z"_s});
    }

    void aStuckStepNeedsAttentionUntilItEnds()
    {
        World world(mixed());
        world.model.setStuck({{u"new"_s, StuckStep{u"droid"_s, 1, {u"droid"_s, u"e2b"_s, 9, 1, 1}}}});
        QTRY_COMPARE(world.filter.count(Status::NeedsAttention), 3);
        world.filter.setStatus(Status::NeedsAttention);
        QVERIFY(world.shown().contains(u"new"_s));
        world.model.setStuck({{u"new"_s, {}}});
        QTRY_COMPARE(world.filter.count(Status::NeedsAttention), 2);
        world.model.setStuck({{u"nobody"_s, StuckStep{}}}); // is no row
        QCOMPARE(world.model.rowCount(), 6);
    }
};

QTEST_GUILESS_MAIN(tst_FleetFilter)
#include "tst_fleetfilter.moc"
