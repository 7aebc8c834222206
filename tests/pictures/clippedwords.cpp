// SPDX-License-Identifier: GPL-3.0-or-later
#include "clippedwords.h"

#include "ui/elidedlabel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QToolButton>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString &text)
{
    return u'“' + text.left(60).simplified() + u'”';
}

QString problemOf(const QLabel *label)
{
    if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
        return {};
    if (label->wordWrap()) {
        const int needed = label->heightForWidth(label->width());
        return needed > label->height() + 1
                       ? u"%1 needs a height of %2 and has %3"_s.arg(quoted(label->text()))
                                 .arg(needed)
                                 .arg(label->height())
                       : QString();
    }
    const int needed = label->sizeHint().width();
    return needed > label->width() + 1 ? u"%1 needs a width of %2 and has %3"_s.arg(quoted(label->text()))
                                                 .arg(needed)
                                                 .arg(label->width())
                                       : QString();
}

QString problemOf(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    if (button->text().isEmpty() || (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly))
        return {};
    // A button is larger than its words: what its style adds may be missing, the words may not.
    const int needed = button->fontMetrics().horizontalAdvance(button->text().remove(u'&'))
                       + (button->icon().isNull() ? 0 : button->iconSize().width());
    return needed > button->width()
                   ? u"the button %1 needs a width of %2 and has %3"_s.arg(quoted(button->text()))
                             .arg(needed)
                             .arg(button->width())
                   : QString();
}

} // namespace

QStringList clippedWordsIn(const QWidget *window)
{
    QStringList found;
    const QList<QWidget *> all = window->findChildren<QWidget *>();
    for (const QWidget *each : all) {
        if (!each->isVisible() || each->window() != window || each->visibleRegion().isEmpty())
            continue;
        QString problem;
        if (const auto *label = qobject_cast<const QLabel *>(each))
            problem = problemOf(label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(each))
            problem = problemOf(button);
        if (!problem.isEmpty())
            found += problem;
    }
    return found;
}
