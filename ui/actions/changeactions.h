// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connection.h"

#include <QObject>
#include <QPointer>

class FleetActions;
class FleetModel;
class FleetView;
class RemoteUserDialog;

// Lets the administrator change what one computer is called and who works on it. Only what changed is sent.
class ChangeActions : public QObject
{
    Q_OBJECT

public:
    // Its actions stand in the set of `actions`, which sends what comes of them; names are typed in the view.
    ChangeActions(FleetModel *fleet, FleetActions *actions, FleetView *view);

    void setConnection(Connection *connection); // nullptr: none

Q_SIGNALS:
    void announced(const QString &text);

private:
    void askForName();
    void askForUser();
    void rename(const QString &key, const QString &name);
    void submit(const QString &key, const ComputerChanges &changes);
    void blockDialog();
    void onOperation(const Operation &operation);
    void onComputers(const QStringList &keys);

    FleetModel *m_fleet;
    FleetActions *m_actions;
    QPointer<FleetView> m_view;
    QPointer<Connection> m_connection;
    QPointer<RemoteUserDialog> m_dialog;
    QString m_asked; // whose remote user the dialog is about
};
