// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/statenote.h"

#include "ui/detail/flowlayout.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

StateNote::StateNote(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_text(new QLabel)
    , m_tryAgain(new QPushButton(tr("Try Again")))
    , m_copy(new QPushButton(tr("Copy Details")))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    for (QLabel *label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setFocusPolicy(Qt::NoFocus);
    }
    auto *buttons = new FlowLayout;
    buttons->addWidget(m_tryAgain);
    buttons->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addLayout(buttons);
    hide();
    connect(m_tryAgain, &QPushButton::clicked, this, &StateNote::tryAgainRequested);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_content.details); });
}

void StateNote::setContent(const Content &content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_title->setText(content.title);
    m_title->setVisible(!content.title.isEmpty());
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    m_tryAgain->setVisible(content.canTryAgain);
    m_copy->setVisible(!content.details.isEmpty());
    setVisible(content != Content());
}
