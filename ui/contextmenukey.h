// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// Shift+F10 asks for the menu of what has the focus, in every window. Under X11 Qt knows the Menu key only,
// which many keyboards lack.
class ContextMenuKey : public QObject
{
public:
    explicit ContextMenuKey(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};
