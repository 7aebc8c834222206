// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QTextCursor>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

// Finds a text in a text box: marks every place, counts them, goes from one to the next.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(QPlainTextEdit *edit, QWidget *parent = nullptr);

    void open(); // with what is selected in the box, if that is one line
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void search();  // again, from the caret on
    void refresh(); // the text has changed: marks and count, the caret stays
    void go(int step);
    void showMatch(qsizetype match);
    void mark();
    void tellCount();

    QPlainTextEdit *m_edit;
    QLineEdit *m_field;
    QLabel *m_count;
    QList<QTextCursor> m_matches;
};
