// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

// The actions that are used most, with their words; where these have no room the icons stand alone, so that
// nothing is out of sight.
class ActionBar : public QToolBar
{
    Q_OBJECT

public:
    using QToolBar::QToolBar;

    void fit(); // after something in it has got another width

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
};
