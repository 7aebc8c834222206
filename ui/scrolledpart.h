// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

// A part of a dialog that scrolls where the screen has no room for all of it, and looks like nothing
// elsewhere.
class ScrolledPart : public QScrollArea
{
    Q_OBJECT

public:
    explicit ScrolledPart(QWidget *content, QWidget *parent = nullptr);

    // What the content needs at this width of the part.
    int heightWanted(int width) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};
