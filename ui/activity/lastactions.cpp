// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/lastactions.h"

#include "ui/fleet/fleetmodel.h"

#include <limits>

LastActions::LastActions(Journal *journal, const QString &connectionId, FleetModel *fleet, QObject *parent)
    : QObject(parent), m_journal(journal), m_connectionId(connectionId), m_fleet(fleet)
{
    connect(journal, &Journal::recorded, this, &LastActions::take);
    connect(journal, &Journal::forgotten, this, &LastActions::readAnew);
    readAnew();
}

void LastActions::take(const JournalEntry &entry)
{
    if (entry.connectionId == m_connectionId && !entry.computerId.isEmpty())
        m_fleet->setLastAction(entry);
}

void LastActions::readAnew()
{
    JournalFilter filter;
    filter.connectionId = m_connectionId;
    filter.latestOfComputer = true;
    filter.limit = std::numeric_limits<int>::max();
    m_journal->entries(filter, this, [this](const Result<JournalPage<JournalEntry>> &page) {
        if (page)
            m_fleet->setLastActions(page->rows);
    });
}
