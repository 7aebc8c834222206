// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/textbox.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

void replaceText(QPlainTextEdit *edit, const QString &text)
{
    if (edit->toPlainText() == text)
        return;
    const int vertical = edit->verticalScrollBar()->value();
    const int horizontal = edit->horizontalScrollBar()->value();
    const int anchor = edit->textCursor().anchor();
    const int position = edit->textCursor().position();
    edit->setPlainText(text);
    const int end = edit->document()->characterCount() - 1;
    QTextCursor after = edit->textCursor();
    after.setPosition(std::min(anchor, end));
    after.setPosition(std::min(position, end), QTextCursor::KeepAnchor);
    edit->setTextCursor(after);
    edit->verticalScrollBar()->setValue(vertical);
    edit->horizontalScrollBar()->setValue(horizontal);
}

QFont fixedFont()
{
    QFont font; // only what is set here is not inherited
    font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    font.setStyleHint(QFont::Monospace);
    return font;
}

TextBox::TextBox(Frame frame, QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (frame == Frame::None) {
        setFrameShape(QFrame::NoFrame);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        document()->setDocumentMargin(2);
        viewport()->setAutoFillBackground(false);
    }
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextBox::adjustHeight);
}

void TextBox::setText(const QString &text)
{
    replaceText(this, text);
    adjustHeight();
}

void TextBox::setHeightBound(int height)
{
    m_bound = height;
    adjustHeight();
}

QSize TextBox::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, height()};
}

QSize TextBox::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 5, height()};
}

void TextBox::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    adjustHeight();
}

void TextBox::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        adjustHeight();
}

void TextBox::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (!m_copyAllText.isEmpty()) {
        auto *copyAll = new QAction(m_copyAllText, menu);
        copyAll->setEnabled(m_copyAllEnabled);
        connect(copyAll, &QAction::triggered, this,
                [this] { QGuiApplication::clipboard()->setText(toPlainText()); });
        menu->insertAction(menu->actions().value(0), copyAll);
    }
    // From the keyboard it opens at the caret, from the mouse under the pointer.
    const bool byMouse = event->reason() == QContextMenuEvent::Mouse;
    menu->popup(byMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void TextBox::wheelEvent(QWheelEvent *event)
{
    // A box that shows all of its text leaves the wheel to what it lies in.
    if (verticalScrollBar()->minimum() == verticalScrollBar()->maximum())
        event->ignore();
    else
        QPlainTextEdit::wheelEvent(event);
}

void TextBox::adjustHeight()
{
    const int wanted = std::min(textHeight(), std::max(m_bound, 3 * fontMetrics().lineSpacing()));
    if (wanted == minimumHeight() && wanted == maximumHeight())
        return;
    setFixedHeight(wanted);
}

int TextBox::textHeight() const
{
    // QPlainTextEdit's layout counts lines, wrapped ones too, where others measure pixels.
    const int lines = std::max(1, int(std::ceil(document()->documentLayout()->documentSize().height())));
    const int margins = int(std::ceil(2 * document()->documentMargin())) + 2 * frameWidth();
    return lines * fontMetrics().lineSpacing() + margins + 1;
}
