// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/noteline.h"

#include "ui/announce.h"
#include "ui/theme.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

NoteLine::NoteLine(Look look, QWidget *parent) : QWidget(parent), m_look(look), m_label(new QLabel(this))
{
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(iconSize() + 8, 2, 0, 2);
    row->addWidget(m_label);
    if (look == Look::Harm) {
        QFont bold = m_label->font();
        bold.setBold(true);
        m_label->setFont(bold);
    }
    colour();
    setVisible(false);
}

void NoteLine::setText(const QString &text)
{
    announce(m_label, text);
    setVisible(!text.isEmpty());
}

QString NoteLine::text() const
{
    return m_label->text();
}

int NoteLine::iconSize() const
{
    return fontMetrics().ascent();
}

void NoteLine::colour()
{
    if (m_look != Look::Harm)
        return;
    const QColor harm = theme::tone(theme::Tone::Error, QApplication::palette()).background;
    if (m_label->palette().color(QPalette::WindowText) == harm)
        return; // also ends the round that setting it below begins
    QPalette own;
    own.setColor(QPalette::WindowText, harm);
    m_label->setPalette(own);
}

void NoteLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colour();
}

void NoteLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int size = iconSize();
    const QRect line(0, m_label->y(), width(), m_label->fontMetrics().height());
    const QRect place =
            QStyle::alignedRect(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter, {size, size}, line);
    theme::paintIcon(&painter, u"mark-triangle"_s, place, m_label->palette().color(QPalette::WindowText));
}
