// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/confirmationfield.h"

#include "ui/actions/confirmationphrase.h"
#include "ui/actions/targets.h"
#include "ui/announce.h"
#include "ui/describe.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConfirmationField::ConfirmationField(QWidget *parent)
    : QWidget(parent), m_label(new QLabel(this)), m_edit(new QLineEdit(this)), m_hint(new QLabel(this))
{
    m_label->setBuddy(m_edit);
    m_label->setTextFormat(Qt::PlainText);
    m_hint->setTextFormat(Qt::PlainText);
    m_edit->installEventFilter(this);
    setFocusProxy(m_edit);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_edit);
    column->addWidget(m_hint);

    connect(m_edit, &QLineEdit::textChanged, this, &ConfirmationField::showMatch);
}

void ConfirmationField::setPhrase(const QString &phrase, const QString &matched)
{
    m_matched = matched;
    if (phrase == m_phrase)
        return;
    m_phrase = phrase;
    const QString question = tr("Type %1 to confirm:").arg(describe::inSentence(phrase));
    // In a label with a buddy an ampersand would make a shortcut and vanish.
    m_label->setText(QString(question).replace(u'&', u"&&"_s));
    m_edit->setAccessibleName(question);
    clear();
}

bool ConfirmationField::matches() const
{
    return confirmation::matches(m_edit->text(), m_phrase);
}

void ConfirmationField::clear()
{
    m_edit->clear();
    showMatch();
}

void ConfirmationField::showMatch()
{
    hint(matches() ? m_matched : QString());
    if (m_matches == matches())
        return;
    m_matches = matches();
    Q_EMIT matchChanged(m_matches);
}

void ConfirmationField::hint(const QString &text)
{
    announce(m_hint, text);
}

bool ConfirmationField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    // Enter never reaches the dialog, which would look for a default button.
    if (!matches())
        hint(tr("Does not match yet"));
    else if (!key->isAutoRepeat())
        Q_EMIT enterPressed();
    return true;
}
