// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/steplist.h"

#include "ui/detail/stepdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

StepList::StepList(QWidget *parent) : QListView(parent)
{
    setAccessibleName(tr("Provisioning steps"));
    setItemDelegate(new StepDelegate(this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setResizeMode(QListView::Adjust);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);

    auto *copy = new QAction(tr("Copy Step"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &StepList::copyCurrent);
    addAction(copy);
    setContextMenuPolicy(Qt::ActionsContextMenu);
}

void StepList::setModel(QAbstractItemModel *model)
{
    QListView::setModel(model);
    const auto adjust = [this] { adjustHeight(); };
    connect(model, &QAbstractItemModel::rowsInserted, this, adjust);
    connect(model, &QAbstractItemModel::rowsRemoved, this, adjust);
    connect(model, &QAbstractItemModel::dataChanged, this, adjust);
    adjustHeight();
}

void StepList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    adjustHeight();
}

void StepList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        scheduleDelayedItemsLayout();
        adjustHeight();
    }
}

void StepList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus())
        Q_EMIT currentShown(visualRect(current));
}

void StepList::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    Q_EMIT currentShown(visualRect(currentIndex()));
}

void StepList::adjustHeight()
{
    // A view with rows but without a current one crashes some screen readers.
    if (model()->rowCount() > 0 && !currentIndex().isValid())
        setCurrentIndex(model()->index(0, 0));
    int height = 2 * frameWidth();
    for (int row = 0; row < model()->rowCount(); ++row)
        height += sizeHintForIndex(model()->index(row, 0)).height();
    if (height == minimumHeight() && height == maximumHeight())
        return;
    setFixedHeight(height);
    scheduleDelayedItemsLayout();
}

void StepList::copyCurrent()
{
    QGuiApplication::clipboard()->setText(currentIndex().data(Qt::AccessibleTextRole).toString());
}
