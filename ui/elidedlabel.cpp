// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/elidedlabel.h"

#include <QPaintEvent>
#include <QPainter>

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setClipRect(event->rect());
    painter.setPen(palette().color(QPalette::WindowText));
    const QString shown =
            fontMetrics().elidedText(text().simplified(), Qt::ElideRight, contentsRect().width());
    painter.drawText(contentsRect(), int(Qt::AlignLeft | Qt::AlignVCenter), shown);
}
