// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/fleetactions.h"

#include "ui/actions/batchmodel.h"
#include "ui/actions/bulkprogress.h"
#include "ui/actions/targetdialog.h"
#include "ui/describe.h"
#include "ui/fleet/fleetmodel.h"

#include <QWidget>

namespace {

constexpr Operation::Kind kinds[] = {Operation::Kind::RefreshCredentials, Operation::Kind::RetryInstall,
                                     Operation::Kind::Resume, Operation::Kind::Delete};

Operation operationFor(Operation::Kind kind, const Computer &computer)
{
    Operation operation;
    operation.kind = kind;
    operation.computerId = computer.id;
    operation.computerName = computer.name;
    if (const ProvisioningStep *step = computer.installStep())
        operation.knownInstallSession = step->installSessionId;
    return operation;
}

} // namespace

FleetActions::FleetActions(FleetModel *fleet, QWidget *dialogParent, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_dialogParent(dialogParent)
    , m_actions(this)
    , m_consent(fleet, dialogParent)
    , m_creation(fleet, dialogParent)
    , m_copying(fleet, m_actions)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &FleetActions::updateReasons);
    connect(fleet, &FleetModel::fleetChanged, &m_soon, qOverload<>(&QTimer::start));
    connect(&m_consent, &Consent::given, this, &FleetActions::agree);
    connect(&m_consent, &Consent::choicesChanged, this, &FleetActions::choicesChanged);
    connect(&m_creation, &Creation::given, this,
            [this](const QList<Operation> &wanted) { m_creation.follow(submit(wanted)); });
    connect(&m_creation, &Creation::followedChanged, this,
            [this] { m_outcomes.setToldElsewhere(m_creation.followed()); });
    connect(&m_creation, &Creation::created, this, &FleetActions::created);
    connect(&m_outcomes, &Outcomes::announced, this, &FleetActions::announced);
    connect(&m_outcomes, &Outcomes::problem, this, &FleetActions::problem);
    connect(&m_outcomes, &Outcomes::problemSolved, this, &FleetActions::problemSolved);
    connect(&m_copying, &Copying::announced, this, &FleetActions::announced);
    connectActions();
    updateReasons();
    updateReload();
    updateStop();
}

FleetActions::~FleetActions()
{
    m_creation.withdraw();
    m_consent.withdraw();
}

void FleetActions::connectActions()
{
    for (const Operation::Kind kind : kinds)
        connect(m_actions.of(kind), &QAction::triggered, this, [this, kind] { ask(kind, m_selection); });
    connect(m_actions.newComputer, &QAction::triggered, &m_creation, &Creation::ask);
    connect(m_actions.createAgain, &QAction::triggered, this, &FleetActions::createLikeSelected);
    connect(m_actions.reloadList, &QAction::triggered, this, [this] {
        if (m_connection)
            m_connection->monitor()->reload();
    });
    connect(m_actions.stopRemaining, &QAction::triggered, this, [this] {
        if (m_connection)
            m_connection->operations()->stopRemaining();
    });
}

void FleetActions::attachToTable(QWidget *table)
{
    table->addActions({m_actions.deleteComputers, m_actions.copy, m_actions.rename});
}

void FleetActions::setConnection(Connection *connection)
{
    m_consent.withdraw();
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection->monitor()->disconnect(this);
        m_connection->operations()->disconnect(this);
    }
    m_connection = connection;
    m_creation.setConnection(connection);
    m_outcomes.setQueue(connection ? connection->operations() : nullptr);
    closeProgress();
    if (connection) {
        connect(connection, &Connection::readinessChanged, this, &FleetActions::updateReasons);
        connect(connection, &QObject::destroyed, this, [this] { setConnection(nullptr); });
        connect(connection->monitor(), &FleetMonitor::statusChanged, this, &FleetActions::updateReload);
        connect(connection->operations(), &OperationQueue::operationChanged, this, &FleetActions::updateStop);
        connect(connection->operations(), &OperationQueue::batchFinished, this, &FleetActions::updateStop);
    }
    updateReasons();
    updateReload();
    updateStop();
}

void FleetActions::setSelection(const QStringList &shownKeys)
{
    m_selection = shownKeys;
    m_copying.setSelection(shownKeys);
    updateReasons();
    Q_EMIT selectionChanged();
}

void FleetActions::ask(Operation::Kind kind, const QStringList &keys)
{
    if (!m_connection)
        return;
    const QString reason = m_consent.ask(kind, keys, m_connection);
    if (!reason.isEmpty())
        Q_EMIT announced(reason);
}

void FleetActions::agree(Operation::Kind kind, const QList<Computer> &computers)
{
    QList<Operation> operations;
    for (const Computer &computer : computers)
        operations.append(operationFor(kind, computer));
    submit(operations);
}

quint64 FleetActions::submit(const QList<Operation> &operations)
{
    if (!m_connection)
        return 0;
    const quint64 batch = m_connection->operations()->submit(operations);
    if (operations.size() > 1)
        openProgress(batch);
    updateStop();
    return batch;
}

void FleetActions::openProgress(quint64 batch)
{
    const QList<Operation> operations = m_connection->operations()->batch(batch);
    if (operations.size() < 2)
        return;
    // Only the newest one can be shown again; one that is still running and seen stays until it is closed.
    if (m_progress && m_progress->isVisible() && !m_progress->model()->isFinished())
        m_progress->setAttribute(Qt::WA_DeleteOnClose);
    else if (m_progress)
        m_progress->deleteLater();
    m_progress = new BulkProgress(operations, m_connection->operations(), m_dialogParent);
    connect(m_progress, &BulkProgress::retryRequested, this, &FleetActions::ask);
    connect(m_progress, &BulkProgress::repeatRequested, this, &FleetActions::submit);
    m_progress->show();
    Q_EMIT progressChanged();
}

// What they show, and would ask to retry, belongs to a connection that is no longer this one.
void FleetActions::closeProgress()
{
    const bool had = hasProgress();
    m_progress = nullptr;
    const QList<BulkProgress *> windows =
            m_dialogParent ? m_dialogParent->findChildren<BulkProgress *>(Qt::FindDirectChildrenOnly)
                           : QList<BulkProgress *>();
    for (BulkProgress *window : windows) {
        window->disconnect(this);
        window->hide();
        window->deleteLater();
    }
    if (had)
        Q_EMIT progressChanged();
}

bool FleetActions::hasProgress() const
{
    return !m_progress.isNull();
}

BulkProgress *FleetActions::progress() const
{
    return m_progress;
}

void FleetActions::showProgress()
{
    if (!m_progress)
        return;
    m_progress->show();
    m_progress->raise();
    m_progress->activateWindow();
}

void FleetActions::actOn(const Notice &notice)
{
    const std::optional<Operation> failed = m_outcomes.failed(notice.key);
    if (failed && failed->kind == Operation::Kind::Update)
        Q_EMIT changeRepeated(*failed);
    else if (failed && isRepeatable(failed->kind))
        submit({*failed});
    else if (failed)
        ask(failed->kind, {failed->computerId});
    else if (m_progress && notice.key == Outcomes::keyOf(m_progress->batch()))
        showProgress();
}

void FleetActions::updateReasons()
{
    const auto readiness = m_connection ? m_connection->readiness() : Connection::Readiness::NeverRead;
    const QString none = m_connection ? QString() : tr("Add a connection first");
    for (const Operation::Kind kind : kinds)
        ActionSet::setReason(m_actions.of(kind),
                             m_connection ? reasonAgainst(kind, m_selection, *m_fleet, readiness) : none);
    const QString blocked = m_connection ? reasonAgainst(readiness) : none;
    ActionSet::setReason(m_actions.newComputer, blocked);
    ActionSet::setReason(m_actions.createAgain, blocked.isEmpty() ? reasonAgainstCreatingAgain() : blocked);
    const QString forOne = m_connection ? reasonAgainstUpdating(readiness) : none;
    for (QAction *action : {m_actions.rename, m_actions.changeRemoteUser})
        ActionSet::setReason(action, forOne);
    ActionSet::setReason(m_actions.openComputer, none);
}

QString FleetActions::reasonAgainstUpdating(Connection::Readiness readiness) const
{
    return m_selection.size() == 1 ? reasonAgainst(Operation::Kind::Update, m_selection, *m_fleet, readiness)
                                   : describe::reason(Ineligible::SelectOne);
}

QString FleetActions::reasonAgainstCreatingAgain() const
{
    const Computer *model = m_selection.size() == 1 ? m_fleet->computer(m_selection.constFirst()) : nullptr;
    if (!model)
        return describe::reason(Ineligible::SelectOne);
    return model->isReadable() ? QString() : describe::reason(Ineligible::Unreadable);
}

void FleetActions::createLikeSelected()
{
    if (m_connection && reasonAgainstCreatingAgain().isEmpty())
        m_creation.askLike(*m_fleet->computer(m_selection.constFirst()));
}

void FleetActions::updateReload()
{
    QString reason;
    if (!m_connection)
        reason = tr("Add a connection first");
    else if (m_connection->monitor()->status().state == MonitorStatus::State::Parked)
        reason = describe::reason(Ineligible::KeyRejected);
    else if (m_connection->monitor()->status().reading)
        reason = tr("Loading…");
    ActionSet::setReason(m_actions.reloadList, reason);
}

void FleetActions::updateStop()
{
    const bool waiting = m_connection && m_connection->operations()->progress().queued > 0;
    ActionSet::setReason(m_actions.stopRemaining, waiting ? QString() : tr("Nothing is waiting to be sent"));
}
