// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/eligibility.h"

#include <QAbstractTableModel>
#include <QHash>

// The fleet's one copy in the program: a row for each computer, merged by id from reading to reading.
// It is never reset by a reading. A row that is gone stays as a tombstone until removeTombstones().
class FleetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        StatusColumn,
        TypeColumn,
        ProvisioningColumn,
        AgeColumn,
        HostnameColumn,
        ComputerIdColumn,
        HostIdColumn,
        RemoteUserColumn,
        OwnerColumn,
        CreatedColumn,
        LastChangeColumn,
        RelayClientUrlColumn,
        RelayAgentUrlColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    enum Role {
        KeyRole = Qt::UserRole, // QString: the row's identity; the computer's id for readable ones
        SortRole,               // what the column sorts by
        EntryRole,              // int: the place in the server's order
        ChipRole,               // Chip, for the status column's delegate
        SearchRole,             // QString: everything that the filter field searches
    };

    explicit FleetModel(QObject *parent = nullptr);

    void setComputers(const Fleet &fleet);
    // A single computer that an answer brought; readings begun up to `settled` cannot overwrite it.
    void setComputer(const Computer &computer, quint64 settled);
    void setOperation(const Operation &operation);
    void removeTombstones();
    void clear(); // another connection

    // By key: the computer's id, or for an unreadable entry the key that KeyRole gives. nullptr: not here.
    const Computer *computer(const QString &key) const;
    LocalState localState(const QString &key) const;
    int row(const QString &key) const; // -1: not here
    QString key(int row) const;
    int aliveCount() const; // rows without tombstones
    bool hasTombstones() const;

Q_SIGNALS:
    void computerChanged(const QString &key); // its data, operation or life
    void fleetChanged();                      // once after each call above that changed anything
};
