// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/rowmapping.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

class Mapping : public RowMapping
{
public:
    explicit Mapping(QAbstractItemModel *source)
    {
        setSourceModel(source);
        restart(source->rowCount());
    }
    using RowMapping::rearrange;
    using RowMapping::shown;
};

} // namespace

class tst_RowMapping : public QObject
{
    Q_OBJECT

    struct World
    {
        explicit World(int rows) : source(rows, 3) {}

        QStandardItemModel source;
        Mapping mapping{&source};
        QAbstractItemModelTester tester{&mapping, QAbstractItemModelTester::FailureReportingMode::QtTest};
    };

    static std::vector<int> all(int rows)
    {
        std::vector<int> sources(static_cast<std::size_t>(rows));
        std::iota(sources.begin(), sources.end(), 0);
        return sources;
    }

private Q_SLOTS:
    void rowsAreMappedBothWays()
    {
        World world(5);
        world.mapping.rearrange({3, 1});
        QCOMPARE(world.mapping.rowCount(), 2);
        QCOMPARE(world.mapping.mapToSource(world.mapping.index(0, 2)), world.source.index(3, 2));
        QCOMPARE(world.mapping.mapFromSource(world.source.index(1, 1)), world.mapping.index(1, 1));
        QVERIFY(!world.mapping.mapFromSource(world.source.index(0, 0)).isValid());
        QCOMPARE(world.mapping.shownRow(3), 0);
        QCOMPARE(world.mapping.shownRow(4), -1);
    }

    void headersAreThereWithoutRows()
    {
        World world(2);
        world.source.setHorizontalHeaderLabels({u"a"_s, u"b"_s, u"c"_s});
        QCOMPARE(world.mapping.headerData(1, Qt::Horizontal).toString(), u"b"_s);
        QVERIFY(!world.mapping.hasChildren());
    }

    void theSameRowsTellNothing()
    {
        World world(4);
        world.mapping.rearrange({1, 2});
        QSignalSpy about(&world.mapping, &RowMapping::aboutToRearrange);
        world.mapping.rearrange({1, 2});
        QCOMPARE(about.count(), 0);
    }

    void fewRunsAreToldOneByOne()
    {
        World world(100);
        world.mapping.rearrange(all(100));
        QSignalSpy removed(&world.mapping, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&world.mapping, &QAbstractItemModel::rowsInserted);
        QSignalSpy moved(&world.mapping, &QAbstractItemModel::layoutChanged);
        std::vector<int> less = all(100);
        std::erase_if(less, [](int row) { return row / 10 == 3 || row == 70; });
        world.mapping.rearrange(less);
        world.mapping.rearrange(all(100));
        QCOMPARE(removed.count(), 2);
        QCOMPARE(inserted.count(), 2);
        QCOMPARE(moved.count(), 0);
    }

    void manyRunsAreToldInAtMostFourSignals()
    {
        World world(300);
        std::vector<int> odd = all(300);
        std::erase_if(odd, [](int row) { return row % 3 == 0; });
        world.mapping.rearrange(odd);
        QSignalSpy removed(&world.mapping, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&world.mapping, &QAbstractItemModel::rowsInserted);
        QSignalSpy moved(&world.mapping, &QAbstractItemModel::layoutChanged);
        std::vector<int> even = all(300);
        std::erase_if(even, [](int row) { return row % 3 == 1; });
        world.mapping.rearrange(even);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(moved.count(), 2);
        QCOMPARE(world.mapping.shown(), even);
    }

    void beforeAChangeItIsKnownWhoStays()
    {
        World world(4);
        world.mapping.rearrange({0, 1, 2, 3});
        QList<bool> staying;
        connect(&world.mapping, &RowMapping::aboutToRearrange, this, [&] {
            for (int row = 0; row < 4; ++row)
                staying += world.mapping.stays(row);
        });
        world.mapping.rearrange({3, 1});
        QCOMPARE(staying, QList<bool>({false, true, false, true}));
        QVERIFY(world.mapping.stays(0));
    }

    void whateverChangesIndexesFollow()
    {
        World world(60);
        QRandomGenerator random(5);
        for (int round = 0; round < 300; ++round) {
            std::vector<int> next = all(60);
            const int share = random.bounded(5);
            std::erase_if(next, [&](int) { return random.bounded(5) < share; });
            if (random.bounded(2))
                std::shuffle(next.begin(), next.end(), random);
            const std::vector<int> before = world.mapping.shown();
            QList<QPersistentModelIndex> held;
            for (int row = 0; row < world.mapping.rowCount(); ++row)
                held += world.mapping.index(row, row % 3);
            world.mapping.rearrange(next);
            QCOMPARE(world.mapping.shown(), next);
            for (int row = 0; row < held.size(); ++row) {
                const int place = world.mapping.shownRow(before[static_cast<std::size_t>(row)]);
                QCOMPARE(held[row].isValid(), place >= 0);
                QVERIFY(place < 0 || (held[row].row() == place && held[row].column() == row % 3));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_RowMapping)
#include "tst_rowmapping.moc"
