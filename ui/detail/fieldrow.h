// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/computerfields.h"

#include <QWidget>

class QPushButton;
class TextBox;

// The value of one field: to read, to select and to copy; a secret one only after it was asked for.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    explicit FieldRow(QWidget *parent = nullptr);

    void setField(const ComputerField &field);
    void setRevealed(bool revealed);

private:
    void refresh();

    ComputerField m_field;
    bool m_revealed = false;
    TextBox *m_value;
    QPushButton *m_reveal;
};
