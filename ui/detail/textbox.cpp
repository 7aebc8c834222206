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

namespace {

// Where one text gives way to another: between what they have in common at the beginning and at the end.
struct Difference
{
    qsizetype begin = 0;
    qsizetype oldEnd = 0;
    qsizetype newEnd = 0;

    // Where a place in the old text is in the new one. The start of a selection goes along with what follows
    // it, everything else stays with what is before it.
    int moved(int position, bool isStart) const
    {
        if (position >= oldEnd && (isStart || position > begin))
            return int(position + newEnd - oldEnd);
        return int(std::min<qsizetype>(position, newEnd));
    }
};

Difference differenceOf(QStringView before, QStringView after)
{
    const auto head = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    qsizetype begin = head.first - before.begin();
    if (begin > 0 && before[begin - 1].isHighSurrogate())
        --begin; // nothing can be written between the halves of a pair
    const QStringView rest = before.sliced(begin);
    const QStringView newRest = after.sliced(begin);
    const auto tail = std::mismatch(rest.rbegin(), rest.rend(), newRest.rbegin(), newRest.rend());
    qsizetype same = tail.first - rest.rbegin();
    if (same > 0 && before[before.size() - same].isLowSurrogate())
        --same;
    return {begin, before.size() - same, after.size() - same};
}

} // namespace

void replaceText(QPlainTextEdit *edit, const QString &text)
{
    const QString shown = edit->document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    if (shown == text)
        return;
    const int vertical = edit->verticalScrollBar()->value();
    const int horizontal = edit->horizontalScrollBar()->value();
    const int anchor = edit->textCursor().anchor();
    const int position = edit->textCursor().position();
    edit->setUndoRedoEnabled(false); // nobody can undo what the server says: older texts need not be kept
    const Difference difference = differenceOf(shown, text);
    QTextCursor cursor(edit->document());
    cursor.setPosition(int(difference.begin));
    cursor.setPosition(int(difference.oldEnd), QTextCursor::KeepAnchor);
    cursor.insertText(text.sliced(difference.begin, difference.newEnd - difference.begin));
    cursor.setPosition(difference.moved(anchor, anchor < position));
    cursor.setPosition(difference.moved(position, position < anchor), QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
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
