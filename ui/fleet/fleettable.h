// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/fleetrow.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QStringList>

#include <vector>

// The fleet's rows as a table that can be read; who changes them is FleetModel.
class FleetTable : public QAbstractTableModel
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
        LastActionColumn,
        RelayClientUrlColumn,
        RelayAgentUrlColumn,
        ColumnCount,
    };
    Q_ENUM(Column)

    enum Role {
        KeyRole = Qt::UserRole, // QString: the row's identity; the computer's id for readable ones
        SortRole,               // what the column sorts by: a number, a text, or nothing
        EntryRole,              // int: the place in the server's order
        ChipRole,               // Chip, for the status column's delegate
        SearchRole,             // QString: everything that the filter field searches
        FailedRole,             // bool: a provisioning step has failed
        FadedRole,              // bool: on its way out, drawn in secondary text
    };

    // By key: the computer's id, or for an unreadable entry the key that KeyRole gives. nullptr: not here.
    const Computer *computer(const QString &key) const;
    LocalState localState(const QString &key) const;
    int row(const QString &key) const { return m_index.value(key, -1); } // -1: not here
    QString key(int row) const;
    const FleetRow &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; } // a valid row's
    const RowFacts &facts(int row) const;                                               // a valid row's
    int aliveCount() const { return rowCount() - m_tombstones; }
    QStringList unreadableKeys() const; // of the entries that could not be read, in no order
    // While dataChanged is told of very many rows at once: those of them that have changed, rising. Empty:
    // all.
    const QList<int> &changedRows() const { return m_changedRows; }
    // Whether the age is shown as the time of creation.
    bool hasAbsoluteTimes() const { return m_absoluteTimes; }
    void setTimesAbsolute(bool absolute) { m_absoluteTimes = absolute; }
    bool hasTombstones() const { return m_tombstones > 0; }
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

protected:
    using QAbstractTableModel::QAbstractTableModel;

    FleetRow &rowAt(int row);                // to change it
    void confirmRows(const QDateTime &when); // an answer has told of all that are not gone
    void setGone(int row, bool gone);
    // index: the rows' numbers by key, where somebody has found them already; only used by an empty table.
    void appendRows(std::vector<FleetRow> rows, const QHash<QString, int> &index = {});
    void removeGoneRows();
    void removeAllRows();
    void announceChanged(const QList<int> &rows); // their data, in few signals; the rows rise

private:
    void removeRun(int first, int last);
    void moveGoneToEnd();

    std::vector<FleetRow> m_rows;
    QHash<QString, int> m_index;
    int m_tombstones = 0;
    bool m_absoluteTimes = false;
    QList<int> m_changedRows;
};
