// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/metrics.h"

#include <QAbstractTableModel>

// Metrics as a table: a row for each sample, the newest first.
class MetricsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, CpuColumn, MemoryColumn, DiskColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    // In the order of time. Rows come, go and change in place, so that what one reads stays.
    void setSamples(const Metrics &samples);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void insert(qsizetype row, const Metrics &samples);
    void remove(qsizetype row, qsizetype count);

    Metrics m_rows; // the newest first
};
