// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scrolledpart.h"

#include <QLayout>

#include <algorithm>

ScrolledPart::ScrolledPart(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is in it takes the focus, and is scrolled to
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    viewport()->setAutoFillBackground(false);
    setWidgetResizable(true);
    setWidget(content);
    content->setAutoFillBackground(false);
}

int ScrolledPart::heightWanted(int width) const
{
    const QLayout *layout = widget()->layout();
    return layout && layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                 : widget()->sizeHint().height();
}

QSize ScrolledPart::sizeHint() const
{
    const int least = std::max(widget()->sizeHint().width(), widget()->minimumSizeHint().width());
    return {least, heightWanted(std::max(least, width()))};
}

QSize ScrolledPart::minimumSizeHint() const
{
    // Less could not be worked with.
    return {widget()->minimumSizeHint().width(),
            std::min(heightWanted(width()), fontMetrics().lineSpacing() * 3)};
}
