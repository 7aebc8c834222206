// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/latepage.h"

#include "ui/taborder.h"

LatePage::LatePage(QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true); // like the tabs that are there from the start
}

void LatePage::setVisible(bool visible)
{
    if (visible && !m_made) {
        m_made = true;
        make();
        taborder::gather(this);
    }
    QWidget::setVisible(visible);
}
