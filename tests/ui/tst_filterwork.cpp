// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/fleet/fleetcells.h"
#include "ui/fleet/fleetfilter.h"
#include "ui/fleet/naturalorder.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using fixture::computer;
using fixture::reading;
using Status = FleetFilter::Status;
using Given = Computer::Status;

// What is worked out in slices is what would have been worked out at once.
class tst_FilterWork : public QObject
{
    Q_OBJECT

    static constexpr int many = 6'000; // more than are done at once

    struct World
    {
        FleetModel model;
        FleetFilter filter{&model};
        QList<Computer> computers;
        quint64 begun = 0;

        explicit World(int count)
        {
            for (int i = 0; i < count; ++i)
                computers += computer(u"id%1"_s.arg(i * 7919 % count), Given(i % 4), u"web-%1"_s.arg(i));
            read();
        }
        void read() { model.setComputers(reading(++begun, computers)); }
        bool rest()
        {
            return QTest::qWaitFor([this] { return !filter.isAtWork(); });
        }
        QStringList shown() const
        {
            QStringList keys;
            for (int row = 0; row < filter.rowCount(); ++row)
                keys += filter.key(row);
            return keys;
        }
        // Row by row, as simply as can be. All rows must have settled.
        QStringList expected() const
        {
            QList<const FleetRow *> rows;
            for (int row = 0; row < model.rowCount(); ++row) {
                if (fits(model.at(row)))
                    rows += &model.at(row);
            }
            std::stable_sort(rows.begin(), rows.end(),
                             [this](const FleetRow *a, const FleetRow *b) { return isBefore(a, b); });
            QStringList keys;
            for (const FleetRow *row : std::as_const(rows))
                keys += row->key;
            return keys;
        }
        bool fits(const FleetRow &row) const
        {
            const bool found = foldForSearch(fleetcells::searchText(row)).contains(filter.text());
            return found && (filter.status() == Status::All || chosen(row));
        }
        bool chosen(const FleetRow &row) const
        {
            const QModelIndex status = model.index(model.row(row.key), FleetModel::StatusColumn);
            const bool error = model.computer(row.key)->status == Given::Error;
            return status.isValid() && filter.status() == Status::Error && error;
        }
        int entry(const FleetRow *row) const
        {
            return model.index(model.row(row->key), 0).data(FleetModel::EntryRole).toInt();
        }
        bool isBefore(const FleetRow *a, const FleetRow *b) const
        {
            const int column = filter.orderColumn();
            if (column >= 0) {
                const QVariant x = fleetcells::sortValue(*a, column);
                const QVariant y = fleetcells::sortValue(*b, column);
                if (x.isValid() != y.isValid())
                    return x.isValid();
                const bool text = x.typeId() == QMetaType::QString;
                const int way =
                        text ? naturalorder::key(x.toString()).compare(naturalorder::key(y.toString()))
                        : x.toDouble() < y.toDouble() ? -1
                                                      : int(y.toDouble() < x.toDouble());
                if (way != 0)
                    return filter.order() == Qt::AscendingOrder ? way < 0 : way > 0;
            }
            return entry(a) < entry(b);
        }
    };

private Q_SLOTS:
    void fewRowsAreThereAtOnce()
    {
        World world(500);
        QVERIFY(!world.filter.isAtWork());
        QCOMPARE(world.filter.rowCount(), 500);
        world.filter.setText(u"web-12"_s);
        QCOMPARE(world.shown(), world.expected());
        world.filter.sort(FleetModel::NameColumn, Qt::DescendingOrder);
        QVERIFY(!world.filter.isAtWork());
        QCOMPARE(world.shown(), world.expected());
    }

    void manyRowsAreShownWhenAllAreJudged()
    {
        World world(many);
        QVERIFY(world.rest());
        QSignalSpy counted(&world.filter, &FleetFilter::countsChanged);
        const QStringList before = world.shown();
        QCOMPARE(before.size(), many);
        world.filter.setText(u"web-1"_s);
        QVERIFY(world.filter.isAtWork());
        while (world.filter.isAtWork()) {
            QCOMPARE(world.shown(), before);
            QCOMPARE(counted.count(), 0);
            QCoreApplication::processEvents();
        }
        QCOMPARE(world.shown(), world.expected());
        QTRY_COMPARE(world.filter.count(Status::All), world.filter.rowCount());
    }

    void anotherKeystrokeAbandonsTheFormer()
    {
        World world(many);
        QVERIFY(world.rest());
        QSignalSpy worked(&world.filter, &FleetFilter::worked);
        QSignalSpy changed(&world.filter, &RowMapping::rearranged);
        world.filter.setText(u"w"_s);
        world.filter.setText(u"we"_s);
        QCoreApplication::processEvents();
        world.filter.setText(u"web-77"_s);
        QVERIFY(world.rest());
        QCOMPARE(worked.count(), 1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(world.shown(), world.expected());
    }

    void whatAWorkerSortedIsDroppedWhenRowsHaveGone()
    {
        World world(many);
        QVERIFY(world.rest());
        world.filter.sort(FleetModel::ComputerIdColumn);
        for (int i = 0; i < 40 && world.filter.isAtWork(); ++i)
            QCoreApplication::processEvents();
        world.computers.remove(100, 500);
        world.computers += computer(u"id00"_s, Given::Active, u"late"_s);
        world.read();
        world.model.removeTombstones();
        QVERIFY(world.rest());
        world.filter.settle();
        QVERIFY(world.rest());
        QCOMPARE(world.filter.rowCount(), many - 499);
        QCOMPARE(world.shown(), world.expected());
    }

    void whoIsWaitedForIsShownAtOnce()
    {
        World world(many);
        QVERIFY(world.rest());
        world.filter.setText(u"web-12"_s);
        QVERIFY(world.filter.isAtWork());
        QVERIFY(world.filter.showAnyway(u"id0"_s));
        QVERIFY(world.filter.rowOf(u"id0"_s) >= 0);
    }

    void arrivalsComeAtTheirPlace()
    {
        World world(many);
        QVERIFY(world.rest());
        world.filter.sort(FleetModel::NameColumn);
        QVERIFY(world.rest());
        QSignalSpy moved(&world.filter, &QAbstractItemModel::layoutChanged);
        QSignalSpy inserted(&world.filter, &QAbstractItemModel::rowsInserted);
        world.computers += computer(u"new"_s, Given::Active, u"web-7b"_s);
        world.read();
        QVERIFY(world.rest());
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(moved.count(), 0);
        QCOMPARE(world.filter.rowOf(u"new"_s), 8);
    }

    void whateverHappensTheRightRowsAreShown_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("rounds");
        QTest::newRow("few") << 60 << 300;
        QTest::newRow("many") << 2'100 << 12;
    }
    void whateverHappensTheRightRowsAreShown();
};

void tst_FilterWork::whateverHappensTheRightRowsAreShown()
{
    QFETCH(const int, count);
    QFETCH(const int, rounds);
    World world(count);
    QAbstractItemModelTester tester(&world.filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QRandomGenerator random(11);
    int made = 0;
    for (int round = 0; round < rounds; ++round) {
        QHash<QString, QPersistentModelIndex> held;
        for (int row = 0; row < world.filter.rowCount(); row += 1 + random.bounded(9))
            held.insert(world.filter.key(row), world.filter.index(row, 0));
        switch (random.bounded(6)) {
        case 0:
            world.filter.setText(
                    QStringList{u""_s, u"1"_s, u"web-2"_s, u"id3"_s, u"err"_s}[random.bounded(5)]);
            break;
        case 1:
            world.filter.setStatus(random.bounded(2) ? Status::All : Status::Error);
            break;
        case 2:
            world.filter.sort(random.bounded(8) - 1,
                              random.bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 3:
            for (int i = 0; i < 1 + count / 50; ++i) {
                const auto row = random.bounded(int(world.computers.size()));
                world.computers[row].status = Given(random.bounded(4));
                world.computers[row].name = u"web-%1"_s.arg(random.bounded(count));
            }
            world.read();
            break;
        case 4:
            for (int i = 0; i < 1 + count / 100; ++i)
                world.computers.removeAt(random.bounded(int(world.computers.size())));
            for (int i = 0; i < 1 + count / 100; ++i)
                world.computers.insert(random.bounded(int(world.computers.size())),
                                       computer(u"n%1"_s.arg(++made), Given(random.bounded(4))));
            world.read();
            break;
        default:
            world.model.removeTombstones();
        }
        if (random.bounded(3) == 0)
            continue; // something else comes in between
        QVERIFY(world.rest());
        world.filter.settle();
        QVERIFY(world.rest());
        QCOMPARE(world.shown(), world.expected());
        for (auto index = held.cbegin(); index != held.cend(); ++index) {
            if (index->isValid())
                QCOMPARE(world.filter.key(index->row()), index.key());
        }
        QTRY_COMPARE(
                world.filter.count(Status::All),
                int(std::count_if(world.computers.cbegin(), world.computers.cend(), [&](const Computer &c) {
                    return foldForSearch(fleetcells::searchText(world.model.at(world.model.row(c.id))))
                            .contains(world.filter.text());
                })));
    }
}

QTEST_GUILESS_MAIN(tst_FilterWork)
#include "tst_filterwork.moc"
