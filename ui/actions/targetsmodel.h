// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/targets.h"

#include <QAbstractTableModel>

// The computers of one question, a row for each: active ones first, then as they were selected.
class TargetsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StatusColumn, TypeColumn, AgeColumn, KeepColumn, ColumnCount };

    explicit TargetsModel(QObject *parent = nullptr);

    // Merges by id, so that the row that somebody reads stays in its place. Ids in `shared` have a namesake
    // in the fleet: id and owner are shown beside the name.
    void setTargets(const QList<Computer> &targets, const QSet<QString> &shared);
    const Computer &target(int row) const { return m_rows.at(row).computer; }
    static QString keepWord(); // of the last column

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        Computer computer;
        bool sharesName = false;
        bool operator==(const Row &) const = default;
    };

    QString text(const Row &row, int column) const;
    QString nameText(const Row &row) const;
    void removeMissing(const QHash<QString, Row> &wanted);

    QList<Row> m_rows;
};
