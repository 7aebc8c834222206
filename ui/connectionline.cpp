// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectionline.h"

#include "ui/describe_connection.h"

#include <QPainter>

namespace {

constexpr int stripeWidth = 4;
constexpr int gap = 6;

} // namespace

ConnectionLine::ConnectionLine(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::NoFocus); // which the line above had changed
    setWordWrap(true);
    if (layoutDirection() == Qt::RightToLeft)
        setContentsMargins(0, 0, stripeWidth + gap, 0);
    else
        setContentsMargins(stripeWidth + gap, 0, 0, 0);
}

void ConnectionLine::setProfile(const ConnectionProfile &profile)
{
    m_stripe = QColor(profile.colour);
    setText(describe::connection(profile));
    update();
}

void ConnectionLine::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    if (text().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_stripe);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - stripeWidth : 0;
    painter.drawRoundedRect(QRect(left, 0, stripeWidth, height()), 2, 2);
}
