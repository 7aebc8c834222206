// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

// What a part says where it has nothing to show, or could not read it anew.
class StateNote : public QWidget
{
    Q_OBJECT

public:
    struct Content
    {
        QString title; // may be empty
        QString text;
        QString details; // what Copy Details copies; empty: it is not offered
        bool canTryAgain = false;

        bool operator==(const Content &) const = default;
    };

    explicit StateNote(QWidget *parent = nullptr);

    // Nothing to say hides it.
    void setContent(const Content &content);
    const Content &content() const { return m_content; }

Q_SIGNALS:
    void tryAgainRequested();

private:
    Content m_content;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_tryAgain;
    QPushButton *m_copy;
};
