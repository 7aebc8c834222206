// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/elidedlabel.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QStringList>
#include <QToolButton>
#include <QWidget>

// Words of a window that have not the room they need. What can be scrolled to is not clipped, nor what is
// shortened on purpose.
namespace drawn {

inline bool isInScrollArea(const QWidget *widget)
{
    for (const QWidget *each = widget->parentWidget(); each; each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(each))
            return true;
        if (each->isWindow())
            break;
    }
    return false;
}

inline QSize needed(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (label->wordWrap())
            return {0, label->heightForWidth(label->width())};
        return label->sizeHint();
    }
    return widget->minimumSizeHint();
}

inline QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return qobject_cast<const ElidedLabel *>(label) ? QString() : label->text();
    const auto *tool = qobject_cast<const QToolButton *>(widget);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {}; // its text is a name
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    return {};
}

inline QStringList clippedIn(const QWidget *window)
{
    QStringList clipped;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const QString words = wordsOf(widget);
        if (words.isEmpty() || widget->window() != window || !widget->isVisible())
            continue;
        const QSize least = needed(widget);
        const QRect place(widget->mapTo(window, QPoint(0, 0)), widget->size());
        const bool outside = !isInScrollArea(widget) && !window->rect().contains(place);
        if (outside || widget->width() < least.width() || widget->height() < least.height())
            clipped += QStringLiteral("“%1” has %2 × %3 of %4 × %5 pixels%6")
                               .arg(words.left(50))
                               .arg(widget->width())
                               .arg(widget->height())
                               .arg(least.width())
                               .arg(least.height())
                               .arg(outside ? QStringLiteral(", and lies outside") : QString());
    }
    return clipped;
}

} // namespace drawn
