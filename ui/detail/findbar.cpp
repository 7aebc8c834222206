// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/findbar.h"

#include "ui/clearbutton.h"
#include "ui/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMatches = 5000; // marking more than these would make typing slow

} // namespace

FindBar::FindBar(QPlainTextEdit *edit, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_field(new QLineEdit), m_count(new QLabel)
{
    m_field->setAccessibleName(tr("Find in JSON"));
    m_field->setPlaceholderText(tr("Find"));
    addClearButton(m_field);
    auto *close = new QPushButton(tr("Close"));
    close->setAccessibleName(tr("Close find"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_field, 1);
    row->addWidget(m_count);
    row->addWidget(close);
    hide();

    connect(m_field, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &FindBar::refresh);
    connect(m_edit, &QPlainTextEdit::cursorPositionChanged, this, &FindBar::tellCount);
    connect(close, &QPushButton::clicked, this, &FindBar::close);
}

void FindBar::open()
{
    const QString selected = m_edit->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_field->setText(selected);
    setVisible(true);
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    search();
}

void FindBar::close()
{
    hide();
    m_matches.clear();
    m_edit->setExtraSelections({});
    m_edit->setFocus(Qt::OtherFocusReason);
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return close();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return go(event->modifiers() & Qt::ShiftModifier ? -1 : 1);
    QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

void FindBar::search()
{
    refresh();
    const int caret = m_edit->textCursor().selectionStart();
    for (qsizetype i = 0; i < m_matches.size(); ++i) {
        if (m_matches.at(i).selectionStart() >= caret)
            return showMatch(i);
    }
    if (!m_matches.isEmpty())
        showMatch(0);
}

void FindBar::refresh()
{
    if (isHidden())
        return;
    m_matches.clear();
    const QString wanted = m_field->text();
    QTextCursor found(m_edit->document());
    while (!wanted.isEmpty() && m_matches.size() < mostMatches) {
        found = m_edit->document()->find(wanted, found);
        if (found.isNull())
            break;
        m_matches += found;
    }
    mark();
}

void FindBar::go(int step)
{
    if (m_matches.isEmpty())
        return;
    const int caret = m_edit->textCursor().selectionStart();
    qsizetype next = 0;
    while (next < m_matches.size() && m_matches.at(next).selectionStart() <= caret)
        ++next; // the first one after the caret
    if (step < 0)
        next -= m_edit->textCursor().hasSelection() ? 2 : 1;
    showMatch((next + m_matches.size()) % m_matches.size());
}

void FindBar::showMatch(qsizetype match)
{
    m_edit->setTextCursor(m_matches.at(match));
}

void FindBar::mark()
{
    QList<QTextEdit::ExtraSelection> marks;
    const theme::ToneColours colours = theme::tone(theme::Tone::Attention, palette());
    for (const QTextCursor &match : std::as_const(m_matches)) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = match;
        selection.format.setBackground(colours.background);
        selection.format.setForeground(colours.foreground);
        selection.format.setFontUnderline(theme::isHighContrast(palette())); // there is no tint
        marks += selection;
    }
    m_edit->setExtraSelections(marks);
    tellCount();
}

void FindBar::tellCount()
{
    const QTextCursor caret = m_edit->textCursor();
    const auto current =
            std::find_if(m_matches.cbegin(), m_matches.cend(), [&caret](const QTextCursor &match) {
                return match.selectionStart() == caret.selectionStart() && caret.hasSelection();
            });
    const QString all = QLocale().toString(m_matches.size());
    if (m_field->text().isEmpty())
        m_count->clear();
    else if (m_matches.isEmpty())
        m_count->setText(tr("Not found"));
    else if (current == m_matches.cend())
        m_count->setText(tr("%1 found").arg(all));
    else
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(current - m_matches.cbegin() + 1), all));
}
