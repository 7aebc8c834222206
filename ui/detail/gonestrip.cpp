// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/gonestrip.h"

#include "ui/detail/flowlayout.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

GoneStrip::GoneStrip(QWidget *parent) : QFrame(parent), m_text(new QLabel)
{
    setFrameShape(QFrame::NoFrame);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *copy = new QPushButton(tr("Copy JSON"));
    auto *close = new QPushButton(tr("Close"));
    close->setAccessibleName(tr("Close message"));
    auto *buttons = new FlowLayout;
    buttons->addWidget(copy);
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_text);
    column->addLayout(buttons);
    connect(copy, &QPushButton::clicked, this, &GoneStrip::copyRequested);
    connect(close, &QPushButton::clicked, this, &GoneStrip::closed);
}

void GoneStrip::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void GoneStrip::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const theme::ToneColours colours = theme::tone(theme::Tone::Attention, palette());
    QPalette readable = m_text->palette();
    if (readable.color(QPalette::WindowText) != colours.foreground) {
        readable.setColor(QPalette::WindowText, colours.foreground);
        m_text->setPalette(readable);
    }
    QPainter painter(this);
    painter.fillRect(rect(), colours.background);
    theme::outlineStrip(&painter, rect(), palette());
}
