// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/columnmenus.h"

#include "ui/fleet/fleetfilter.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAction>
#include <QActionGroup>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

ColumnMenus::ColumnMenus(FleetFilter *filter, FleetView *view)
    : QObject(view), m_filter(filter), m_view(view), m_headerMenu(new QMenu(view))
{
    buildHeaderMenu();
    view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            &ColumnMenus::openHeaderMenu);
}

QString ColumnMenus::title(int column) const
{
    return m_filter->headerData(column, Qt::Horizontal).toString();
}

QAction *ColumnMenus::addSort(QMenu *menu, QActionGroup *group, const QString &text, int column)
{
    QAction *action = menu->addAction(text);
    action->setCheckable(true);
    group->addAction(action);
    connect(menu, &QMenu::aboutToShow, action,
            [this, action, column] { action->setChecked(m_filter->orderColumn() == column); });
    return action;
}

void ColumnMenus::fillSort(QMenu *menu)
{
    auto *columns = new QActionGroup(menu);
    for (int column = 0; column < FleetModel::ColumnCount; ++column) {
        // The same one again turns the order round, as a click on the header does.
        connect(addSort(menu, columns, title(column), column), &QAction::triggered, m_view, [this, column] {
            const bool again = m_filter->orderColumn() == column && m_filter->order() == Qt::AscendingOrder;
            m_view->sortBy(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
    menu->addSeparator();
    connect(addSort(menu, columns, tr("Server &Order"), FleetFilter::serverOrder), &QAction::triggered,
            m_view, [this] { m_view->sortBy(FleetFilter::serverOrder, Qt::AscendingOrder); });
    menu->addSeparator();
    addDirections(menu);
}

void ColumnMenus::addDirections(QMenu *menu)
{
    auto *group = new QActionGroup(menu);
    group->setExclusionPolicy(
            QActionGroup::ExclusionPolicy::ExclusiveOptional); // the server's order is neither
    const QList<std::pair<QString, Qt::SortOrder>> orders{{tr("&Ascending"), Qt::AscendingOrder},
                                                          {tr("&Descending"), Qt::DescendingOrder}};
    for (const auto &[text, order] : orders) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, m_view,
                [this, wanted = order] { m_view->sortBy(m_filter->orderColumn(), wanted); });
        connect(menu, &QMenu::aboutToShow, action, [this, action, wanted = order] {
            const bool sorted = m_filter->orderColumn() != FleetFilter::serverOrder;
            action->setEnabled(sorted);
            action->setChecked(sorted && m_filter->order() == wanted);
        });
    }
}

void ColumnMenus::fillColumns(QMenu *menu)
{
    for (int column = 0; column < FleetModel::ColumnCount; ++column) {
        QAction *action = menu->addAction(title(column));
        action->setCheckable(true);
        action->setEnabled(column != FleetModel::NameColumn); // it says whom a row is about
        connect(menu, &QMenu::aboutToShow, action,
                [this, action, column] { action->setChecked(m_view->isColumnShown(column)); });
        connect(action, &QAction::triggered, m_view,
                [this, column](bool shown) { m_view->setColumnShown(column, shown); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Reset Columns")), &QAction::triggered, m_view, &FleetView::resetColumns);
}

void ColumnMenus::buildHeaderMenu()
{
    m_headerMenu->setAccessibleName(tr("Columns"));
    auto *group = new QActionGroup(m_headerMenu);
    const auto add = [this, group](const QString &text, auto isSo, auto act) {
        QAction *action = m_headerMenu->addAction(text);
        action->setCheckable(true);
        group->addAction(action);
        connect(m_headerMenu, &QMenu::aboutToShow, action, [action, isSo] { action->setChecked(isSo()); });
        connect(action, &QAction::triggered, m_view, act);
    };
    const auto sortedHere = [this](Qt::SortOrder order) {
        return m_filter->orderColumn() == m_column && m_filter->order() == order;
    };
    group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    add(
            tr("Sort &Ascending"), [sortedHere] { return sortedHere(Qt::AscendingOrder); },
            [this] { sortHere(Qt::AscendingOrder); });
    add(
            tr("Sort &Descending"), [sortedHere] { return sortedHere(Qt::DescendingOrder); },
            [this] { sortHere(Qt::DescendingOrder); });
    add(
            tr("Server &Order"), [this] { return m_filter->orderColumn() == FleetFilter::serverOrder; },
            [this] { m_view->sortBy(FleetFilter::serverOrder, Qt::AscendingOrder); });
    m_headerMenu->addSeparator();
    QAction *hide = m_headerMenu->addAction(tr("&Hide This Column"));
    connect(m_headerMenu, &QMenu::aboutToShow, hide,
            [this, hide] { hide->setEnabled(m_column != FleetModel::NameColumn); });
    connect(hide, &QAction::triggered, m_view, [this] { m_view->setColumnShown(m_column, false); });
    m_headerMenu->addSeparator();
    fillColumns(m_headerMenu);
}

void ColumnMenus::sortHere(Qt::SortOrder order)
{
    m_view->sortBy(m_column, order);
}

void ColumnMenus::openHeaderMenu(const QPoint &at)
{
    QHeaderView *header = m_view->horizontalHeader();
    m_column = std::max(0, header->logicalIndexAt(at)); // beside the last one: the first
    m_headerMenu->popup(header->viewport()->mapToGlobal(at));
}
