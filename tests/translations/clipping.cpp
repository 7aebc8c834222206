// SPDX-License-Identifier: GPL-3.0-or-later
#include "clipping.h"

#include "ui/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Rounding, and the pixel that a font may stand out by.
constexpr int tolerance = 1;

QString where(const QWidget *widget)
{
    const QWidget *of = widget->parentWidget();
    while (of && !of->isWindow() && QByteArray(of->metaObject()->className()).startsWith('Q'))
        of = of->parentWidget();
    return u"%1 in %2"_s.arg(QLatin1StringView(widget->metaObject()->className()),
                             QLatin1StringView(of ? of->metaObject()->className() : "nothing"));
}

QString told(const QWidget *widget, const QString &text, int has, int wants, const QString &dimension)
{
    return u"%1, %2 of %3 %4: “%5”"_s.arg(where(widget)).arg(has).arg(wants).arg(dimension, text);
}

QString withoutMnemonic(QString text)
{
    return text.replace(u"&&"_s, u"\1"_s).remove(u'&').replace(u'\1', u'&');
}

int widthOf(const QWidget *widget, const QString &text)
{
    int width = 0;
    const QStringList lines = withoutMnemonic(text).split(u'\n');
    for (const QString &line : lines)
        width = std::max(width, widget->fontMetrics().horizontalAdvance(line));
    return width;
}

QStringList ofLabel(const QLabel *label)
{
    const QString text = label->text();
    if (text.isEmpty() || qobject_cast<const ElidedLabel *>(label))
        return {};
    const QRect room = label->contentsRect();
    if (label->wordWrap()) {
        const int wanted = label->heightForWidth(label->width());
        if (label->height() + tolerance < wanted)
            return {told(label, text, label->height(), wanted, u"high"_s)};
        return {};
    }
    const QSize wanted = label->sizeHint();
    if (label->width() + tolerance < wanted.width())
        return {told(label, text, label->width(), wanted.width(), u"wide"_s)};
    if (room.height() + tolerance < std::min(wanted.height(), label->fontMetrics().height()))
        return {told(label, text, room.height(), label->fontMetrics().height(), u"high"_s)};
    return {};
}

QStringList ofButton(const QAbstractButton *button)
{
    if (button->text().isEmpty())
        return {};
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {};
    const int wanted = button->sizeHint().width();
    if (button->width() + tolerance < wanted)
        return {told(button, button->text(), button->width(), wanted, u"wide"_s)};
    if (button->height() + tolerance < button->fontMetrics().height())
        return {told(button, button->text(), button->height(), button->fontMetrics().height(), u"high"_s)};
    return {};
}

QStringList ofCombo(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    option.frame = box->hasFrame();
    const int room = box->style()
                             ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box)
                             .width();
    const int wanted = widthOf(box, box->currentText())
                       + (box->itemIcon(box->currentIndex()).isNull() ? 0 : box->iconSize().width() + 4);
    if (!box->isEditable() && room + tolerance < wanted)
        return {told(box, box->currentText(), room, wanted, u"wide"_s)};
    return {};
}

QStringList ofGroup(const QGroupBox *box)
{
    const int wanted = widthOf(box, box->title());
    if (!box->title().isEmpty() && box->width() < wanted)
        return {told(box, box->title(), box->width(), wanted, u"wide"_s)};
    return {};
}

QStringList ofTabs(const QTabBar *bar)
{
    QStringList found;
    int all = 0;
    for (int i = 0; i < bar->count(); ++i) {
        if (!bar->isTabVisible(i))
            continue;
        const int wanted = widthOf(bar, bar->tabText(i));
        all += bar->tabRect(i).width();
        if (bar->tabRect(i).width() + tolerance < wanted)
            found += told(bar, bar->tabText(i), bar->tabRect(i).width(), wanted, u"wide"_s);
    }
    if (all > bar->width() + tolerance)
        found += told(bar, u"all tabs"_s, bar->width(), all, u"wide"_s);
    return found;
}

QStringList ofHeader(const QHeaderView *header)
{
    QStringList found;
    if (header->orientation() != Qt::Horizontal || !header->model())
        return found;
    for (int i = 0; i < header->count(); ++i) {
        const QString text = header->model()->headerData(i, Qt::Horizontal).toString();
        const int room = header->sectionSize(i)
                         - 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, header);
        const int wanted = widthOf(header, text);
        if (!header->isSectionHidden(i) && room + tolerance < wanted)
            found += told(header, text, room, wanted, u"wide"_s);
    }
    return found;
}

// Toolbar and menu bar put what has no room behind a button of Qt's.
QStringList ofBars(const QWidget *widget)
{
    const QString name = widget->objectName();
    if (name != u"qt_toolbar_ext_button" && name != u"qt_menubar_ext_button")
        return {};
    return {where(widget) + u": not everything has room"_s};
}

bool isScrolledAway(const QWidget *widget)
{
    for (const QWidget *each = widget->parentWidget(); each && !each->isWindow();
         each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(each))
            return true;
    }
    return false;
}

// Text of a widget that stands out of what holds it.
QStringList ofPlace(const QWidget *widget, const QString &text)
{
    if (text.isEmpty() || isScrolledAway(widget))
        return {};
    const QWidget *window = widget->window();
    const QRect whole(widget->mapTo(window, QPoint()), widget->size());
    const QRect room = window->rect();
    if (room.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(whole))
        return {};
    return {told(widget, text, whole.intersected(room).width(), whole.width(), u"inside the window"_s)};
}

QStringList of(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return ofLabel(label) + ofPlace(label, label->text());
    if (const auto *bar = qobject_cast<const QTabBar *>(widget))
        return ofTabs(bar);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return ofBars(button) + ofButton(button) + ofPlace(button, button->text());
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return ofCombo(box) + ofPlace(box, box->currentText());
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return ofGroup(group);
    if (const auto *header = qobject_cast<const QHeaderView *>(widget))
        return ofHeader(header);
    return {};
}

} // namespace

QStringList clipping::clipped(QWidget *window)
{
    QStringList found;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == window)
            found += of(widget);
    }
    found.removeDuplicates();
    return found;
}
