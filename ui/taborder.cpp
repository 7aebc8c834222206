// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/taborder.h"

#include <QWidget>

void taborder::gather(QWidget *widget)
{
    QList<QWidget *> within;
    for (QWidget *each = widget->nextInFocusChain(); each != widget; each = each->nextInFocusChain()) {
        if (each->focusPolicy() != Qt::NoFocus && widget->isAncestorOf(each))
            within += each;
    }
    // Qt orders only what takes the focus.
    const Qt::FocusPolicy policy = widget->focusPolicy();
    widget->setFocusPolicy(Qt::TabFocus);
    QWidget *before = widget;
    for (QWidget *each : std::as_const(within)) {
        QWidget::setTabOrder(before, each);
        before = each;
    }
    widget->setFocusPolicy(policy);
}
