// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/protection.h"

#include "ui/actions/fleetactions.h"
#include "ui/describe.h"
#include "ui/fleet/fleetmodel.h"

Protection::Protection(FleetModel *fleet, FleetActions *actions, Protections *kept)
    : QObject(actions), m_fleet(fleet), m_actions(actions), m_kept(kept)
{
    connect(actions->actions().protect, &QAction::triggered, this, &Protection::toggle);
    connect(actions, &FleetActions::selectionChanged, this, &Protection::updateAction);
    connect(fleet, &FleetModel::fleetChanged, this, &Protection::updateAction);
    updateAction();
}

void Protection::setConnection(Connection *connection)
{
    m_connection = connection;
    m_ids.clear();
    const quint64 change = ++m_change;
    if (!connection)
        return updateAction();
    if (!m_kept || connection->profile().id.isEmpty())
        return m_fleet->setProtected({});
    m_fleet->awaitProtections();
    m_kept->load(connection->profile().id, this,
                 [this, change](const Result<Protections::Kept> &kept) { take(change, kept); });
    updateAction();
}

void Protection::take(quint64 change, const Result<Protections::Kept> &kept)
{
    if (change != m_change)
        return;
    if (!kept) {
        m_fleet->setProtected(m_ids);
        report(tr("The computers that are protected from deletion could not be read."), kept.error());
        return;
    }
    m_ids = kept->ids;
    m_fleet->setProtected(m_ids);
    if (!kept->setAside.isEmpty())
        Q_EMIT problem({.level = Notice::Level::Warning,
                        .text = tr("The file of computers that are protected from deletion is damaged. It "
                                   "was set aside as %1. Protect them again.")
                                        .arg(describe::plain(kept->setAside))});
}

void Protection::report(const QString &text, const Error &error)
{
    Q_EMIT problem({.level = Notice::Level::Warning,
                    .text = tr("%1 %2").arg(text, describe::error(error, {})),
                    .details = describe::errorDetails(error, {})});
}

QSet<QString> Protection::selected() const
{
    QSet<QString> ids;
    for (const QString &key : m_actions->selection()) {
        const Computer *computer = m_fleet->computer(key);
        if (computer && computer->isReadable() && !m_fleet->localState(key).gone)
            ids.insert(key);
    }
    return ids;
}

void Protection::updateAction()
{
    QAction *action = m_actions->actions().protect;
    bool any = false;
    bool all = true;
    bool loading = false;
    for (const QString &key : m_actions->selection()) {
        const int row = m_fleet->row(key);
        if (row < 0 || m_fleet->at(row).local.gone || !m_fleet->at(row).computer->isReadable())
            continue;
        any = true;
        all = m_ids.contains(key);
        loading = m_fleet->at(row).local.protectionAwaited; // of one or of all
        if (!all || loading)
            break; // those that follow change nothing
    }
    QString reason;
    if (!m_connection)
        reason = tr("Add a connection first");
    else if (!any)
        reason = describe::reason(Ineligible::NothingSelected);
    else if (loading)
        reason = describe::reason(Ineligible::NeverRead);
    ActionSet::setReason(action, reason);
    action->setChecked(any && all);
}

void Protection::toggle(bool wanted)
{
    const QSet<QString> ids = selected();
    if (!m_connection || ids.isEmpty())
        return updateAction();
    m_ids = wanted ? m_ids + ids : m_ids - ids;
    m_fleet->setProtected(m_ids);
    if (wanted) { // those that wait their turn to be deleted, too
        for (const QString &id : ids)
            m_connection->operations()->withdraw(
                    Operation::Kind::Delete, id,
                    Error{.kind = Error::Kind::Rejected, .cause = Error::Cause::ProtectedHere});
    }
    const Computer *first = m_fleet->computer(*ids.cbegin());
    Q_EMIT announced(describe::protection(
            wanted, ids.size() == 1 && first ? describe::name(*first) : QString(), int(ids.size())));
    save(ids, wanted);
}

void Protection::save(const QSet<QString> &ids, bool wanted)
{
    const QString connection = m_connection->profile().id;
    if (!m_kept || connection.isEmpty())
        return;
    const auto taken = [this, change = ++m_change](const Result<Protections::Kept> &kept) {
        if (kept)
            take(change, kept);
        else
            report(tr("This could not be saved and ends with the program."), kept.error());
    };
    if (wanted)
        m_kept->protect(connection, ids, this, taken);
    else
        m_kept->release(connection, ids, this, taken);
}
