// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/detail/textbox.h"

// A heading that can be selected and that wraps where a QLabel would cut a long word; a label to screen
// readers, whose name is its text.
class NameLabel : public TextBox
{
    Q_OBJECT

public:
    explicit NameLabel(QWidget *parent = nullptr);

    void setName(const QString &name);
};
