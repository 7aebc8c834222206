// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitytab.h"

#include "ui/activity/activitymodel.h"
#include "ui/activity/activityview.h"

#include <QShowEvent>
#include <QTableView>
#include <QVBoxLayout>

ActivityTab::ActivityTab(Journal *journal, QWidget *parent) : LatePage(parent), m_journal(journal) {}

void ActivityTab::make()
{
    m_view = new ActivityView(m_journal, tr("Activity of this computer"));
    m_view->table()->setColumnHidden(ActivityModel::ComputerColumn, true);
    m_view->setEmptyText(
            tr("This console on this machine has not acted on this computer, and has not seen it change."));
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view);
}

void ActivityTab::setComputer(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    if (isVisible())
        refresh();
}

void ActivityTab::refresh()
{
    if (m_id.isEmpty())
        return m_view->leave();
    JournalFilter filter;
    filter.computerId = m_id;
    m_view->setFilter(filter);
}

void ActivityTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous())
        refresh();
}

void ActivityTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (!event->spontaneous() && m_view)
        m_view->leave();
}
