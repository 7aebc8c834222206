// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectionbutton.h"

#include <QPaintEvent>
#include <QPainter>

ConnectionButton::ConnectionButton(QWidget *parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setMinimumHeight(28);
    setContentsMargins(8, 0, 0, 0);
}

void ConnectionButton::setStripe(const QColor &colour)
{
    m_stripe = colour;
    update();
}

void ConnectionButton::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_stripe);
    constexpr int width = 4;
    const int left = layoutDirection() == Qt::RightToLeft ? rect().right() - width : 1;
    painter.drawRoundedRect(QRect(left, 4, width, height() - 8), 2, 2);
}
