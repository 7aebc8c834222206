// SPDX-License-Identifier: GPL-3.0-or-later
// How the filter follows the fleet; what it shows of it is in fleetfilter.cpp.
#include "ui/fleet/fleetfilter.h"

#include <algorithm>
#include <numeric>

namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

// Where each row of before is now. Nearly always some rows have gone to the end, and all else is as it was.
std::vector<int> placesNow(const QStringList &before, const FleetModel &fleet)
{
    std::vector<int> places(at(fleet.rowCount()), -1);
    std::vector<int> passed;
    std::size_t next = 0;
    const auto isAt = [&](int row, int place) { return before[row] == fleet.at(place).key; };
    int place = 0;
    for (int row = 0; row < before.size(); ++row) {
        if (place < fleet.rowCount() && isAt(row, place))
            places[at(row)] = place++;
        else
            passed.push_back(row);
    }
    for (; place < fleet.rowCount() && next < passed.size() && isAt(passed[next], place); ++place)
        places[at(passed[next++])] = place;
    if (next == passed.size())
        return places;
    for (int row = 0; row < before.size(); ++row)
        places[at(row)] = fleet.row(before[row]);
    return places;
}

} // namespace

void FleetFilter::watchFleet()
{
    connect(m_fleet, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                insertSourceRows(first, last - first + 1);
                m_work.insert(first, last - first + 1);
            });
    connect(m_fleet, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { hideSourceRows(first, last); });
    connect(m_fleet, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                removeSourceRows(first, last - first + 1);
                m_work.remove(first, last - first + 1);
            });
    connect(m_fleet, &QAbstractItemModel::layoutAboutToBeChanged, this, [this] {
        m_keysBefore.reserve(m_fleet->rowCount());
        for (int row = 0; row < m_fleet->rowCount(); ++row)
            m_keysBefore.append(m_fleet->at(row).key);
    });
    connect(m_fleet, &QAbstractItemModel::layoutChanged, this, &FleetFilter::followLayout);
    connect(m_fleet, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(m_fleet, &QAbstractItemModel::modelReset, this, [this] {
        restart(m_fleet->rowCount());
        m_work.restart();
        endResetModel();
        m_work.settle();
    });
    connect(m_fleet, &QAbstractItemModel::dataChanged, this, &FleetFilter::forwardChange);
    connect(m_fleet, &FleetModel::fleetChanged, &m_recount, qOverload<>(&QTimer::start));
}

void FleetFilter::hideSourceRows(int first, int last)
{
    std::vector<int> next = shown();
    std::erase_if(next, [first, last](int row) { return row >= first && row <= last; });
    rearrange(std::move(next));
}

void FleetFilter::followLayout()
{
    // Their numbers change, and nothing that is seen.
    const std::vector<int> places = placesNow(m_keysBefore, *m_fleet);
    m_keysBefore.clear();
    renumber(places);
    m_work.renumber(places);
}

void FleetFilter::forwardChange(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                const QList<int> &roles)
{
    const bool onlyOrder = roles == QList<int>{FleetModel::EntryRole};
    for (const int row : m_fleet->changedRows())
        m_work.change(row, row, onlyOrder);
    if (m_fleet->changedRows().isEmpty())
        m_work.change(topLeft.row(), bottomRight.row(), onlyOrder);
    int first = rowCount();
    int last = -1;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const int place = shownRow(row);
        if (place < 0)
            continue;
        first = std::min(first, place);
        last = std::max(last, place);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, topLeft.column()), index(last, bottomRight.column()), roles);
}
