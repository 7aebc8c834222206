// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

// The pane that F6 goes to (direction 1) or Shift+F6 (-1): the next visible one after that which holds
// `focus`, the first one where none does; nullptr where none is visible.
QWidget *paneAfter(QList<QWidget *> panes, const QWidget *focus, int direction);
