// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/confirmationchoices.h"
#include "ui/actions/targetdialog.h"
#include "ui/actions/targets.h"

#include <QPointer>

class QWidget;

// Asks the administrator before anything is changed: one dialog at a time, and what it is answered about is
// what it showed.
class Consent : public QObject
{
    Q_OBJECT

public:
    Consent(const FleetModel *fleet, QWidget *dialogParent, QObject *parent = nullptr);

    // Plans the operation for the keys and opens the dialog for it, or agrees at once where the choices say
    // so. Returns why nothing can be done; empty where something was begun.
    QString ask(Operation::Kind kind, const QStringList &keys, Connection *connection);
    TargetDialog *dialog() const { return m_dialog; } // the open one, or nullptr
    // Closes it without acting.
    void withdraw();

    const ConfirmationChoices &choices() const { return m_choices; }
    void setChoices(const ConfirmationChoices &choices) { m_choices = choices; }

Q_SIGNALS:
    // At least one computer; each existed and was eligible when this was said.
    void given(Operation::Kind kind, const QList<Computer> &computers);
    void choicesChanged(const ConfirmationChoices &choices);

private:
    bool mayGoUnasked(Operation::Kind kind, const ActionPlan &plan, bool several) const;
    void open(Operation::Kind kind, const ActionPlan &plan, bool several, Connection *connection);
    void rememberChoice(Operation::Kind kind);

    const FleetModel *m_fleet;
    QPointer<QWidget> m_dialogParent;
    QPointer<TargetDialog> m_dialog;
    ConfirmationChoices m_choices;
};
