// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placeholder.h"

#include "ui/detail/flowlayout.h"
#include "ui/textsize.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPaintEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace {

QString buttonText(Placeholder::Action action)
{
    switch (action) {
    case Placeholder::Action::CancelReading:
        return Placeholder::tr("Cancel");
    case Placeholder::Action::TryAgain:
        return Placeholder::tr("Try Again");
    case Placeholder::Action::UpdateKey:
        return Placeholder::tr("Update API Key…");
    case Placeholder::Action::ConnectionSettings:
        return Placeholder::tr("Connection Settings…");
    case Placeholder::Action::ClearFilter:
        return Placeholder::tr("Clear Filter");
    case Placeholder::Action::NewComputer:
        return Placeholder::tr("New Computer…");
    case Placeholder::Action::CopyCommand:
        return Placeholder::tr("Copy Command");
    case Placeholder::Action::CopyDetails:
        return Placeholder::tr("Copy Details");
    case Placeholder::Action::OpenFactory:
        return Placeholder::tr("Open Factory");
    }
    return {};
}

} // namespace

Placeholder::Placeholder(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttonRow(new FlowLayout)
    , m_before(new QWidget(this))
{
    m_before->setFocusPolicy(Qt::TabFocus);
    m_before->hide();
    textsize::makeHeading(m_title, 1.4);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
    }
    textsize::follow(m_text, [this] {
        const int letter = QFontMetrics(QApplication::font()).averageCharWidth();
        m_text->setMinimumWidth(letter * 40);
        m_text->setMaximumWidth(letter * 72);
    });

    m_buttonRow->setSpacing(8);
    m_buttonRow->setCentred(true);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(3);
    column->addWidget(m_title);
    // Not by an alignment: the text would get the height that it needs where it is as wide as the window.
    auto *line = new QHBoxLayout;
    line->addStretch();
    line->addWidget(m_text, 100);
    line->addStretch();
    column->addLayout(line);
    column->addLayout(m_buttonRow);
    column->addStretch(4);
}

void Placeholder::setContent(const Content &content)
{
    if (content == m_content)
        return;
    const bool sameActions = content.actions == m_content.actions;
    m_content = content;
    m_title->setText(content.title);
    setAccessibleName(content.title.isEmpty() ? content.text : content.title);
    m_title->setVisible(!content.title.isEmpty());
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    if (!sameActions)
        rebuildButtons();
    update();
}

void Placeholder::rebuildButtons()
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // it may be the one that was just pressed
    }
    m_buttons.clear();
    while (m_buttonRow->count() > 0)
        const std::unique_ptr<QLayoutItem> taken(m_buttonRow->takeAt(0));
    QWidget *before = m_before;
    for (const Action action : std::as_const(m_content.actions)) {
        auto *button = new QPushButton(buttonText(action), this);
        connect(button, &QPushButton::clicked, this, [this, action] { Q_EMIT chosen(action); });
        m_buttonRow->addWidget(button);
        button->show(); // the layout would do so a turn later, and a hidden button does not take the focus
        m_buttons.append(button);
        setTabOrder(before, button); // not after everything else in the window
        before = button;
    }
    if (hadFocus)
        takeFocus();
}

void Placeholder::takeFocus()
{
    // Itself only while there is nothing to do but wait: Tab would never come back to it.
    QWidget *first = m_buttons.isEmpty() ? static_cast<QWidget *>(this) : m_buttons.constFirst();
    first->setFocus();
}

bool Placeholder::event(QEvent *event)
{
    const bool done = QWidget::event(event);
    // All of its lines at this width: who divides a window's height asks for the least, and not for which
    // width.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize
        || event->type() == QEvent::Show)
        setMinimumHeight(isVisible() ? std::max(0, layout()->totalMinimumHeightForWidth(width())) : 0);
    else if (event->type() == QEvent::Hide)
        setMinimumHeight(0);
    return done;
}

void Placeholder::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.fillRect(event->rect(), palette().base());
    if (!m_content.loading)
        return;
    // Six grey rows where the table will be, so that its arrival moves nothing.
    constexpr int rowHeight = 30;
    painter.setPen(Qt::NoPen);
    painter.setBrush(
            palette().alternateBase().color().darker(palette().base().color().lightness() > 128 ? 106 : 80));
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 1; row <= 6; ++row) {
        const int y = row * rowHeight + 9;
        painter.drawRoundedRect(QRect(12, y, 110 + (row * 37) % 50, 12), 4, 4);
        painter.drawRoundedRect(QRect(190, y, 70, 12), 4, 4);
        painter.drawRoundedRect(QRect(330, y, 60, 12), 4, 4);
        painter.drawRoundedRect(QRect(450, y, 120 + (row * 53) % 60, 12), 4, 4);
    }
}
