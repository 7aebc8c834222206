// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QSet>

class QAction;
class QLineEdit;
class QMenu;
class QMenuBar;
class QTreeWidget;
class QTreeWidgetItem;

// Lists every action of the menu bar that has a shortcut, read from the actions themselves, so that it cannot
// say anything else than what the keys do; and the few keys that belong to a part of the window alone.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar *menuBar, QWidget *parent);

private:
    void lay();
    void addMenu(const QMenu *menu, QTreeWidgetItem *group);
    void addKeysOfList();
    void addElsewhere(const QWidget *window);
    void addAction(QTreeWidgetItem *group, const QAction *action);
    QTreeWidgetItem *addGroup(const QString &title);
    void addRow(QTreeWidgetItem *group, const QString &action, const QString &keys);
    void search(const QString &text);

    QLineEdit *m_field;
    QTreeWidget *m_tree;
    QSet<const QAction *> m_listed;
};
