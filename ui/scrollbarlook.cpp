// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scrollbarlook.h"

#include "ui/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

#include <algorithm>

namespace {

bool isUsed(const QStyleOptionSlider &bar, QStyle::SubControl part, QStyle::StateFlag how)
{
    return (bar.activeSubControls & part) != 0 && (bar.state & how) != 0;
}

QColor sliderColour(const QStyleOptionSlider &bar)
{
    if (isUsed(bar, QStyle::SC_ScrollBarSlider, QStyle::State_Sunken))
        return bar.palette.color(QPalette::WindowText);
    if (isUsed(bar, QStyle::SC_ScrollBarSlider, QStyle::State_MouseOver))
        return theme::secondaryText(bar.palette);
    return theme::controlBorder(bar.palette);
}

void paintSlider(QPainter *painter, const QStyleOptionSlider &bar, const QRect &whole)
{
    constexpr qreal gap = 3; // to what stands beside the bar
    const bool upright = bar.orientation == Qt::Vertical;
    const QRectF rect =
            upright ? QRectF(whole).adjusted(gap, 1, -gap, -1) : QRectF(whole).adjusted(1, gap, -1, -gap);
    const qreal radius = std::min(rect.width(), rect.height()) / 2;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(sliderColour(bar));
    painter->drawRoundedRect(rect, radius, radius);
}

// The arrows at both ends, as they point in this direction of reading.
QStyle::PrimitiveElement arrow(const QStyleOptionSlider &bar, bool back)
{
    if (bar.orientation == Qt::Vertical)
        return back ? QStyle::PE_IndicatorArrowUp : QStyle::PE_IndicatorArrowDown;
    const bool left = back == (bar.direction == Qt::LeftToRight);
    return left ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
}

} // namespace

void scrollbarlook::paint(QPainter *painter, const QStyleOptionSlider &bar, const QStyle *style,
                          const QWidget *widget)
{
    const auto place = [&](QStyle::SubControl part) {
        return style->subControlRect(QStyle::CC_ScrollBar, &bar, part, widget);
    };
    painter->save();
    painter->fillRect(bar.rect, bar.palette.color(QPalette::Window));
    if (bar.minimum < bar.maximum)
        paintSlider(painter, bar, place(QStyle::SC_ScrollBarSlider));
    for (const QStyle::SubControl part : {QStyle::SC_ScrollBarSubLine, QStyle::SC_ScrollBarAddLine}) {
        const QRect whole = place(part);
        if (isUsed(bar, part, QStyle::State_Sunken))
            painter->fillRect(whole, bar.palette.color(QPalette::Midlight));
        QStyleOption option;
        option.state = bar.state;
        option.palette = bar.palette;
        option.rect = whole.adjusted(3, 3, -3, -3);
        style->drawPrimitive(arrow(bar, part == QStyle::SC_ScrollBarSubLine), &option, painter, widget);
    }
    painter->restore();
}
