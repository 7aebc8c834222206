// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;

// Lists every action of the menu bar that has a shortcut, read from the actions themselves, so that it cannot
// say anything else than what the keys do.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    ShortcutsDialog(const QMenuBar *menuBar, QWidget *parent);
};
