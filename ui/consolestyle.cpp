// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consolestyle.h"

#include "ui/scrollbarlook.h"
#include "ui/theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QEvent>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

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

void paintRing(QPainter *painter, const QStyleOption *option, const QColor &colour, qreal radius)
{
    paintOutline(painter, option->rect, colour, theme::ringWidth(option->palette), radius);
}

// Fusion's own border of a control can hardly be told from a dark window (WCAG 1.4.11).
void paintBorder(QPainter *painter, const QStyleOption *option, qreal radius)
{
    if (option->state & QStyle::State_Enabled)
        paintOutline(painter, option->rect, theme::controlBorder(option->palette), 1, radius);
}

// Between the ring and a fill that it could not be told from.
void paintGap(QPainter *painter, const QStyleOption *option)
{
    const QColor fill = option->palette.color(QPalette::Active, QPalette::Button);
    if (theme::contrast(fill, theme::focusRing(option->palette)) >= 3)
        return;
    const int ring = int(theme::ringWidth(option->palette));
    paintOutline(painter, option->rect.adjusted(ring, ring, -ring, -ring),
                 option->palette.color(QPalette::Window), 2, 2);
}

void paintBorderOrRing(QPainter *painter, const QStyleOption *option)
{
    if (option->state & QStyle::State_HasFocus) {
        paintGap(painter, option);
        paintRing(painter, option, theme::focusRing(option->palette), 3);
    } else
        paintBorder(painter, option, 2);
}

// A button with a colour of its own. Fusion would draw it lighter than that, too light for the text upon it.
bool hasOwnColour(const QStyleOption *option)
{
    return option->state & QStyle::State_Enabled
           && option->palette.color(QPalette::Button) != QApplication::palette().color(QPalette::Button);
}

void paintFill(QPainter *painter, const QStyleOption *option)
{
    const QColor fill = option->palette.color(QPalette::Button);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(option->state & QStyle::State_Sunken ? fill.darker(110) : fill);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    painter->restore();
}

// In high contrast there is nothing but lines, and Fusion's are shades of the ground.
bool needsLine(QStyle::PrimitiveElement element)
{
    switch (element) {
    case QStyle::PE_Frame:
    case QStyle::PE_FrameDockWidget:
    case QStyle::PE_FrameGroupBox:
    case QStyle::PE_FrameMenu:
    case QStyle::PE_FrameTabWidget:
    case QStyle::PE_PanelTipLabel:
        return true;
    default:
        return false;
    }
}

void paintLine(QPainter *painter, const QStyleOption *option)
{
    if (theme::isHighContrast(option->palette))
        paintOutline(painter, option->rect, theme::controlBorder(option->palette), 1, 0);
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
    paintRing(painter, option, colour, 2);
}

void paintHeaderSection(QPainter *painter, const QStyleOption *option)
{
    const QRect r = option->rect;
    const bool pressed = option->state & QStyle::State_Sunken;
    const bool hovered = option->state & QStyle::State_MouseOver;
    const QPalette &palette = option->palette;
    painter->save();
    painter->fillRect(r, palette.color(pressed   ? QPalette::Midlight
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

// What stands beside text, or is hit with a pointer. The icons of fields, lists and tabs are left out: Qt
// takes them from the small icon, and they would grow twice.
bool growsWithText(QStyle::PixelMetric metric)
{
    switch (metric) {
    case QStyle::PM_ToolBarIconSize:
    case QStyle::PM_SmallIconSize:
    case QStyle::PM_ButtonIconSize:
    case QStyle::PM_IndicatorWidth:
    case QStyle::PM_IndicatorHeight:
    case QStyle::PM_ExclusiveIndicatorWidth:
    case QStyle::PM_ExclusiveIndicatorHeight:
    case QStyle::PM_HeaderMarkSize:
    case QStyle::PM_TabBarScrollButtonWidth:
        return true;
    default:
        return false;
    }
}

} // namespace

ConsoleStyle::ConsoleStyle(int textPercent) : QProxyStyle(u"Fusion"_s), m_textPercent(textPercent) {}

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
    if (needsLine(element))
        paintLine(painter, option);
    if (element == PE_PanelButtonCommand && !isFlat(option) && hasOwnColour(option))
        paintFill(painter, option);
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        paintBorder(painter, option, 2);
    else if (element == PE_IndicatorRadioButton)
        paintBorder(painter, option, option->rect.height() / 2.0);
    else if (element == PE_FrameLineEdit || (element == PE_PanelButtonCommand && !isFlat(option))
             || (element == PE_Frame && isTextField(widget)))
        paintBorderOrRing(painter, option);
    else if ((element == PE_Frame || element == PE_PanelButtonCommand) && option->state & State_HasFocus)
        paintRing(painter, option, theme::focusRing(option->palette), 3);
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
    case CE_TabBarTabLabel:
        QProxyStyle::drawControl(element, option, painter, widget);
        if (option->state & State_Selected && widget && widget->hasFocus())
            paintOutline(painter, option->rect.adjusted(3, 3, -3, -2), theme::focusRing(option->palette),
                         theme::ringWidth(option->palette), 2);
        return;
    case CE_PushButton:
        QProxyStyle::drawControl(element, option, painter, widget);
        if (isFlat(option) && option->state & State_HasFocus) // it has no panel that a ring could be around
            paintRing(painter, option, theme::focusRing(option->palette), 3);
        return;
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        return;
    case CE_TabBarTabShape:
    case CE_ProgressBarGroove:
        QProxyStyle::drawControl(element, option, painter, widget);
        paintLine(painter, option);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) {
        scrollbarlook::paint(painter, *bar, this, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox)
        paintBorderOrRing(painter, option);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    // Fusion leaves four pixels beside the words of a button, where they are longer than "Cancel".
    const bool worded = type == CT_PushButton && size.width() > option->fontMetrics.height() * 2;
    const QSize contents = worded ? size + QSize(option->fontMetrics.height(), 0) : size;
    const QSize whole = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_ItemViewItem && qobject_cast<const QListView *>(widget)) {
        constexpr int least = 24; // logical pixels: a target for every hand (WCAG 2.5.8)
        return whole.expandedTo({0, std::max(least, option->fontMetrics.height() + 8)});
    }
    return whole;
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const int unscaled = unscaledMetric(metric, option, widget);
    return growsWithText(metric) ? unscaled * m_textPercent / 100 : unscaled;
}

int ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *data) const
{
    if (m_motionReduced && (hint == SH_Widget_Animate || hint == SH_Widget_Animation_Duration))
        return 0;
    // Qt's own on an X server without a desktop: a red cross on the button that does no harm.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QIcon ConsoleStyle::standardIcon(StandardPixmap standardIcon, const QStyleOption *option,
                                 const QWidget *widget) const
{
    // What a menu bar has no room for is behind it. Qt's is black on every window, and has each start load
    // the plugins of all kinds of pictures.
    if (standardIcon == SP_ToolBarHorizontalExtensionButton && !(widget && widget->isRightToLeft()))
        return theme::icon(u"more"_s);
    return QProxyStyle::standardIcon(standardIcon, option, widget);
}

int ConsoleStyle::unscaledMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ToolBarIconSize:
        return 18;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_HeaderMarkSize:
        return 12;
    case PM_DefaultFrameWidth:
        // Else what a text is drawn on would lie over its ring.
        return qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget)
                       ? 3
                       : QProxyStyle::pixelMetric(metric, option, widget);
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
