// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panecycle.h"

#include <QWidget>

#include <algorithm>

QWidget *paneAfter(QList<QWidget *> panes, const QWidget *focus, int direction)
{
    panes.removeIf([](const QWidget *pane) { return !pane->isVisible(); });
    if (panes.isEmpty())
        return nullptr;
    const auto holder = std::find_if(panes.cbegin(), panes.cend(), [focus](const QWidget *pane) {
        return pane == focus || pane->isAncestorOf(focus);
    });
    if (holder == panes.cend())
        return panes.constFirst();
    const qsizetype now = holder - panes.cbegin();
    return panes.at((now + direction + panes.size()) % panes.size());
}
