// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connection.h"
#include "ui/actions/actionset.h"
#include "ui/actions/consent.h"
#include "ui/actions/copying.h"
#include "ui/actions/creation.h"
#include "ui/actions/outcomes.h"

#include <QPointer>
#include <QTimer>

class BulkProgress;

// Lets the administrator act on the selected computers: enables the actions, has consent asked for, and hands
// what was agreed to on to the connection.
class FleetActions : public QObject
{
    Q_OBJECT

public:
    // Dialogs open over dialogParent's window.
    FleetActions(FleetModel *fleet, QWidget *dialogParent, QObject *parent = nullptr);
    ~FleetActions() override;

    void setConnection(Connection *connection); // nullptr: none. Open dialogs close without acting
    // The keys of the selected rows that the filter shows: hidden ones are never acted on.
    void setSelection(const QStringList &shownKeys);
    const QStringList &selection() const { return m_selection; }
    // Asked for what Copy copies: FleetModel::Column values in their order.
    void setShownColumns(const Copying::Columns &columns) { m_copying.setColumns(columns); }
    // Gives the table the keys that are its alone: Del, Copy and F2.
    void attachToTable(QWidget *table);

    const ActionSet &actions() const { return m_actions; }
    TargetDialog *dialog() const { return m_consent.dialog(); } // the open question, or nullptr
    NewComputerDialog *newComputerDialog() const { return m_creation.dialog(); } // likewise
    const ConfirmationChoices &choices() const { return m_consent.choices(); }
    void setChoices(const ConfirmationChoices &choices) { m_consent.setChoices(choices); }

    bool hasProgress() const;
    void showProgress();              // of the newest batch of several
    BulkProgress *progress() const;   // its window, or nullptr
    void actOn(const Notice &notice); // the button beside it was pressed
    // Hands on what needs no further question: returns the batch, 0 where nothing was taken. Several have
    // their progress shown.
    quint64 submit(const QList<Operation> &operations);

Q_SIGNALS:
    void announced(const QString &text); // for the status bar's last result
    void problem(const Notice &notice);  // for the message strip; a newer one replaces that of the same key
    void problemSolved(const QString &key);
    void created(const QString &id);                 // what a dialog waited for
    void changeRepeated(const Operation &operation); // an update that failed is wanted again
    void choicesChanged(const ConfirmationChoices &choices);
    void progressChanged(); // hasProgress()
    void selectionChanged();

private:
    void connectActions();
    void ask(Operation::Kind kind, const QStringList &keys);
    void agree(Operation::Kind kind, const QList<Computer> &computers);
    void openProgress(quint64 batch);
    void closeProgress();
    void updateReasons();
    void createLikeSelected();
    QString reasonAgainstUpdating(Connection::Readiness readiness) const;
    QString reasonAgainstCreatingAgain() const;
    void updateReload();
    void updateStop();

    FleetModel *m_fleet;
    QPointer<QWidget> m_dialogParent;
    QPointer<Connection> m_connection;
    ActionSet m_actions;
    Consent m_consent;
    Creation m_creation;
    Copying m_copying;
    Outcomes m_outcomes;
    QTimer m_soon; // the fleet changed: many changes, one look at the selection
    QStringList m_selection;
    QPointer<BulkProgress> m_progress;
};
