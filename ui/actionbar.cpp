// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actionbar.h"

#include <QEvent>
#include <QLayout>

void ActionBar::fit()
{
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    layout()->invalidate();
    if (layout()->sizeHint().width() > width())
        setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void ActionBar::changeEvent(QEvent *event)
{
    QToolBar::changeEvent(event);
    // Later: the buttons have yet to hear of it.
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &ActionBar::fit, Qt::QueuedConnection);
}

void ActionBar::resizeEvent(QResizeEvent *event)
{
    fit();
    QToolBar::resizeEvent(event);
}

void ActionBar::showEvent(QShowEvent *event)
{
    fit();
    QToolBar::showEvent(event);
}
