// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/celltexts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace {

QStaticText laidOut(const QString &text, const QStyleOptionViewItem &cell)
{
    QTextOption option;
    option.setTextDirection(cell.direction);
    option.setWrapMode(QTextOption::NoWrap);
    QStaticText laid;
    laid.setTextFormat(Qt::PlainText); // the server's words are not markup
    laid.setTextOption(option);
    laid.setText(text);
    laid.prepare({}, cell.font);
    return laid;
}

QColor colourOf(const QStyleOptionViewItem &cell)
{
    const bool enabled = cell.state & QStyle::State_Enabled;
    const auto group = !enabled                            ? QPalette::Disabled
                       : cell.state & QStyle::State_Active ? QPalette::Active
                                                           : QPalette::Inactive;
    return cell.palette.color(group, cell.state & QStyle::State_Selected ? QPalette::HighlightedText
                                                                         : QPalette::Text);
}

// Not in whole pixels, as a text that is laid out in place does not end at one either.
QPointF placeOf(const QStaticText &laid, const QRect &rect, const QStyleOptionViewItem &cell)
{
    const Qt::Alignment alignment = QStyle::visualAlignment(cell.direction, cell.displayAlignment);
    const qreal room = std::max(0.0, rect.width() - laid.size().width());
    const qreal before = alignment & Qt::AlignRight ? room : alignment & Qt::AlignHCenter ? room / 2 : 0.0;
    const int height = static_cast<int>(std::ceil(laid.size().height()));
    const int top = rect.top() + (rect.height() - height) / 2;
    return {rect.left() + before, qreal(top)};
}

} // namespace

void CellTexts::draw(QPainter *painter, const QRect &rect, const QString &text,
                     const QStyleOptionViewItem &cell)
{
    const QStaticText *laid = find(text, rect.width(), cell);
    painter->setFont(cell.font);
    painter->setPen(colourOf(cell));
    painter->drawStaticText(placeOf(*laid, rect, cell), *laid);
}

const QStaticText *CellTexts::find(const QString &text, int width, const QStyleOptionViewItem &cell)
{
    if (cell.font != m_font) {
        m_known.clear();
        m_font = cell.font;
    }
    const Key key{text, width, cell.textElideMode, cell.direction};
    if (const QStaticText *known = m_known.object(key))
        return known;
    QStaticText laid = laidOut(text, cell);
    if (laid.size().width() > width)
        laid = laidOut(QFontMetrics(cell.font).elidedText(text, cell.textElideMode, width), cell);
    auto *kept = new QStaticText(laid); // the cache's
    m_known.insert(key, kept);
    return kept;
}
