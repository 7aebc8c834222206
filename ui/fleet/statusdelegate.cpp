// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/statusdelegate.h"

#include "ui/chip.h"
#include "ui/fleet/fleetmodel.h"

#include <QApplication>
#include <QFontDatabase>
#include <QPainter>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr int leastRow = 30; // logical pixels: a target for every hand (WCAG 2.5.8)

const QStyle *styleOf(const QStyleOptionViewItem &option)
{
    return option.widget ? option.widget->style() : QApplication::style();
}

// Before and behind the text of a cell.
int edgeOf(const QStyleOptionViewItem &cell)
{
    return styleOf(cell)->pixelMetric(QStyle::PM_FocusFrameHMargin, &cell, cell.widget) + 1;
}

bool isIdentifier(int column)
{
    return column == FleetModel::ComputerIdColumn || column == FleetModel::HostIdColumn;
}

} // namespace

void StatusDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // One selection for the whole window, whether or not the table has the focus.
    option->state |= QStyle::State_Active;
    if (index.column() == FleetModel::ProvisioningColumn)
        option->textElideMode = Qt::ElideMiddle; // how far it is, and "stuck?", stand at the end
    if (isIdentifier(index.column()))
        option->font.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    if (index.data(FleetModel::FadedRole).toBool()) {
        const QColor faded = theme::secondaryText(option->palette);
        option->palette.setColor(QPalette::Active, QPalette::Text, faded);
        option->palette.setColor(QPalette::Inactive, QPalette::Text, faded);
    }
    if (index.column() == FleetModel::StatusColumn)
        option->text.clear(); // the chip has the word
}

void StatusDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    if (index.column() == FleetModel::StatusColumn) {
        paintStatus(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    if (index.column() == FleetModel::ProvisioningColumn && index.data(FleetModel::FailedRole).toBool()) {
        paintFailed(painter, &cell);
        return;
    }
    using Cell = QStyleOptionViewItem;
    const bool textAlone = !isIdentifier(index.column()) && !(cell.state & QStyle::State_Editing)
                           && !(cell.features & (Cell::HasDecoration | Cell::HasCheckIndicator));
    const QString text = textAlone ? std::exchange(cell.text, {}) : QString();
    styleOf(cell)->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    if (!text.isEmpty()) {
        const int edge = edgeOf(cell);
        m_texts.draw(painter, cell.rect.adjusted(edge, 0, -edge, 0), text, cell);
    }
}

// A cross behind the text, which ends before it.
void StatusDelegate::paintFailed(QPainter *painter, QStyleOptionViewItem *cell) const
{
    const int side = std::max(9, cell->fontMetrics.ascent() - 2);
    const QString whole = cell->text;
    const int edge = edgeOf(*cell);
    const int room = cell->rect.width() - 2 * edge - side - margin;
    cell->text = cell->fontMetrics.elidedText(whole, Qt::ElideRight, room);
    styleOf(*cell)->drawControl(QStyle::CE_ItemViewItem, cell, painter, cell->widget);

    const int text = std::min(cell->fontMetrics.horizontalAdvance(cell->text), room);
    const QRect place(cell->rect.left() + edge + text + margin, cell->rect.center().y() - side / 2, side,
                      side);
    const bool selected = cell->state & QStyle::State_Selected;
    const QColor colour =
            selected ? cell->palette.color(QPalette::HighlightedText) : theme::failureMark(cell->palette);
    theme::paintIcon(painter, u"mark-cross"_s, QStyle::visualRect(cell->direction, cell->rect, place),
                     colour);
}

void StatusDelegate::paintStatus(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    styleOf(cell)->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    ChipLook look{cell.palette, cell.font, cell.direction};
    look.selected = cell.state & QStyle::State_Selected;
    paintChip(painter, cell.rect.adjusted(margin, 1, -margin, -1),
              index.data(FleetModel::ChipRole).value<Chip>(), look);
}

QSize StatusDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == FleetModel::StatusColumn) {
        const QSize chip = chipSize(index.data(FleetModel::ChipRole).value<Chip>(), option.font);
        size = {chip.width() + 2 * margin, chip.height() + 2};
    }
    return size.expandedTo({0, std::max(leastRow, option.fontMetrics.height() + 12)});
}
