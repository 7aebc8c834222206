// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows may not be deleted from here; what the server says of them is in fleetmodel_merge.cpp.
#include "ui/fleet/fleetmodel.h"

void FleetModel::setProtected(const QSet<QString> &ids)
{
    m_protected = ids;
    m_protectionsAwaited = false;
    showProtections();
}

void FleetModel::awaitProtections()
{
    m_protectionsAwaited = true;
    showProtections();
}

void FleetModel::markProtection(FleetRow *row) const
{
    row->local.protectedHere = m_protected.contains(row->key);
    row->local.protectionAwaited = m_protectionsAwaited;
}

void FleetModel::showProtections()
{
    Changes changes;
    for (int row = 0; row < rowCount(); ++row) {
        const LocalState &local = at(row).local;
        const bool isProtected = !m_protected.isEmpty() && m_protected.contains(at(row).key);
        if (local.protectedHere == isProtected && local.protectionAwaited == m_protectionsAwaited)
            continue;
        markProtection(&rowAt(row));
        changes.rows += row;
    }
    announce(std::move(changes));
}
