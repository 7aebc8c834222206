// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/firstrunpage.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

FirstRunPage::FirstRunPage(QWidget *parent) : QWidget(parent), m_form(new ConnectionForm(this))
{
    auto *picture = new QLabel(this);
    picture->setPixmap(QIcon(u":/icons/millwright.svg"_s).pixmap(64, 64));
    auto *title = new QLabel(tr("Connect to Factory"), this);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.6);
    title->setFont(large);
    auto *text = new QLabel(tr("Add an API key to see the computers it owns."), this);
    text->setWordWrap(true);
    auto *add = new QPushButton(tr("Add Connection"), this);
    add->setDefault(true);

    auto *card = new QWidget(this);
    card->setMaximumWidth(fontMetrics().averageCharWidth() * 84);
    auto *column = new QVBoxLayout(card);
    column->setSpacing(12);
    column->addStretch(2);
    column->addWidget(picture);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(m_form);
    column->addWidget(add, 0, Qt::AlignRight);
    column->addStretch(3);

    auto *centred = new QWidget(this);
    auto *row = new QHBoxLayout(centred);
    row->addStretch(1);
    row->addWidget(card, 4);
    row->addStretch(1);
    auto *scroll = new QScrollArea(this); // large text in a small window
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(centred);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    connect(add, &QPushButton::clicked, this, &FirstRunPage::confirm);
    connect(m_form, &ConnectionForm::submitted, this, &FirstRunPage::confirm);
}

void FirstRunPage::confirm()
{
    const Result<ConnectionForm::Input> input = m_form->input();
    if (!input)
        return;
    m_form->clearKey();
    Q_EMIT confirmed(*input);
}
