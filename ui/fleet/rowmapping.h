// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>

#include <vector>

// Some rows of a table, in an order of its own: who decides which and where is FleetFilter.
// Keeps the contract of models, also for persistent indexes, in few signals however much changes.
class RowMapping : public QAbstractProxyModel
{
    Q_OBJECT

public:
    using QAbstractProxyModel::QAbstractProxyModel;

    // As shown, and as the source has them; -1: not shown.
    int sourceRow(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    int shownRow(int sourceRow) const { return m_places[static_cast<std::size_t>(sourceRow)]; }
    // While rows are about to change: whether this one will still be shown.
    bool stays(int row) const;

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    QModelIndex sibling(int row, int column, const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    // Around all signals of one change of the rows.
    void aboutToRearrange();
    void rearranged();

protected:
    const std::vector<int> &shown() const { return m_shown; }
    void rearrange(std::vector<int> next); // the source's rows to show from now on, in order
    // The source's rows changed their numbers, or will have when it says so. What goes is not shown any more.
    void restart(int sourceRows); // within a reset
    void insertSourceRows(int first, int count);
    void removeSourceRows(int first, int count);
    void renumber(const std::vector<int> &places); // by the old number, the new one

private:
    struct Run
    {
        int first = 0;
        int count = 0;
    };

    void takeAway(const std::vector<int> &nextPlaces);
    void removeRun(const Run &run);
    void appendThenSort(const std::vector<int> &next, const std::vector<int> &coming);
    void insertRuns(const std::vector<int> &next, const std::vector<Run> &runs);
    void relay(std::vector<int> order); // the same rows, otherwise
    void place(std::size_t from = 0);

    std::vector<int> m_shown;                 // source rows
    std::vector<int> m_places;                // by source row
    const std::vector<int> *m_next = nullptr; // by source row; while rows are about to change
};
