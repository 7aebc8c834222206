// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

// Where an API key is typed: hidden until somebody asks to see it, and never filled in.
class KeyField : public QWidget
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    QLineEdit *edit() { return m_edit; }
    QString text() const;
    void clear(); // also hides what comes next
    // Whether an empty field means the key that is kept.
    void setKept(bool kept);

Q_SIGNALS:
    void submitted(); // Enter

private:
    QLineEdit *m_edit;
    QPushButton *m_show;
};
