// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows may not be deleted from here; what the server says of them is in fleetmodel.cpp.
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
        const LocalState before = at(row).local;
        markProtection(&rowAt(row));
        const LocalState &now = at(row).local;
        if (now.protectedHere != before.protectedHere || now.protectionAwaited != before.protectionAwaited)
            changes.rows += row;
    }
    announce(std::move(changes));
}
