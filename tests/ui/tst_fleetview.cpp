// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using fixture::computer;
using fixture::reading;
using Given = Computer::Status;

class tst_FleetView : public QObject
{
    Q_OBJECT

    // A shown table whose rows settle only when a test says so.
    struct World
    {
        FleetModel model;
        FleetFilter filter{&model};
        QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};
        FleetView view{&filter};
        quint64 begun = 0;

        explicit World(const QList<Computer> &computers,
                       const RowSettler::Pace &pace = {60'000ms, 60'000ms, 60'000ms})
        {
            view.settler()->setPace(pace);
            read(computers);
            view.resize(900, 328);
            view.show();
            view.activateWindow();
            view.setFocus();
            // The pointer must be known to be elsewhere.
            QTest::mouseMove(&view, QPoint(-50, -50));
        }
        void read(const QList<Computer> &computers) { model.setComputers(reading(++begun, computers)); }
        void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            QTest::keyClick(&view, static_cast<Qt::Key>(key), modifiers);
        }
        void click(int row, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            const QPoint point = view.visualRect(filter.index(row, 0)).center();
            QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, point);
        }
        int yOf(const QString &id) { return view.rowViewportPosition(filter.rowOf(id)); }
        bool isSelected(const QString &id) const
        {
            return view.selectionModel()->isRowSelected(filter.rowOf(id));
        }
    };

    static QList<Computer> many(int count)
    {
        QList<Computer> computers;
        for (int i = 0; i < count; ++i)
            computers += computer(u"c%1"_s.arg(i, 3, 10, QChar(u'0')));
        return computers;
    }

private Q_SLOTS:
    void thereIsACurrentRowWhileThereAreRows()
    {
        World world({});
        QVERIFY(!world.view.currentIndex().isValid());
        world.read(many(3));
        QCOMPARE(world.view.currentKey(), u"c000"_s);
        QVERIFY(world.view.selectedShownKeys().isEmpty());
        world.filter.setText(u"c002"_s);
        QCOMPARE(world.view.currentKey(), u"c002"_s);
        world.filter.setText(u"nothing"_s);
        QVERIFY(!world.view.currentIndex().isValid());
        world.filter.clearFilter();
        QVERIFY(world.view.currentIndex().isValid());
    }

    void selectionAndCurrentSurviveReadings()
    {
        World world(many(6));
        world.click(1);
        world.click(3, Qt::ControlModifier);
        QCOMPARE(world.view.selectedShownKeys(), QStringList({u"c001"_s, u"c003"_s}));
        QList<Computer> next = many(6);
        next.prepend(computer(u"new"_s));
        next.removeAt(1);
        world.read(next);
        world.model.removeTombstones();
        world.filter.settle();
        QCOMPARE(world.view.selectedShownKeys(), QStringList({u"c001"_s, u"c003"_s}));
        QCOMPARE(world.view.currentKey(), u"c003"_s);
        QVERIFY(world.isSelected(u"c003"_s));
        QVERIFY(!world.isSelected(u"new"_s));
    }

    void selectionSurvivesAnotherOrder()
    {
        World world(many(6));
        world.click(1);
        world.view.sortBy(FleetModel::NameColumn, Qt::DescendingOrder);
        QCOMPARE(world.filter.rowOf(u"c001"_s), 4);
        QCOMPARE(world.view.selectedShownKeys(), QStringList{u"c001"_s});
        QVERIFY(world.isSelected(u"c001"_s));
        QCOMPARE(world.view.currentKey(), u"c001"_s);
    }

    void hiddenRowsStaySelectedAndOutOfReach()
    {
        World world(many(6));
        world.click(1);
        world.click(2, Qt::ControlModifier);
        world.click(3, Qt::ControlModifier);
        QSignalSpy changed(&world.view, &FleetView::selectedKeysChanged);
        world.filter.setText(u"c002"_s);
        QCOMPARE(world.view.selectedShownKeys(), QStringList{u"c002"_s});
        QCOMPARE(world.view.selectedHiddenCount(), 2);
        QVERIFY(changed.count() > 0);
        world.filter.clearFilter();
        QCOMPARE(world.view.selectedShownKeys(), QStringList({u"c001"_s, u"c002"_s, u"c003"_s}));
        QVERIFY(world.isSelected(u"c001"_s));
        world.filter.setText(u"c002"_s);
        world.view.clearHidden();
        world.filter.clearFilter();
        QCOMPARE(world.view.selectedShownKeys(), QStringList{u"c002"_s});
        QCOMPARE(world.view.selectedHiddenCount(), 0);
    }

    void choosingAnewDropsWhatIsHidden()
    {
        World world(many(6));
        world.click(1);
        world.filter.setText(u"c00"_s);
        world.filter.setText(u"c002"_s);
        QCOMPARE(world.view.selectedHiddenCount(), 1);
        world.click(0);
        QCOMPARE(world.view.selectedHiddenCount(), 0);
        world.filter.clearFilter();
        QCOMPARE(world.view.selectedShownKeys(), QStringList{u"c002"_s});
    }

    void selectAllMeansAllShown()
    {
        World world(many(6));
        world.filter.setText(u"c00"_s);
        world.filter.setText(u"c001"_s);
        world.key(Qt::Key_A, Qt::ControlModifier);
        world.filter.clearFilter();
        QCOMPARE(world.view.selectedShownKeys(), QStringList{u"c001"_s});
    }

    // More than the base class follows by itself.
    void aLargeSelectionSurvivesWhateverRowsDo()
    {
        World world(many(600));
        world.key(Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(world.view.selectedShownKeys().size(), 600);
        world.click(7, Qt::ControlModifier);
        const QString spared = world.filter.key(7);
        QSignalSpy told(world.view.selectionModel(), &QItemSelectionModel::selectionChanged);
        world.view.sortBy(FleetModel::NameColumn, Qt::DescendingOrder);
        world.filter.setText(u"c1"_s);
        QCOMPARE(world.view.selectedShownKeys().size(), 100);
        QCOMPARE(world.view.selectedHiddenCount(), 499);
        world.filter.clearFilter();
        QList<Computer> next = many(600);
        next.removeAt(20);
        next.prepend(computer(u"new"_s));
        world.read(next);
        world.filter.settle();
        world.model.removeTombstones();
        QCOMPARE(told.count(), 0); // nobody has chosen anything
        QCOMPARE(world.filter.rowCount(), 600);
        QCOMPARE(world.view.selectedShownKeys().size(), 598);
        QCOMPARE(world.view.selectionModel()->selectedRows().size(), 598);
        QVERIFY(!world.isSelected(spared));
        QVERIFY(!world.isSelected(u"new"_s));
        QVERIFY(world.isSelected(u"c100"_s));
        world.click(3);
        QCOMPARE(world.view.selectedShownKeys(), QStringList{world.filter.key(3)});
    }

    void tombstonesAreNotSelected()
    {
        World world(many(3));
        world.click(1);
        QList<Computer> next = many(3);
        next.removeAt(1);
        world.read(next);
        QVERIFY(world.view.selectedShownKeys().isEmpty());
        QCOMPARE(world.view.currentKey(), u"c001"_s);
        world.model.removeTombstones();
        QCOMPARE(world.view.currentKey(), u"c002"_s);
        QVERIFY2(world.view.selectedShownKeys().isEmpty(), "a second Del must not meet another computer");
    }

    void firstVisibleRowStaysWhereItIs()
    {
        World world(many(100));
        world.view.verticalScrollBar()->setValue(40 * 30 + 7);
        const int before = world.yOf(u"c045"_s);
        QList<Computer> next = many(100);
        for (int i = 0; i < 5; ++i)
            next.prepend(computer(u"new%1"_s.arg(i)));
        world.read(next);
        world.filter.settle(); // the new ones go to the top
        QCOMPARE(world.filter.rowOf(u"new4"_s), 0);
        QCOMPARE(world.yOf(u"c045"_s), before);
        next.removeAt(10);
        world.read(next);
        world.model.removeTombstones();
        QCOMPARE(world.yOf(u"c045"_s), before);
    }

    void rowUnderThePointerStaysWhereItIs()
    {
        World world(many(100));
        world.view.verticalScrollBar()->setValue(40 * 30);
        QTest::mouseMove(world.view.viewport(), world.view.visualRect(world.filter.index(45, 0)).center());
        if (!world.view.viewport()->underMouse())
            QSKIP("this platform moves no pointer");
        const int before = world.yOf(u"c045"_s);
        QList<Computer> next = many(100);
        next.removeAt(42); // visible, above the pointer
        world.read(next);
        world.model.removeTombstones();
        QCOMPARE(world.yOf(u"c045"_s), before);
    }

    void aReadingDoesNotScrollToTheCurrentRow()
    {
        World world(many(100));
        world.click(2);
        world.view.verticalScrollBar()->setValue(50 * 30);
        QList<Computer> next = many(100);
        next.removeAt(2);
        world.read(next);
        world.model.removeTombstones();
        QCOMPARE(world.view.currentKey(), u"c003"_s);
        QCOMPARE(world.view.rowAt(0), world.filter.rowOf(u"c050"_s));
    }

    void rowsSettleWhenNobodyIsThere()
    {
        World world(many(3), {60'000ms, 0ms, 50ms});
        world.filter.sort(FleetModel::StatusColumn);
        QList<Computer> next = many(3);
        next[2].status = Given::Error;
        world.read(next);
        QTRY_COMPARE(world.filter.rowOf(u"c002"_s), 0);
        next.removeAt(1);
        world.read(next);
        QVERIFY(world.model.hasTombstones());
        QTRY_VERIFY(!world.model.hasTombstones());
    }

    void rowsAreHeldUnderThePointer()
    {
        World world(many(3), {60'000ms, 0ms, 0ms});
        world.filter.sort(FleetModel::StatusColumn);
        QTest::mouseMove(world.view.viewport(), QPoint(50, 40));
        QTest::mouseMove(world.view.viewport(), QPoint(52, 42));
        QTRY_VERIFY(!world.view.settler()->isIdle());
        QList<Computer> next = many(3);
        next[2].status = Given::Error;
        next.removeAt(0);
        world.read(next);
        QTest::qWait(30);
        QCOMPARE(world.filter.rowOf(u"c002"_s), 2);
        QVERIFY(world.model.hasTombstones());
        // The pointer leaves the table.
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(world.view.viewport(), &leave);
        QVERIFY(!world.model.hasTombstones());
        QTRY_COMPARE(world.filter.rowOf(u"c002"_s), 0);
    }

    // It may hide because rows are going at that moment, and then no others may go among them.
    void aTableThatHidesBuriesNobodyYet()
    {
        World world(many(3), {60'000ms, 0ms, 60'000ms});
        QTest::mouseMove(world.view.viewport(), QPoint(50, 40));
        QTest::mouseMove(world.view.viewport(), QPoint(52, 42));
        QTRY_VERIFY(!world.view.settler()->isIdle());
        world.read(many(2));
        world.view.hide();
        QCOMPARE(world.model.rowCount(), 3);
        QTRY_COMPARE(world.model.rowCount(), 2);
    }

    void allThatAreAskedForAreSelectedOnceTheyAreShown()
    {
        World world(many(6'000)); // more than are worked out at once
        QTRY_COMPARE(world.filter.rowCount(), 6'000);
        world.filter.setText(u"c59"_s);
        QVERIFY(world.filter.isAtWork());
        world.view.selectAll();
        QVERIFY(world.view.selectedShownKeys().isEmpty());
        QTRY_COMPARE(world.view.selectedShownKeys().size(), 110); // c590 to c599, c5900 to c5999
        QCOMPARE(world.view.selectedHiddenCount(), 0);
        // Who asks for others meanwhile, has not seen what would be selected.
        world.filter.setText(u"c5"_s);
        world.view.clearSelection();
        world.view.selectAll();
        world.filter.setText(u"c4"_s);
        QTRY_VERIFY(!world.filter.isAtWork());
        QVERIFY(world.view.selectedShownKeys().isEmpty());
    }

    void rowsAreHeldWhileKeysArePressed()
    {
        World world(many(3), {0ms, 60'000ms, 0ms});
        QVERIFY(world.view.settler()->isIdle());
        world.key(Qt::Key_Down);
        QVERIFY(!world.view.settler()->isIdle());
    }

    void headerCyclesThroughTheOrders()
    {
        World world(many(3));
        QHeaderView *header = world.view.horizontalHeader();
        const auto click = [&] {
            const QPoint point(header->sectionViewportPosition(0) + 20, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, Qt::NoModifier, point);
        };
        QVERIFY(!header->isSortIndicatorShown());
        click();
        QCOMPARE(world.filter.orderColumn(), int(FleetModel::NameColumn));
        QCOMPARE(world.filter.order(), Qt::AscendingOrder);
        QVERIFY(header->isSortIndicatorShown());
        QCOMPARE(header->sortIndicatorSection(), 0);
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        click();
        QCOMPARE(world.filter.order(), Qt::DescendingOrder);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        click();
        QCOMPARE(world.filter.orderColumn(), FleetFilter::serverOrder);
        QVERIFY(!header->isSortIndicatorShown());
    }

    void keysMoveAndSelect()
    {
        World world(many(50));
        world.key(Qt::Key_End);
        QCOMPARE(world.view.currentKey(), u"c049"_s);
        world.key(Qt::Key_Home);
        QCOMPARE(world.view.currentKey(), u"c000"_s);
        world.key(Qt::Key_Down);
        QCOMPARE(world.view.selectedShownKeys(), QStringList{u"c001"_s});
        world.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(world.view.selectedShownKeys(), QStringList({u"c001"_s, u"c002"_s}));
        world.key(Qt::Key_Space);
        QCOMPARE(world.view.selectedShownKeys(), QStringList{u"c001"_s});
        world.key(Qt::Key_Space);
        QCOMPARE(world.view.selectedShownKeys(), QStringList({u"c001"_s, u"c002"_s}));
        world.key(Qt::Key_PageDown);
        QVERIFY(world.view.currentIndex().row() > 5);
    }

    void typingGoesToTheName()
    {
        World world({computer(u"1"_s, Given::Active, u"alpha"_s), computer(u"2"_s, Given::Active, u"beta"_s),
                     computer(u"3"_s, Given::Active, u"bravo"_s), computer(u"4"_s, Given::Active, u"b x"_s)});
        world.view.setCurrentIndex(world.filter.index(0, FleetModel::AgeColumn));
        QTest::keyClicks(&world.view, u"br"_s);
        QCOMPARE(world.view.currentKey(), u"3"_s);
        QCOMPARE(world.view.currentIndex().column(), int(FleetModel::AgeColumn));
    }

    void oneLetterAgainAndAgainGoesOn()
    {
        World world({computer(u"1"_s, Given::Active, u"beta"_s), computer(u"2"_s, Given::Active, u"alpha"_s),
                     computer(u"3"_s, Given::Active, u"bravo"_s)});
        QTest::keyClicks(&world.view, u"b"_s);
        QCOMPARE(world.view.currentKey(), u"3"_s);
        QTest::keyClicks(&world.view, u"b"_s);
        QCOMPARE(world.view.currentKey(), u"1"_s);
    }

    void keysThatLeadElsewhereAreTold()
    {
        World world(many(3));
        QSignalSpy details(&world.view, &FleetView::detailsRequested);
        QSignalSpy find(&world.view, &FleetView::findRequested);
        QSignalSpy help(&world.view, &FleetView::shortcutsRequested);
        QSignalSpy escape(&world.view, &FleetView::escapePressed);
        world.key(Qt::Key_Return);
        QCOMPARE(details.count(), 1);
        QTest::keyClicks(&world.view, u"/"_s);
        QCOMPARE(find.count(), 1);
        QTest::keyClicks(&world.view, u"?"_s);
        QCOMPARE(help.count(), 1);
        world.key(Qt::Key_Escape);
        QCOMPARE(escape.count(), 1);
        world.click(1);
        QTest::mouseDClick(world.view.viewport(), Qt::LeftButton, Qt::NoModifier,
                           world.view.visualRect(world.filter.index(1, 0)).center());
        QCOMPARE(details.count(), 2);
    }

    void tabLeavesTheTable()
    {
        World world(many(3));
        QVERIFY(!world.view.tabKeyNavigation());
    }

    void columnsAreShownAsPromised()
    {
        World world(many(1));
        for (int column = 0; column < FleetModel::ColumnCount; ++column)
            QCOMPARE(world.view.isColumnShown(column), column <= FleetModel::HostnameColumn);
        world.view.setColumnShown(FleetModel::NameColumn, false);
        QVERIFY(world.view.isColumnShown(FleetModel::NameColumn));
        world.view.setColumnShown(FleetModel::HostIdColumn, true);
        QVERIFY(world.view.isColumnShown(FleetModel::HostIdColumn));
        world.view.resetColumns();
        QVERIFY(!world.view.isColumnShown(FleetModel::HostIdColumn));
    }

    void columnsGrowWithTheFont()
    {
        World world(many(1));
        const int name = world.view.columnWidth(FleetModel::NameColumn);
        const int row = world.view.rowHeight(0);
        QVERIFY(row >= 30);
        QFont large = world.view.font();
        large.setPointSizeF(large.pointSizeF() * 2);
        world.view.setFont(large);
        QVERIFY(world.view.columnWidth(FleetModel::NameColumn) > name * 17 / 10);
        QVERIFY(world.view.rowHeight(0) >= world.view.fontMetrics().height() + 8);
    }

    void screenReadersHearWhatTheTableIs()
    {
        World world(many(3));
        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&world.view);
        QVERIFY(table);
        QCOMPARE(table->text(QAccessible::Name), u"Computers"_s);
        world.click(1);
        QTRY_COMPARE(table->text(QAccessible::Description), u"3 of 3 shown, 1 selected"_s);
    }

    // Also the first row, where the focus begins, and the only one.
    void aKeyThatCannotLeaveARowSelectsIt_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("down") << 1 << Qt::Key_Down;
        QTest::newRow("up") << 3 << Qt::Key_Up;
        QTest::newRow("home") << 3 << Qt::Key_Home;
    }
    void aKeyThatCannotLeaveARowSelectsIt()
    {
        QFETCH(const int, rows);
        QFETCH(const Qt::Key, key);
        World world(many(rows));
        world.view.selectionModel()->setCurrentIndex(world.view.model()->index(0, 0),
                                                     QItemSelectionModel::NoUpdate);
        QVERIFY(world.view.selectedShownKeys().isEmpty());
        QTest::keyClick(&world.view, key, Qt::ControlModifier); // moves, and selects nothing
        QVERIFY(world.view.selectedShownKeys().isEmpty());
        QTest::keyClick(&world.view, key);
        QCOMPARE(world.view.selectedShownKeys().size(), 1);
    }

    void currentKeyIsTold()
    {
        World world(many(3));
        QSignalSpy told(&world.view, &FleetView::currentKeyChanged);
        world.view.selectKey(u"c002"_s);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told[0][0].toString(), u"c002"_s);
        QCOMPARE(world.view.selectedShownKeys(), QStringList{u"c002"_s});
    }
};

QTEST_MAIN(tst_FleetView)
#include "tst_fleetview.moc"
