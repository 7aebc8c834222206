// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/celltexts.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QTextOption>

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

} // namespace

void CellTexts::draw(QPainter *painter, const QRect &rect, const QString &text,
                     const QStyleOptionViewItem &cell)
{
    const QStaticText *laid = find(text, rect.width(), cell);
    const QSize size(static_cast<int>(std::ceil(laid->size().width())),
                     static_cast<int>(std::ceil(laid->size().height())));
    const QRect place =
            QStyle::alignedRect(cell.direction, cell.displayAlignment, size.boundedTo(rect.size()), rect);
    painter->setFont(cell.font);
    painter->setPen(colourOf(cell));
    painter->drawStaticText(place.topLeft(), *laid);
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
