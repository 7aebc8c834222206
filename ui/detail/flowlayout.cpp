// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/flowlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
}

int FlowLayout::count() const
{
    return int(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *taken = m_items[std::size_t(index)].release(); // the caller's from now on
    m_items.erase(m_items.begin() + index);
    return taken;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, false);
}

QSize FlowLayout::minimumSize() const
{
    QSize widest(0, 0);
    for (const auto &item : m_items)
        widest = widest.expandedTo(item->minimumSize());
    return widest.grownBy(contentsMargins());
}

QSize FlowLayout::sizeHint() const
{
    QSize row(0, 0);
    for (const auto &item : m_items) {
        const QSize wanted = item->sizeHint();
        row = {row.width() + wanted.width() + (row.width() > 0 && !item->isEmpty() ? spacing() : 0),
               std::max(row.height(), wanted.height())};
    }
    return row.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool move) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    const int gap = std::max(0, spacing());
    QPoint next = inside.topLeft();
    int lineHeight = 0;
    std::vector<std::pair<QLayoutItem *, QRect>> line;
    for (const auto &item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const QSize size = item->sizeHint().boundedTo(
                {std::max(inside.width(), item->minimumSize().width()), QLAYOUTSIZE_MAX});
        if (lineHeight > 0 && next.x() + size.width() > inside.right() + 1) {
            if (move)
                settle(line, inside);
            line.clear();
            next = {inside.left(), next.y() + lineHeight + gap};
            lineHeight = 0;
        }
        line.emplace_back(item.get(), QRect(next, size));
        next.rx() += size.width() + gap;
        lineHeight = std::max(lineHeight, size.height());
    }
    if (move)
        settle(line, inside);
    return next.y() + lineHeight - rect.top() + margins.bottom();
}

void FlowLayout::settle(const std::vector<std::pair<QLayoutItem *, QRect>> &line, const QRect &inside) const
{
    const Qt::LayoutDirection direction =
            parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const int left = line.empty() ? 0 : inside.right() - line.back().second.right();
    for (const auto &[item, place] : line)
        item->setGeometry(
                QStyle::visualRect(direction, inside, place.translated(m_centred ? left / 2 : 0, 0)));
}
