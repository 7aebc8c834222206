// SPDX-License-Identifier: GPL-3.0-or-later
// What the bar says of a text that is not understood, and its button of saved ones.
#include "ui/describe_filter.h"
#include "ui/fleet/filterbar.h"
#include "ui/theme.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

void FilterBar::setUpMistake()
{
    m_mark = m_field->addAction(theme::icon(u"warning"_s), QLineEdit::TrailingPosition);
    m_mark->setText(tr("Show what is not understood"));
    m_mark->setVisible(false);
    connect(m_mark, &QAction::triggered, this, [this] {
        const std::optional<FilterMistake> &mistake = m_filter->mistake();
        if (mistake && m_field->text() == m_filter->text())
            m_field->setSelection(int(mistake->from), int(mistake->length));
    });
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->hide();
}

void FilterBar::showMistake()
{
    const QString said = m_filter->mistake() ? describe::filterMistake(*m_filter->mistake()) : QString();
    m_mark->setVisible(!said.isEmpty());
    m_mark->setToolTip(said);
    m_field->setToolTip(said);
    m_field->setAccessibleDescription(said);
    m_note->setText(said.isEmpty() ? said : tr("! %1", "a mark before what is wrong").arg(said));
    m_note->setVisible(!said.isEmpty());
}

void FilterBar::setUpSaved()
{
    m_saved = new QToolButton(this);
    m_saved->setIcon(theme::icon(u"saved"_s));
    m_saved->setToolTip(tr("Saved filters"));
    m_saved->setAccessibleName(tr("Saved filters"));
    m_saved->setPopupMode(QToolButton::InstantPopup);
    m_saved->setAutoRaise(true);
    m_saved->setFocusPolicy(Qt::NoFocus); // the keyboard's way is the View menu
    m_saved->hide();
}

void FilterBar::setSavedMenu(QMenu *menu)
{
    m_saved->setMenu(menu);
    m_saved->show();
}
