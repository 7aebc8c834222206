// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connection.h"
#include "ui/actions/newcomputerdialog.h"

#include <QObject>
#include <QPointer>

class FleetModel;

// Has new computers asked for, and tells the open dialog what becomes of the one that it asked for.
class Creation : public QObject
{
    Q_OBJECT

public:
    Creation(const FleetModel *fleet, QWidget *dialogParent, QObject *parent = nullptr);

    void setConnection(Connection *connection); // nullptr: none. The open dialog closes
    void ask();                                 // New Computer…
    void askLike(const Computer &model);        // filled in with what is known of this one
    // The batch that what was given became; 0: it was not taken.
    void follow(quint64 batch);
    NewComputerDialog *dialog() const { return m_dialog; } // the open one, or nullptr
    quint64 followed() const { return m_batch; }           // whose end the open dialog tells; 0: none
    void withdraw();                                       // closes the dialog

Q_SIGNALS:
    void given(const QList<Operation> &wanted); // at least one; not yet submitted
    void created(const QString &id);            // the one that the dialog was open for
    void followedChanged();

private:
    void open(const NewComputerDialog::Start &start);
    void give(const QList<NewComputer> &wanted);
    void takeOperation(const Operation &operation);
    void finish();
    void setFollowed(quint64 batch);

    const FleetModel *m_fleet;
    QPointer<QWidget> m_dialogParent;
    QPointer<Connection> m_connection;
    QPointer<NewComputerDialog> m_dialog;
    quint64 m_batch = 0;
    NewComputerInput m_kept; // of a dialog that had to be closed for a new key
};
