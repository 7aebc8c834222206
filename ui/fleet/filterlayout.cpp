// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filterlayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace {

constexpr int leastField = 200; // logical pixels, before the chips give way
constexpr int mostField = 360;

bool isShown(const QLayoutItem *item)
{
    return !item->isEmpty();
}

} // namespace

FilterLayout::FilterLayout(QWidget *parent) : QLayout(parent) {}

FilterLayout::~FilterLayout()
{
    const QList<QLayoutItem *> own = items();
    qDeleteAll(own); // as every layout does: the items are its own, the widgets are not
}

void FilterLayout::addField(QWidget *field)
{
    addChildWidget(field);
    m_field = new QWidgetItem(field);
}

void FilterLayout::addChip(QWidget *chip)
{
    addChildWidget(chip);
    m_chips += new QWidgetItem(chip);
}

void FilterLayout::addTail(QWidget *widget)
{
    addChildWidget(widget);
    m_tail += new QWidgetItem(widget);
}

void FilterLayout::addNote(QWidget *note)
{
    addChildWidget(note);
    m_note = new QWidgetItem(note);
}

void FilterLayout::addItem(QLayoutItem *item)
{
    m_tail += item;
}

QList<QLayoutItem *> FilterLayout::items() const
{
    const QList<QLayoutItem *> first = m_field ? QList<QLayoutItem *>{m_field} : QList<QLayoutItem *>();
    const QList<QLayoutItem *> last = m_note ? QList<QLayoutItem *>{m_note} : QList<QLayoutItem *>();
    return first + m_chips + m_tail + last;
}

int FilterLayout::count() const
{
    return static_cast<int>(items().size());
}

QLayoutItem *FilterLayout::itemAt(int index) const
{
    return items().value(index, nullptr);
}

QLayoutItem *FilterLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item && item == m_field)
        m_field = nullptr;
    if (item && item == m_note)
        m_note = nullptr;
    m_chips.removeOne(item);
    m_tail.removeOne(item);
    return item;
}

QSize FilterLayout::sizeHint() const
{
    const int width = mostField + widthOf(m_chips) + widthOf(m_tail) + 2 * spacing();
    return {width, heightForWidth(width)};
}

QSize FilterLayout::minimumSize() const
{
    // One row with the field and the tail must fit; the chips find their rows.
    int widest = leastField / 2 + spacing() + widthOf(m_tail);
    for (const QLayoutItem *chip : m_chips)
        widest = std::max(widest, chip->sizeHint().width());
    const QMargins margins = contentsMargins();
    return {widest + margins.left() + margins.right(), m_field ? m_field->sizeHint().height() : 0};
}

int FilterLayout::heightForWidth(int width) const
{
    return lay({0, 0, width, 0}, false);
}

void FilterLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, true);
}

int FilterLayout::widthOf(const QList<QLayoutItem *> &items) const
{
    int width = 0;
    for (const QLayoutItem *item : items) {
        if (isShown(item))
            width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
    }
    return width;
}

void FilterLayout::placeRow(const QRect &row, const QList<QLayoutItem *> &items, bool place) const
{
    if (!place)
        return;
    int x = row.left();
    for (QLayoutItem *item : items) {
        if (!isShown(item))
            continue;
        const int width = item == m_field ? row.width() : item->sizeHint().width();
        const int height = std::min(item->sizeHint().height(), row.height());
        const QRect box(x, row.top() + (row.height() - height) / 2, width, height);
        item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), geometry(), box));
        x += width + spacing();
    }
}

int FilterLayout::lay(const QRect &rect, bool place) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const int tail = widthOf(m_tail);
    const int chips = widthOf(m_chips);
    const bool oneRow = leastField + chips + tail + 2 * spacing() <= area.width();
    const QList<QLayoutItem *> beside = oneRow ? m_chips : QList<QLayoutItem *>();
    const int room = area.width() - tail - spacing() - (oneRow ? chips + spacing() : 0);
    const int fieldWidth = oneRow ? std::min(room, mostField) : room;

    int height = m_field ? m_field->sizeHint().height() : 0;
    for (const QLayoutItem *item : beside + m_tail)
        height = std::max(height, item->sizeHint().height());
    if (place && m_field)
        placeRow({area.left(), area.top(), fieldWidth, height}, {m_field}, true);
    placeRow({area.left() + fieldWidth + spacing(), area.top(), chips, height}, beside, place);
    placeRow({area.right() + 1 - tail, area.top(), tail, height}, m_tail, place);
    if (!oneRow)
        height += layChipRows(area.adjusted(0, height, 0, 0), place);
    height += layNote(area.adjusted(0, height, 0, 0), place);
    return height + margins.top() + margins.bottom();
}

int FilterLayout::layChipRows(const QRect &area, bool place) const
{
    int height = 0;
    for (qsizetype first = 0; first < m_chips.size();) {
        qsizetype next = first + 1; // at least one in each row
        while (next < m_chips.size() && widthOf(m_chips.mid(first, next + 1 - first)) <= area.width())
            ++next;
        const int tallest = m_chips[first]->sizeHint().height();
        placeRow({area.left(), area.top() + height + spacing(), area.width(), tallest},
                 m_chips.mid(first, next - first), place);
        height += spacing() + tallest;
        first = next;
    }
    return height;
}

int FilterLayout::layNote(const QRect &area, bool place) const
{
    if (!m_note || !isShown(m_note))
        return 0;
    const int height =
            m_note->hasHeightForWidth() ? m_note->heightForWidth(area.width()) : m_note->sizeHint().height();
    if (place)
        m_note->setGeometry({area.left(), area.top() + spacing(), area.width(), height});
    return spacing() + height;
}
