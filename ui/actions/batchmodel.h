// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/operation.h"

#include <QAbstractTableModel>
#include <QHash>

// The operations of one batch, a row for each in the order in which they were asked for, and how far each has
// come.
class BatchModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ComputerColumn, ResultColumn, DetailsColumn, ColumnCount };

    explicit BatchModel(const QList<Operation> &operations, QObject *parent = nullptr);

    // Operations of other batches are not for this model and change nothing.
    void setOperation(const Operation &operation);
    const QList<Operation> &operations() const { return m_operations; }
    bool isFinished() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Operation> m_operations;
    QHash<quint64, int> m_rows; // by the operation's number
};
