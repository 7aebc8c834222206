// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/keystates.h"

#include <QAbstractTableModel>

// The connections that there are, a row each, in the order in which they are kept.
class ConnectionsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ServerColumn, ReadOnlyColumn, KeyColumn, ColumnCount };

    explicit ConnectionsModel(ConnectionDesk *desk, QObject *parent = nullptr);

    QString handle(int row) const;
    int row(const QString &handle) const; // -1: there is no such connection

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void merge();
    QString text(const ConnectionBook::Entry &entry, int column) const;

    ConnectionDesk *m_desk;
    KeyStates m_keys;
    QList<ConnectionBook::Entry> m_entries;
};
