// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desktop/computerwatch.h"
#include "ui/desktop/desktopbus.h"

#include <QPointer>

class PreferenceStore;
class Tray;

// Tells through the desktop what people wait for, while no window of ours is in front.
class DesktopNews : public QObject
{
    Q_OBJECT

public:
    DesktopNews(FleetModel *fleet, FleetActions *actions, PreferenceStore *store, Tray *tray);

    void setConnection(Connection *connection);
    QString reasonAgainst() const; // why nobody can be told; empty: somebody can
    DesktopBus *bus() { return &m_bus; }

Q_SIGNALS:
    void activated(const QString &key, const QString &token); // a message was clicked; an empty key: nobody's
    void announced(const QString &text);

private:
    void tellBatch(quint64 batch);
    void tellComputer(const QString &key, const QString &name, ComputerWatch::Outcome outcome);
    void show(const QString &title, const QString &text, const QString &key);

    FleetModel *m_fleet;
    PreferenceStore *m_store;
    Tray *m_tray;
    DesktopBus m_bus;
    ComputerWatch *m_watch;
    QPointer<Connection> m_connection;
    QString m_shownByTray; // the key of its newest message
};
