// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connection.h"
#include "app/storage/protections.h"
#include "ui/notice.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class FleetActions;
class FleetModel;

// Lets the administrator mark computers that are not to be deleted from here, and remembers them.
class Protection : public QObject
{
    Q_OBJECT

public:
    // Its action stands in the set of `actions`. `kept` may be nullptr: nothing outlives the program then.
    Protection(FleetModel *fleet, FleetActions *actions, Protections *kept);

    // Nobody can be deleted until its protections have been read. nullptr: none.
    void setConnection(Connection *connection);

Q_SIGNALS:
    void announced(const QString &text);
    void problem(const Notice &notice);

private:
    void load();
    void toggle(bool wanted);
    void save(const QSet<QString> &ids, bool wanted);
    void take(quint64 change, const Result<Protections::Kept> &kept);
    void report(const QString &text, const Error &error);
    void updateAction();
    QSet<QString> selected() const;

    FleetModel *m_fleet;
    FleetActions *m_actions;
    QPointer<Protections> m_kept;
    QPointer<Connection> m_connection;
    QSet<QString> m_ids;
    quint64 m_change = 0; // answers to earlier ones know less
};
