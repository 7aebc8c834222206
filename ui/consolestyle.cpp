// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consolestyle.h"

#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QToolBar>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal ringWidth = 2;

// Along the inside of the rectangle.
void paintOutline(QPainter *painter, const QRect &rect, const QColor &colour, qreal width, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, width));
    painter->setBrush(Qt::NoBrush);
    const qreal in = width / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(in, in, -in, -in), radius, radius);
    painter->restore();
}

void paintRing(QPainter *painter, const QRect &rect, const QColor &colour, qreal radius)
{
    paintOutline(painter, rect, colour, ringWidth, radius);
}

// Fusion's own border of a control can hardly be told from a dark window (WCAG 1.4.11).
void paintBorder(QPainter *painter, const QStyleOption *option, qreal radius)
{
    if (option->state & QStyle::State_Enabled)
        paintOutline(painter, option->rect, theme::controlBorder(option->palette), 1, radius);
}

void paintBorderOrRing(QPainter *painter, const QStyleOption *option)
{
    if (option->state & QStyle::State_HasFocus)
        paintRing(painter, option->rect, theme::focusRing(option->palette), 3);
    else
        paintBorder(painter, option, 2);
}

bool isTextField(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text && !text->isReadOnly();
}

bool isFlat(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && button->features & QStyleOptionButton::Flat;
}

// The ring around a cell or a label; on a selected row it must stand out from the selection.
void paintFocusRect(QPainter *painter, const QStyleOption *option)
{
    QColor colour = theme::focusRing(option->palette);
    if (const auto *focus = qstyleoption_cast<const QStyleOptionFocusRect *>(option)) {
        if (focus->backgroundColor == option->palette.color(QPalette::Highlight))
            colour = option->palette.color(QPalette::HighlightedText);
    }
    paintRing(painter, option->rect, colour, 2);
}

void paintHeaderSection(QPainter *painter, const QStyleOption *option)
{
    const QRect r = option->rect;
    const bool pressed = option->state & QStyle::State_Sunken;
    const bool hovered = option->state & QStyle::State_MouseOver;
    const QPalette &palette = option->palette;
    painter->save();
    painter->fillRect(r, palette.color(pressed   ? QPalette::Mid
                                       : hovered ? QPalette::Button
                                                 : QPalette::Window));
    painter->setPen(palette.color(QPalette::Mid));
    painter->drawLine(r.bottomLeft(), r.bottomRight());
    const int edge = option->direction == Qt::RightToLeft ? r.left() : r.right();
    painter->drawLine(edge, r.top() + 5, edge, r.bottom() - 5);
    painter->restore();
}

void paintBar(QPainter *painter, const QStyleOption *option)
{
    painter->save();
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    painter->setPen(option->palette.color(QPalette::Mid));
    painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
    painter->restore();
}

} // namespace

ConsoleStyle::ConsoleStyle() : QProxyStyle(u"Fusion"_s) {}

void ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Their frames are not repainted by themselves when the focus comes and goes.
    if (qobject_cast<QAbstractScrollArea *>(widget))
        widget->installEventFilter(this);
}

void ConsoleStyle::unpolish(QWidget *widget)
{
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool ConsoleStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (auto *area = qobject_cast<QAbstractScrollArea *>(watched))
            area->update();
    }
    return QProxyStyle::eventFilter(watched, event);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    if (element == PE_FrameFocusRect) {
        // A push button has its ring around it, see PE_PanelButtonCommand.
        if (!qobject_cast<const QPushButton *>(widget))
            paintFocusRect(painter, option);
        return;
    }
    if (element == PE_IndicatorHeaderArrow) {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        painter->save();
        const QRectF box = option->rect;
        painter->translate(box.center());
        // Qt says SortDown for rising values; people read an arrow upwards as rising.
        if (header && header->sortIndicator == QStyleOptionHeader::SortDown)
            painter->scale(1, -1);
        theme::paintIcon(painter, u"chevron"_s, QRectF(-6, -6, 12, 12),
                         option->palette.color(QPalette::WindowText));
        painter->restore();
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        paintBorder(painter, option, 2);
    else if (element == PE_IndicatorRadioButton)
        paintBorder(painter, option, option->rect.height() / 2.0);
    else if (element == PE_FrameLineEdit || (element == PE_PanelButtonCommand && !isFlat(option))
             || (element == PE_Frame && isTextField(widget)))
        paintBorderOrRing(painter, option);
    else if ((element == PE_Frame || element == PE_PanelButtonCommand) && option->state & State_HasFocus)
        paintRing(painter, option->rect, theme::focusRing(option->palette), 3);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
        paintHeaderSection(painter, option);
        return;
    case CE_HeaderEmptyArea:
    case CE_ToolBar:
        paintBar(painter, option);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        paintBorderOrRing(painter, option);
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarIconSize:
        return 20;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_HeaderMarkSize:
        return 12;
    case PM_HeaderMargin:
        return 6;
    case PM_TabBarTabHSpace:
        return 16; // six tabs stand beside each other in a panel of 396 px
    case PM_FocusFrameHMargin:
        // What stands on either side of a cell's text.
        return qobject_cast<const QAbstractItemView *>(widget)
                       ? 6
                       : QProxyStyle::pixelMetric(metric, option, widget);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}
