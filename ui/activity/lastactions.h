// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/journal.h"

#include <QPointer>

class FleetModel;

// Keeps the fleet's rows told of each computer's newest action on one connection.
class LastActions : public QObject
{
    Q_OBJECT

public:
    // Both are somebody else's. Reads the journal once, then follows it.
    LastActions(Journal *journal, const QString &connectionId, FleetModel *fleet, QObject *parent = nullptr);

private:
    void take(const JournalEntry &entry);
    void readAnew();

    QPointer<Journal> m_journal;
    QString m_connectionId;
    FleetModel *m_fleet;
};
