// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/fleet/fleetview.h"
#include "ui/fleet/statusdelegate.h"
#include "ui/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QTest>

using namespace Qt::StringLiterals;
using fixture::computer;
using theme::Tone;

namespace {

// Has the style paint it all, and lay the text out each time.
class PlainDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state |= QStyle::State_Active;
    }
};

} // namespace

class tst_StatusDelegate : public QObject
{
    Q_OBJECT

    struct World
    {
        FleetModel model;
        FleetFilter filter{&model};
        FleetView view{&filter};

        explicit World(const QList<Computer> &computers)
        {
            model.setComputers(fixture::reading(1, computers));
            view.resize(900, 300);
            view.show();
        }
        // What the cell really looks like.
        QImage cell(const QString &id, int column)
        {
            const QRect rect = view.visualRect(filter.index(filter.rowOf(id), column));
            return view.viewport()->grab(rect).toImage();
        }
    };

    static bool has(const QImage &image, const QColor &colour)
    {
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y).rgb() == colour.rgb())
                    return true;
            }
        }
        return false;
    }

private Q_SLOTS:
    void statusIsAChip_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void statusIsAChip()
    {
        QFETCH(const bool, dark);
        theme::apply(dark ? theme::Scheme::Dark : theme::Scheme::Light);
        World world({computer(u"a"_s), computer(u"e"_s, Computer::Status::Error),
                     computer(u"p"_s, Computer::Status::Provisioning)});
        const QPalette p = QApplication::palette();
        QVERIFY(has(world.cell(u"a"_s, FleetModel::StatusColumn), theme::tone(Tone::Active, p).background));
        QVERIFY(has(world.cell(u"e"_s, FleetModel::StatusColumn), theme::tone(Tone::Error, p).background));
        QVERIFY(has(world.cell(u"p"_s, FleetModel::StatusColumn), theme::tone(Tone::Progress, p).background));
        QVERIFY(!has(world.cell(u"a"_s, FleetModel::NameColumn), theme::tone(Tone::Active, p).background));
    }

    void chipKeepsItsColoursOnASelectedRow()
    {
        theme::apply(theme::Scheme::Light);
        World world({computer(u"a"_s), computer(u"b"_s)});
        world.view.selectKey(u"a"_s);
        const QImage cell = world.cell(u"a"_s, FleetModel::StatusColumn);
        const QPalette p = QApplication::palette();
        QVERIFY(has(cell, theme::tone(Tone::Active, p).background));
        QVERIFY(has(cell, p.color(QPalette::HighlightedText)));
        QVERIFY(has(cell, p.color(QPalette::Highlight)));
    }

    void failedProvisioningHasACross()
    {
        theme::apply(theme::Scheme::Light);
        World world({fixture::failedInstall(u"bad"_s), computer(u"good"_s)});
        const QColor cross = theme::failureMark(QApplication::palette());
        QVERIFY(has(world.cell(u"bad"_s, FleetModel::ProvisioningColumn), cross));
        QVERIFY(!has(world.cell(u"good"_s, FleetModel::ProvisioningColumn), cross));
        world.view.setColumnWidth(FleetModel::ProvisioningColumn, 60); // elided, and still there
        QVERIFY(has(world.cell(u"bad"_s, FleetModel::ProvisioningColumn), cross));
    }

    void rowOnItsWayOutIsFaded()
    {
        theme::apply(theme::Scheme::Light);
        World world({computer(u"stays"_s), computer(u"goes"_s), computer(u"went"_s)});
        world.model.setOperation(
                fixture::operation(1, u"goes"_s, Operation::Kind::Delete, Operation::State::Running));
        world.model.setOperation(
                fixture::operation(2, u"went"_s, Operation::Kind::Delete, Operation::State::Succeeded));
        const QColor full = QApplication::palette().color(QPalette::Text);
        const QColor faded = theme::secondaryText(QApplication::palette());
        QVERIFY(has(world.cell(u"stays"_s, FleetModel::TypeColumn), full));
        QVERIFY(!has(world.cell(u"goes"_s, FleetModel::TypeColumn), full));
        QVERIFY(has(world.cell(u"goes"_s, FleetModel::TypeColumn), faded));
        QVERIFY(!has(world.cell(u"went"_s, FleetModel::TypeColumn), full));
    }

    void textsLookAsTheStylePaintsThem_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("width");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QByteArray way = direction == Qt::LeftToRight ? " from left" : " from right";
            QTest::addRow("text%s", way.constData()) << int(FleetModel::TypeColumn) << 200 << direction;
            QTest::addRow("number%s", way.constData()) << int(FleetModel::AgeColumn) << 101 << direction;
        }
        QTest::newRow("name") << int(FleetModel::NameColumn) << 200 << Qt::LeftToRight;
        QTest::newRow("elided") << int(FleetModel::HostnameColumn) << 90 << Qt::LeftToRight;
    }

    void textsLookAsTheStylePaintsThem()
    {
        QFETCH(const int, column);
        QFETCH(const int, width);
        QFETCH(const Qt::LayoutDirection, direction);
        theme::apply(theme::Scheme::Light);
        Computer one = computer(u"a"_s);
        one.createdAt = QDateTime::currentMSecsSinceEpoch() - 3 * 86'400'000LL;
        one.hostname = u"a-host-with-a-long-name.fleet.example"_s;
        World world({one, computer(u"b"_s)});
        world.view.setLayoutDirection(direction);
        world.view.horizontalHeader()->setStretchLastSection(false);
        world.view.setColumnWidth(column, width);
        for (const QString &selected : {u"b"_s, u"a"_s}) {
            world.view.selectKey(selected);
            const QImage first = world.cell(u"a"_s, column);
            const QImage again = world.cell(u"a"_s, column); // as it was laid out before
            QAbstractItemDelegate *ours = world.view.itemDelegateForColumn(column);
            PlainDelegate plain;
            world.view.setItemDelegateForColumn(column, &plain);
            const QImage wanted = world.cell(u"a"_s, column);
            world.view.setItemDelegateForColumn(column, ours);
            QCOMPARE(first, wanted);
            QCOMPARE(again, wanted);
        }
    }

    void rowsAreTargetsForEveryHand()
    {
        World world({computer(u"a"_s)});
        QStyleOptionViewItem option;
        option.initFrom(&world.view);
        option.font = world.view.font();
        const QAbstractItemDelegate *delegate = world.view.itemDelegate();
        const QSize status = delegate->sizeHint(option, world.filter.index(0, FleetModel::StatusColumn));
        QVERIFY(status.height() >= 30);
        QVERIFY(status.width() > QFontMetrics(option.font).horizontalAdvance(u"Active"_s) + 20);
        QVERIFY(delegate->sizeHint(option, world.filter.index(0, 0)).height() >= 30);
    }
};

QTEST_MAIN(tst_StatusDelegate)
#include "tst_statusdelegate.moc"
