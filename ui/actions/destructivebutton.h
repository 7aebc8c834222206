// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

// A button that destroys something: in the colours for it, never a dialog's default, and pressed by Space or
// by an Enter of its own, not by one that is held down since before it had the focus.
class DestructiveButton : public QPushButton
{
    Q_OBJECT

public:
    explicit DestructiveButton(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void colour();
};
