// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboardjourney.h"
#include "menus.h"
#include "ui/fleet/fleetfilter.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>

using namespace Qt::StringLiterals;

// The columns by their header and by the menus, and what is copied of them.
class tst_ColumnsJourney : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<KeyboardJourney> m_journey;

    QHeaderView *header() const { return m_journey->table()->horizontalHeader(); }
    FleetFilter *filter() const { return static_cast<FleetFilter *>(m_journey->table()->model()); }

    // A right click on the title of a column.
    bool openHeaderMenu(int column)
    {
        const QPoint at(header()->sectionViewportPosition(column) + 8, header()->height() / 2);
        QContextMenuEvent click(QContextMenuEvent::Mouse, at, header()->viewport()->mapToGlobal(at));
        QApplication::sendEvent(header()->viewport(), &click);
        return menus::open();
    }

    bool isTicked(const QString &text) const
    {
        const QAction *action = menus::entry(menus::open(), text);
        return action && action->isChecked();
    }

    QMenu *viewMenu(const QString &title) const
    {
        for (QMenu *menu : m_journey->window()->findChildren<QMenu *>()) {
            if (menu->title().remove(u'&') == title)
                return menu;
        }
        return nullptr;
    }

    // By the keyboard: down to the entry, and Enter.
    bool chooseIn(QMenu *menu, const QString &text)
    {
        menu->popup(m_journey->window()->mapToGlobal(QPoint(40, 40)));
        const QAction *wanted = menus::entry(menu, text);
        for (int i = 0; wanted && i < menu->actions().size() && menu->activeAction() != wanted; ++i)
            QTest::keyClick(menu, Qt::Key_Down);
        const bool found = wanted && menu->activeAction() == wanted;
        QTest::keyClick(menu, found ? Qt::Key_Return : Qt::Key_Escape);
        return found;
    }

    static QString copied() { return QGuiApplication::clipboard()->text(); }

private Q_SLOTS:
    void init()
    {
        m_journey = std::make_unique<KeyboardJourney>();
        QVERIFY(m_journey->start(Journey::drivenPace()));
    }
    void cleanup() { m_journey.reset(); }

    void theHeaderChoosesColumns()
    {
        QVERIFY(openHeaderMenu(FleetModel::TypeColumn));
        QVERIFY(isTicked(u"Name"_s) && isTicked(u"Type"_s) && !isTicked(u"Owner"_s));
        QVERIFY(!menus::entry(menus::open(), u"Name"_s)->isEnabled());
        QVERIFY(menus::press(u"Owner"_s));
        QVERIFY(m_journey->table()->isColumnShown(FleetModel::OwnerColumn));
        QVERIFY(openHeaderMenu(FleetModel::TypeColumn));
        QVERIFY(isTicked(u"Owner"_s));
        QVERIFY(menus::press(u"Hide This Column"_s));
        QVERIFY(!m_journey->table()->isColumnShown(FleetModel::TypeColumn));
        QVERIFY(openHeaderMenu(FleetModel::NameColumn));
        QVERIFY(!menus::press(u"Hide This Column"_s));
        header()->moveSection(header()->visualIndex(FleetModel::AgeColumn), 0);
        QVERIFY(menus::press(u"Reset Columns"_s));
        const QList<int> usual{FleetModel::NameColumn, FleetModel::StatusColumn,
                               FleetModel::TypeColumn, FleetModel::ProvisioningColumn,
                               FleetModel::AgeColumn,  FleetModel::HostnameColumn};
        QCOMPARE(m_journey->table()->shownColumns(), usual);
    }

    void theHeaderSortsByTheColumnUnderIt()
    {
        QVERIFY(openHeaderMenu(FleetModel::NameColumn));
        QVERIFY(isTicked(u"Server Order"_s));
        QVERIFY(menus::press(u"Sort Descending"_s));
        QCOMPARE(filter()->orderColumn(), int(FleetModel::NameColumn));
        QCOMPARE(filter()->order(), Qt::DescendingOrder);
        QVERIFY(openHeaderMenu(FleetModel::TypeColumn));
        QVERIFY(!isTicked(u"Sort Descending"_s) && !isTicked(u"Server Order"_s));
        QVERIFY(menus::press(u"Sort Ascending"_s));
        QCOMPARE(filter()->orderColumn(), int(FleetModel::TypeColumn));
        QVERIFY(openHeaderMenu(FleetModel::TypeColumn));
        QVERIFY(isTicked(u"Sort Ascending"_s));
        QVERIFY(menus::press(u"Server Order"_s));
        QCOMPARE(filter()->orderColumn(), int(FleetFilter::serverOrder));
    }

    void theMenusDoTheSameByKeys()
    {
        QMenu *sort = viewMenu(u"Sort By"_s);
        QVERIFY(sort);
        QVERIFY(chooseIn(sort, u"Hostname"_s));
        QCOMPARE(filter()->orderColumn(), int(FleetModel::HostnameColumn));
        QCOMPARE(filter()->order(), Qt::AscendingOrder);
        QVERIFY(chooseIn(sort, u"Descending"_s));
        QCOMPARE(filter()->orderColumn(), int(FleetModel::HostnameColumn));
        QCOMPARE(filter()->order(), Qt::DescendingOrder);
        sort->popup({0, 0});
        QVERIFY(isTicked(u"Hostname"_s) && isTicked(u"Descending"_s) && !isTicked(u"Ascending"_s));
        sort->close();
        QVERIFY(chooseIn(sort, u"Server Order"_s));
        QCOMPARE(filter()->orderColumn(), int(FleetFilter::serverOrder));
        sort->popup({0, 0});
        QVERIFY(isTicked(u"Server Order"_s) && !isTicked(u"Descending"_s));
        QVERIFY(!menus::entry(sort, u"Descending"_s)->isEnabled());
        sort->close();
        QMenu *columns = viewMenu(u"Columns"_s);
        QVERIFY(columns);
        QVERIFY(chooseIn(columns, u"Computer ID"_s));
        QVERIFY(m_journey->table()->isColumnShown(FleetModel::ComputerIdColumn));
    }

    void copyTakesTheColumnsAsTheyStand()
    {
        QVERIFY(m_journey->goToFailed());
        m_journey->table()->setColumnShown(FleetModel::StatusColumn, false);
        m_journey->table()->setColumnShown(FleetModel::AgeColumn, false);
        m_journey->table()->setColumnShown(FleetModel::ProvisioningColumn, false);
        m_journey->table()->setColumnShown(FleetModel::HostnameColumn, false);
        header()->moveSection(header()->visualIndex(FleetModel::TypeColumn), 0);
        m_journey->key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(copied(), u"Managed\tci-runner-07"_s);
        QVERIFY(m_journey->said(u"Copied 1 row."_s));
        menus::find(m_journey->window(), u"Copy with Column Titles"_s)->trigger();
        QCOMPARE(copied(), u"Type\tName\nManaged\tci-runner-07"_s);
    }

    void severalComputersAreOneCommandALine()
    {
        QVERIFY(m_journey->click(u"ci-runner-01"_s));
        QVERIFY(m_journey->click(u"ci-runner-02"_s, Qt::ControlModifier));
        QStringList names = m_journey->selectedNames();
        QCOMPARE(names.size(), 2);
        menus::find(m_journey->window(), u"SSH Session"_s)->trigger();
        QCOMPARE(copied(), u"droid computer ssh %1\ndroid computer ssh %2"_s.arg(names.at(0), names.at(1)));
        menus::find(m_journey->window(), u"Port Forwarding"_s)->trigger();
        QCOMPARE(copied(),
                 u"droid computer port-forward %1 8080:80\ndroid computer port-forward %2 8081:80"_s.arg(
                         names.at(0), names.at(1)));
        QVERIFY(m_journey->said(u"Copied 2 commands."_s));
    }
};

QTEST_MAIN(tst_ColumnsJourney)
#include "tst_columnsjourney.moc"
