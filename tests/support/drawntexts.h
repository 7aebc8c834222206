// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/chip.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QList>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QWidget>

// Where a window shows words, found without knowing the window.
namespace drawn {

struct Text
{
    QString words;
    QRect place; // in the window, within borders
    bool enabled = true;
};

// What of a widget's rectangle can be seen, in its window.
inline QRect shown(const QWidget *widget, const QRect &rect)
{
    const QRect seen = widget->visibleRegion().boundingRect().intersected(rect);
    return {widget->mapTo(widget->window(), seen.topLeft()), seen.size()};
}

class TextFinder
{
public:
    static QList<Text> in(QWidget *window)
    {
        TextFinder finder;
        finder.look(window);
        const QList<QWidget *> all = window->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (widget->window() == window && widget->isVisible())
                finder.look(widget);
        }
        return finder.m_found;
    }

private:
    void add(const QWidget *widget, const QString &words, const QRect &rect, bool enabled)
    {
        const QRect place = shown(widget, rect);
        if (words.trimmed().isEmpty() || place.height() < widget->fontMetrics().ascent() || place.width() < 4)
            return;
        m_found.append({words, place, enabled});
    }

    void look(QWidget *widget)
    {
        if (auto *label = qobject_cast<QLabel *>(widget))
            add(label, label->text(), label->rect(), label->isEnabled());
        else if (auto *button = qobject_cast<QAbstractButton *>(widget))
            lookAtButton(button);
        else if (auto *field = qobject_cast<QLineEdit *>(widget))
            add(field, field->text().isEmpty() ? field->placeholderText() : field->text(),
                field->rect().adjusted(5, 5, -5, -5), field->isEnabled());
        else if (auto *box = qobject_cast<QComboBox *>(widget))
            add(box, box->currentText(), box->rect().adjusted(pictureOf(box) + 5, 5, -25, -5),
                box->isEnabled());
        else if (auto *text = qobject_cast<QPlainTextEdit *>(widget))
            add(text->viewport(), text->toPlainText(), text->viewport()->rect(), text->isEnabled());
        else if (auto *bar = qobject_cast<QTabBar *>(widget))
            lookAtTabs(bar);
        else if (auto *menus = qobject_cast<QMenuBar *>(widget))
            lookAtMenus(menus);
        else if (auto *header = qobject_cast<QHeaderView *>(widget))
            lookAtHeader(header);
        else if (auto *view = qobject_cast<QAbstractItemView *>(widget))
            lookAtItems(view);
    }

    static int pictureOf(const QComboBox *box) // how much room one takes that stands before the word
    {
        return box->itemIcon(box->currentIndex()).isNull() ? 0 : box->iconSize().width() + 6;
    }

    void lookAtButton(QAbstractButton *button)
    {
        QRect rect = button->rect().adjusted(7, 6, -7, -6);
        if (qobject_cast<QCheckBox *>(button) || qobject_cast<QRadioButton *>(button)) {
            const int indicator = button->style()->pixelMetric(QStyle::PM_IndicatorWidth) + 8;
            rect = QStyle::visualRect(button->layoutDirection(), button->rect(),
                                      button->rect().adjusted(indicator, 0, 0, 0));
        }
        add(button, button->text(), rect, button->isEnabled());
    }

    void lookAtTabs(QTabBar *bar)
    {
        for (int tab = 0; tab < bar->count(); ++tab)
            add(bar, bar->tabText(tab), bar->tabRect(tab).adjusted(6, 5, -6, -4), bar->isTabEnabled(tab));
    }

    void lookAtMenus(QMenuBar *menus)
    {
        const QList<QAction *> actions = menus->actions();
        for (QAction *action : actions)
            add(menus, action->text(), menus->actionGeometry(action), action->isEnabled());
    }

    void lookAtHeader(QHeaderView *header)
    {
        if (header->orientation() != Qt::Horizontal)
            return;
        for (int section = 0; section < header->count(); ++section) {
            if (header->isSectionHidden(section))
                continue;
            const QRect rect(header->sectionViewportPosition(section), 0, header->sectionSize(section),
                             header->height());
            add(header->viewport(), header->model()->headerData(section, Qt::Horizontal).toString(),
                rect.adjusted(3, 2, -3, -2), header->isEnabled());
        }
    }

    void lookAtItems(QAbstractItemView *view)
    {
        const QAbstractItemModel *model = view->model();
        if (!model)
            return;
        for (int row = 0; row < model->rowCount(view->rootIndex()); ++row) {
            for (int column = 0; column < model->columnCount(view->rootIndex()); ++column) {
                const QModelIndex index = model->index(row, column, view->rootIndex());
                if (qobject_cast<FleetView *>(view) && column == FleetModel::StatusColumn) {
                    addChip(view, index);
                    continue;
                }
                // Within the ring of the current one; one at the edge may show nothing of its words.
                const QRect place = view->visualRect(index).adjusted(4, 4, -4, -4);
                if (view->viewport()->rect().contains(place))
                    add(view->viewport(), index.data().toString(), place,
                        index.flags() & Qt::ItemIsEnabled && view->isEnabled());
            }
        }
    }

    // The word has the chip's ground, not the row's.
    void addChip(QAbstractItemView *view, const QModelIndex &index)
    {
        Chip chip = index.data(FleetModel::ChipRole).value<Chip>();
        chip.attention = false;
        const QRect cell = view->visualRect(index);
        const QSize size = chipSize(chip, view->font());
        const QRect body(cell.left() + 6, cell.center().y() - size.height() / 2, size.width(), size.height());
        const int end = size.height() / 2;
        add(view->viewport(), chip.word, body.adjusted(end, 3, -end, -3), true);
    }

    QList<Text> m_found;
};

} // namespace drawn
