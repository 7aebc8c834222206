// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemDelegate>

// Draws a step of the timeline: a node on a line, the step's name, and what there is to say of it.
class StepDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    using QAbstractItemDelegate::QAbstractItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    // As tall as the texts need in the width of option.rect.
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
