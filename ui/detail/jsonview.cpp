// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/jsonview.h"

#include "ui/describe.h"
#include "ui/detail/findbar.h"
#include "ui/detail/flowlayout.h"
#include "ui/detail/textbox.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

JsonView::JsonView(QWidget *parent) : LatePage(parent) {}

void JsonView::make()
{
    m_received = new QLabel;
    m_text = new QPlainTextEdit;
    m_find = new FindBar(m_text);
    m_received->setTextFormat(Qt::PlainText);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_text->setFont(fixedFont());
    m_text->setAccessibleName(tr("Raw JSON"));

    auto *find = new QPushButton(tr("Find…"));
    auto *copy = new QPushButton(tr("Copy"));
    copy->setAccessibleName(tr("Copy JSON"));
    auto *head = new FlowLayout;
    head->addWidget(m_received);
    head->addWidget(find);
    head->addWidget(copy);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_find);
    column->addWidget(m_text, 1);

    connect(find, &QPushButton::clicked, m_find, &FindBar::open);
    connect(copy, &QPushButton::clicked, this, &JsonView::copyAll);
    refresh();
}

void JsonView::setText(const QString &text, const QDateTime &receivedAt)
{
    m_json = text;
    m_receivedAt = receivedAt;
    if (m_text)
        refresh();
}

void JsonView::refresh()
{
    replaceText(m_text, m_json);
    m_received->setText(m_receivedAt.isValid() ? tr("Received at %1").arg(describe::clock(m_receivedAt))
                                               : QString());
}

void JsonView::startOver()
{
    if (!m_text)
        return;
    m_text->moveCursor(QTextCursor::Start);
    m_text->verticalScrollBar()->setValue(0);
}

void JsonView::copyAll() const
{
    QGuiApplication::clipboard()->setText(m_json);
}

bool JsonView::event(QEvent *event)
{
    // The window finds computers by the same key; in here it finds text.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find)) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void JsonView::keyPressEvent(QKeyEvent *event)
{
    if (m_find && event->matches(QKeySequence::Find))
        return m_find->open();
    QWidget::keyPressEvent(event);
}
