// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

// Read-only plain text that wraps anywhere and is as tall as its text, up to a bound.
class TextBox : public QPlainTextEdit
{
    Q_OBJECT

public:
    enum class Frame { None, Box }; // None: looks like a label

    explicit TextBox(Frame frame, QWidget *parent = nullptr);

    // Caret and selection stay at the words where they were, as far as these are there again; scroll stays.
    void setText(const QString &text);
    // Taller than this it scrolls. Logical pixels.
    void setHeightBound(int height);
    // What the context menu calls "copy everything"; empty: no such entry.
    void setCopyAllText(const QString &text) { m_copyAllText = text; }
    void setCopyAllEnabled(bool enabled) { m_copyAllEnabled = enabled; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void adjustHeight();
    int textHeight() const;

    int m_bound = QWIDGETSIZE_MAX;
    QString m_copyAllText;
    bool m_copyAllEnabled = true;
};

// Another text in the same place: only what differs is exchanged, so caret and selection stay at the words
// where they were. Nothing happens where it is the same text.
void replaceText(QPlainTextEdit *edit, const QString &text);

// The system's font of fixed width, in the size that the surroundings have.
QFont fixedFont();
