// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/consent.h"

#include "ui/actions/bulkdeletedialog.h"
#include "ui/actions/confirmdialog.h"
#include "ui/actions/confirmwords.h"
#include "ui/actions/deletedialog.h"

Consent::Consent(const FleetModel *fleet, QWidget *dialogParent, QObject *parent)
    : QObject(parent), m_fleet(fleet), m_dialogParent(dialogParent)
{
}

QString Consent::ask(Operation::Kind kind, const QStringList &keys, Connection *connection)
{
    if (m_dialog) { // window-modal, but other windows of ours still answer
        m_dialog->raise();
        m_dialog->activateWindow();
        return {};
    }
    const ActionPlan plan = planAction(kind, keys, *m_fleet, connection->readiness());
    if (plan.targets.isEmpty())
        return plan.reason;
    const bool several = keys.size() > 1;
    if (mayGoUnasked(kind, plan, several))
        Q_EMIT given(kind, plan.targets);
    else
        open(kind, plan, several, connection);
    return {};
}

bool Consent::mayGoUnasked(Operation::Kind kind, const ActionPlan &plan, bool several) const
{
    if (several)
        return false;
    switch (kind) {
    case Operation::Kind::RefreshCredentials:
        return !m_choices.askToRefreshOne;
    case Operation::Kind::RetryInstall:
        return !m_choices.askToRetryFailedStep && isFailedInstall(plan.targets.constFirst());
    case Operation::Kind::Resume:
        return !m_choices.askToResumeOne;
    case Operation::Kind::Delete:
    case Operation::Kind::Update: // these two are what was typed in a dialog of their own
    case Operation::Kind::Create:
        return false;
    }
    return false;
}

void Consent::open(Operation::Kind kind, const ActionPlan &plan, bool several, Connection *connection)
{
    const TargetDialog::Question question{.kind = kind,
                                          .targets = plan.targets,
                                          .skipped = plan.skipped,
                                          .mayGoUntyped = !m_choices.alwaysTypeToDelete,
                                          .several = several};
    if (kind != Operation::Kind::Delete)
        m_dialog = new ConfirmDialog(question, m_fleet, connection, m_dialogParent);
    else if (several)
        m_dialog = new BulkDeleteDialog(question, m_fleet, connection, m_dialogParent);
    else
        m_dialog = new DeleteDialog(question, m_fleet, connection, m_dialogParent);
    connect(m_dialog, &TargetDialog::confirmed, this, [this, kind](const QList<Computer> &shown) {
        rememberChoice(kind);
        Q_EMIT given(kind, shown);
    });
    connect(m_dialog, &QDialog::finished, this, [this] { m_dialog = nullptr; });
    m_dialog->open();
}

void Consent::rememberChoice(Operation::Kind kind)
{
    const auto *dialog = qobject_cast<ConfirmDialog *>(m_dialog.data());
    if (!dialog || !dialog->dontAskAgain())
        return;
    switch (kind) {
    case Operation::Kind::RefreshCredentials:
        m_choices.askToRefreshOne = false;
        break;
    case Operation::Kind::RetryInstall:
        m_choices.askToRetryFailedStep = false;
        break;
    case Operation::Kind::Resume:
        m_choices.askToResumeOne = false;
        break;
    case Operation::Kind::Delete: // always asks
    case Operation::Kind::Update:
    case Operation::Kind::Create:
        break;
    }
    Q_EMIT choicesChanged(m_choices);
}

void Consent::withdraw()
{
    if (m_dialog)
        m_dialog->reject();
}
