// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/creation.h"

#include "ui/actions/targets.h"
#include "ui/describe.h"
#include "ui/fleet/fleetmodel.h"

using namespace Qt::StringLiterals;

Creation::Creation(const FleetModel *fleet, QWidget *dialogParent, QObject *parent)
    : QObject(parent), m_fleet(fleet), m_dialogParent(dialogParent)
{
}

void Creation::setConnection(Connection *connection)
{
    withdraw();
    m_kept = {}; // meant for another server
    if (m_connection)
        m_connection->operations()->disconnect(this);
    m_connection = connection;
    if (connection)
        connect(connection->operations(), &OperationQueue::operationChanged, this, &Creation::takeOperation);
}

void Creation::ask()
{
    open({.input = std::exchange(m_kept, {}), .note = {}});
}

void Creation::askLike(const Computer &model)
{
    NewComputerInput input;
    input.managed = model.provider() != Computer::Provider::OwnMachine;
    input.name = newcomputer::freeName(model.name, namesOf(*m_fleet));
    input.remoteUser = model.remoteUser;
    if (model.ownerPrincipalKind == u"service-account")
        input.serviceAccountId = model.ownerId;
    open({.input = input, .note = describe::likeAnother(model)});
}

void Creation::open(const NewComputerDialog::Start &start)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    if (!m_connection)
        return;
    m_dialog = new NewComputerDialog(start, m_fleet, m_connection, m_dialogParent);
    connect(m_dialog, &NewComputerDialog::confirmed, this, &Creation::give);
    connect(m_dialog, &NewComputerDialog::withdrawn, this, [this] {
        if (m_connection && m_batch > 0)
            m_connection->operations()->stopRemaining(m_batch);
    });
    connect(m_dialog, &QDialog::finished, this, &Creation::finish);
    m_dialog->open();
}

void Creation::give(const QList<NewComputer> &wanted)
{
    QList<Operation> operations;
    for (const NewComputer &computer : wanted) {
        Operation operation;
        operation.kind = Operation::Kind::Create;
        operation.computerName = computer.name;
        operation.draft = computer;
        operation.knownNamesakes = idsOf(computer.name, *m_fleet);
        operations += operation;
    }
    Q_EMIT given(operations);
}

void Creation::follow(quint64 batch)
{
    if (!m_dialog || !m_connection || !m_dialog->isSending())
        return;
    setFollowed(batch);
    const QList<Operation> operations = m_connection->operations()->batch(batch);
    if (operations.isEmpty())
        m_dialog->showRefused(tr("A computer of this name is being created already. Choose another name."));
    else
        m_dialog->showOperation(operations.constFirst());
}

void Creation::takeOperation(const Operation &operation)
{
    if (!m_dialog || m_batch == 0 || operation.batch != m_batch)
        return;
    m_dialog->showOperation(operation); // a success closes it
    if (operation.state == Operation::State::Succeeded)
        Q_EMIT created(operation.computerId);
}

void Creation::finish()
{
    const bool needsKey = m_connection && m_connection->readiness() == Connection::Readiness::KeyRejected;
    if (needsKey && m_dialog->result() == QDialog::Rejected)
        m_kept = m_dialog->input();
    m_dialog = nullptr;
    setFollowed(0);
}

void Creation::setFollowed(quint64 batch)
{
    m_batch = batch;
    Q_EMIT followedChanged();
}

void Creation::withdraw()
{
    if (m_dialog)
        m_dialog->dismiss();
}
