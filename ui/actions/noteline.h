// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

// One sentence of a dialog with a shape before it, so that it is not missed; hidden while it has no text.
class NoteLine : public QWidget
{
    Q_OBJECT

public:
    enum class Look {
        Warning, // something to know before going on
        Harm,    // what cannot be undone: bold, in the colour of destructive buttons
    };

    explicit NoteLine(Look look, QWidget *parent = nullptr);

    // Plain text. Screen readers hear it, for it may come while the dialog is open.
    void setText(const QString &text);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int iconSize() const;
    void colour();

    Look m_look;
    QLabel *m_label;
};
