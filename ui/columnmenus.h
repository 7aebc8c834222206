// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>

class FleetFilter;
class FleetView;
class QAction;
class QActionGroup;
class QMenu;

// What can be done with the table's columns, in menus: by which one the rows are sorted, and which are shown.
// The entries are ticked as things stand when a menu opens.
class ColumnMenus : public QObject
{
    Q_OBJECT

public:
    // The header's own menu opens by itself.
    ColumnMenus(FleetFilter *filter, FleetView *view);

    // The keyboard's way to what the header does.
    void fillSort(QMenu *menu);
    void fillColumns(QMenu *menu);

private:
    QAction *addSort(QMenu *menu, QActionGroup *group, const QString &text, int column);
    void addDirections(QMenu *menu);
    void buildHeaderMenu();
    void openHeaderMenu(const QPoint &at);
    void sortHere(Qt::SortOrder order);
    QString title(int column) const;

    FleetFilter *m_filter;
    FleetView *m_view;
    QMenu *m_headerMenu;
    int m_column = 0; // that the header's menu is about
};
