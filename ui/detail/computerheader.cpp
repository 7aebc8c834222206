// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/computerheader.h"

#include "ui/describe.h"
#include "ui/detail/namelabel.h"

#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

#include <chrono>

using namespace std::chrono_literals;

namespace {

QLabel *selectableLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

// On the panel the error's shape stands alone, without the solid chip that its colour was made for.
QColor shapeColour(theme::Tone tone, const QPalette &palette)
{
    const theme::ToneColours colours = theme::tone(tone, palette);
    return tone == theme::Tone::Error ? colours.background : colours.foreground;
}

} // namespace

ComputerHeader::ComputerHeader(QWidget *parent)
    : QWidget(parent)
    , m_name(new NameLabel)
    , m_shape(new QLabel)
    , m_status(selectableLabel())
    , m_protection(selectableLabel())
    , m_outcome(selectableLabel())
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins({});
    line->addWidget(m_shape, 0, Qt::AlignTop);
    line->addWidget(m_status, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_name);
    column->addLayout(line);
    column->addWidget(m_protection);
    column->addWidget(m_outcome);
    m_protection->setText(describe::protectedHere());
    m_protection->hide();
    m_outcome->hide();
    connect(&m_tick, &QTimer::timeout, this, &ComputerHeader::refresh);
}

void ComputerHeader::setComputer(const Computer &computer, const LocalState &local)
{
    m_computer = computer;
    m_local = local;
    m_name->setName(describe::name(computer));
    refresh();
}

void ComputerHeader::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
    m_tick.start(10s);
}

void ComputerHeader::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void ComputerHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        refresh();
}

void ComputerHeader::refresh()
{
    const Chip chip = chipFor(m_computer, m_local);
    paintShapeOf(chip);
    const bool busy = !m_local.gone && m_local.operation && m_local.operation->isOpen();
    const QString word = busy ? describe::busySince(*m_local.operation) : accessibleText(chip);
    m_status->setText(describe::statusLine(m_computer, word, QDateTime::currentMSecsSinceEpoch()));
    const bool ended = m_local.operation && !m_local.operation->isOpen();
    QString outcome = ended ? describe::trouble(*m_local.operation) : QString();
    if (outcome.isEmpty() && !m_local.gone && m_local.unclearSince.isValid())
        outcome = describe::unclear(m_local.unclearSince);
    m_protection->setVisible(m_local.protectedHere);
    m_outcome->setText(outcome);
    m_outcome->setVisible(!outcome.isEmpty());
}

void ComputerHeader::paintShapeOf(const Chip &chip)
{
    const int side = fontMetrics().height();
    QPixmap picture(QSize(side, side) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintShape(&painter, chip.shape, QRectF(1, 1, side - 2, side - 2), shapeColour(chip.tone, palette()));
    painter.end();
    m_shape->setPixmap(picture);
}
