// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/changeactions.h"

#include "ui/actions/fleetactions.h"
#include "ui/actions/remoteuserdialog.h"
#include "ui/describe.h"
#include "ui/describe_connection.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/fleetview.h"

ChangeActions::ChangeActions(FleetModel *fleet, FleetActions *actions, FleetView *view)
    : QObject(actions), m_fleet(fleet), m_actions(actions), m_view(view)
{
    connect(actions->actions().rename, &QAction::triggered, this, &ChangeActions::askForName);
    connect(actions->actions().changeRemoteUser, &QAction::triggered, this, &ChangeActions::askForUser);
    connect(view, &FleetView::nameProposed, this, &ChangeActions::rename);
    connect(view, &FleetView::nameRefused, this, &ChangeActions::announced);
    connect(fleet, &FleetModel::computersChanged, this, &ChangeActions::onComputers);
    connect(actions, &FleetActions::changeRepeated, this,
            [this](const Operation &operation) { submit(operation.computerId, operation.changes); });
}

void ChangeActions::setConnection(Connection *connection)
{
    if (m_dialog)
        m_dialog->reject();
    if (m_connection) {
        m_connection->operations()->disconnect(this);
        m_connection->disconnect(this);
    }
    m_connection = connection;
    if (!connection)
        return;
    connect(connection->operations(), &OperationQueue::operationChanged, this, &ChangeActions::onOperation);
    connect(connection, &Connection::readinessChanged, this, &ChangeActions::blockDialog);
}

void ChangeActions::askForName()
{
    if (!m_view || m_actions->selection().size() != 1)
        return;
    if (m_connection) // the field in the table has no room for it
        Q_EMIT announced(tr("Renaming on %1.").arg(describe::connection(m_connection->profile())));
    m_view->editName(m_actions->selection().constFirst());
}

void ChangeActions::askForUser()
{
    if (m_dialog || m_actions->selection().size() != 1)
        return;
    m_asked = m_actions->selection().constFirst();
    const Computer *computer = m_fleet->computer(m_asked);
    if (!computer)
        return;
    m_dialog = new RemoteUserDialog(*computer, m_view ? m_view->window() : nullptr);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_connection)
        m_dialog->setConnection(m_connection->profile());
    connect(m_dialog, &RemoteUserDialog::confirmed, this, [this, key = m_asked](const QString &user) {
        const Computer *now = m_fleet->computer(key);
        if (now && now->remoteUser != user)
            submit(key, {.remoteUser = user});
    });
    blockDialog();
    m_dialog->open();
}

// It stays open, and what was typed with it, until it can be sent.
void ChangeActions::blockDialog()
{
    if (!m_dialog)
        return;
    const Computer *computer = m_fleet->computer(m_asked);
    if (!m_connection || !computer)
        return;
    const LocalState local = m_fleet->localState(m_asked);
    m_dialog->setBlocked(describe::reason(
            eligibility(Operation::Kind::Update, *computer, local, m_connection->readiness()), local));
}

void ChangeActions::rename(const QString &key, const QString &name)
{
    const Computer *computer = m_fleet->computer(key);
    if (computer && computer->name != name)
        submit(key, {.name = name});
}

// Looks again: the computer may have become another one while somebody typed.
void ChangeActions::submit(const QString &key, const ComputerChanges &changes)
{
    const Computer *computer = m_fleet->computer(key);
    if (!m_connection || !computer)
        return;
    const LocalState local = m_fleet->localState(key);
    const Ineligible why = eligibility(Operation::Kind::Update, *computer, local, m_connection->readiness());
    if (why != Ineligible::No) {
        Q_EMIT announced(describe::reason(why, local));
        return;
    }
    Operation operation;
    operation.kind = Operation::Kind::Update;
    operation.computerId = computer->id;
    operation.computerName = computer->name;
    operation.changes = changes;
    m_actions->submit({operation});
}

void ChangeActions::onOperation(const Operation &operation)
{
    const bool taken = operation.kind == Operation::Kind::Update && operation.changes.name
                       && operation.state == Operation::State::Failed
                       && operation.error.kind == Error::Kind::Conflict;
    // Nobody is taken away from what they are doing meanwhile: the strip tells, too.
    if (taken && m_view && m_view->hasFocus() && m_view->currentKey() == operation.computerId)
        m_view->editName(operation.computerId, *operation.changes.name, describe::outcome(operation));
}

void ChangeActions::onComputers(const QStringList &keys)
{
    if (!m_dialog || (!keys.isEmpty() && !keys.contains(m_asked)))
        return;
    if (!m_fleet->computer(m_asked) || m_fleet->localState(m_asked).gone)
        m_dialog->reject();
    else
        blockDialog();
}
