// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal tells of the fleet's rows.
#include "ui/fleet/fleetmodel.h"

void FleetModel::setLastActions(const QList<JournalEntry> &actions)
{
    m_lastActions.clear();
    for (const JournalEntry &action : actions)
        m_lastActions.insert(action.computerId, action);
    QList<int> changed;
    for (int row = 0; row < rowCount(); ++row) {
        const auto acted = m_lastActions.constFind(at(row).key);
        const auto last = acted == m_lastActions.constEnd() ? std::nullopt : std::optional(*acted);
        if (std::exchange(rowAt(row).lastAction, last) != last)
            changed += row;
    }
    announceChanged(changed);
}

void FleetModel::setLastAction(const JournalEntry &action)
{
    const auto known = m_lastActions.constFind(action.computerId);
    if (known != m_lastActions.constEnd() && known->id > action.id)
        return; // the late outcome of an older one
    m_lastActions.insert(action.computerId, action);
    const int concerned = row(action.computerId);
    if (concerned < 0)
        return;
    rowAt(concerned).lastAction = action;
    announceChanged({concerned});
}
