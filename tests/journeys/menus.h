// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QTest>

// Menus as a user goes through them: an entry is found by its words, and pressed.
namespace menus {

inline QAction *entry(const QMenu *menu, const QString &text)
{
    const QList<QAction *> actions = menu ? menu->actions() : QList<QAction *>();
    for (QAction *action : actions) {
        if (action->text().remove(QLatin1Char('&')) == text)
            return action;
    }
    return nullptr;
}

inline QMenu *open()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

// Of any menu of the window that has such an entry; nullptr: none.
inline QAction *find(const QWidget *window, const QString &text)
{
    const QList<QMenu *> all = window->findChildren<QMenu *>();
    for (const QMenu *menu : all) {
        if (QAction *found = entry(menu, text))
            return found;
    }
    return nullptr;
}

// Of the open menu, by a click on an enabled entry.
inline bool press(const QString &text)
{
    QMenu *menu = open();
    QAction *action = entry(menu, text);
    if (!action || !action->isEnabled())
        return false;
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
    return true;
}

} // namespace menus
