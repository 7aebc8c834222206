// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connection.h"
#include "app/storage/keptfleet.h"
#include "ui/notice.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

// Shows a connection's fleet as it was last read until it is read anew, and keeps each good reading for then.
class FleetKeeper : public QObject
{
    Q_OBJECT

public:
    FleetKeeper(KeptFleet *kept, std::chrono::milliseconds often, QObject *parent = nullptr);
    ~FleetKeeper() override; // keeps the newest reading

    // Before its first reading. nullptr: none. Of one that has no id nothing is kept.
    void setConnection(Connection *connection);
    // Keeps nothing more of a connection that is being removed.
    void forget(const QString &connectionId);

Q_SIGNALS:
    void problem(const Notice &notice);
    void loaded(const Fleet &fleet); // what was kept, also where a reading was quicker and nobody is shown it

private:
    void take(const Result<KeptFleet::Found> &found);
    void onFleet(const Fleet &fleet);
    void write(const Fleet &fleet);
    void flush();
    void report(const QString &text, const Error &error);

    QPointer<KeptFleet> m_kept;
    QPointer<Connection> m_connection;
    QString m_id;                   // of the connection
    std::optional<Fleet> m_pending; // a reading that is to be written when the pause is over
    QTimer m_pause;                 // a fleet that changes all the time is not written all the time
    bool m_failed = false;          // and the administrator has been told
};
