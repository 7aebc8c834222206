// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/destructivebutton.h"

#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>

DestructiveButton::DestructiveButton(QWidget *parent) : QPushButton(parent)
{
    setAutoDefault(false);
    colour();
}

void DestructiveButton::colour()
{
    const QPalette application = QApplication::palette();
    const theme::ToneColours colours = theme::destructive(application);
    if (palette().color(QPalette::Active, QPalette::Button) == colours.background)
        return; // also ends the round that setting it below begins
    QPalette own;
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        own.setColor(group, QPalette::Button, colours.background);
        own.setColor(group, QPalette::ButtonText, colours.foreground);
    }
    setPalette(own);
}

void DestructiveButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void DestructiveButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QPushButton::keyPressEvent(event);
        return;
    }
    if (!event->isAutoRepeat())
        click();
}
