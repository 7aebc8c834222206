// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/celltexts.h"

#include <QStyledItemDelegate>

// Paints the cells of the fleet's table: the status as a chip, a cross behind a failed provisioning, rows on
// their way out in secondary text, ids in a font of even width.
class StatusDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int margin = 6; // logical pixels, on either side of a chip

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    void paintStatus(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintFailed(QPainter *painter, QStyleOptionViewItem *cell) const;

    mutable CellTexts m_texts; // what it remembers does not show
};
