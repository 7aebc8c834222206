// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connectiondesk.h"

#include <QObject>

class QMenu;

// Fills the menu of the toolbar's connection button: the connections, then what can be done about them.
class ConnectionMenu : public QObject
{
    Q_OBJECT

public:
    ConnectionMenu(ConnectionDesk *desk, QMenu *menu);

Q_SIGNALS:
    void connectRequested(const QString &handle); // another than the present one
    void addRequested();
    void editRequested();
    void updateKeyRequested();
    void connectionsRequested();

private:
    void fill();
    void addConnections();

    ConnectionDesk *m_desk;
    QMenu *m_menu;
};
