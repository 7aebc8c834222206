// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/rowmapping.h"

#include <algorithm>

namespace {

// Each run costs its listeners a look at all rows; from here on, rows are moved together first.
constexpr std::size_t mostRuns = 8;

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

int count(const std::vector<int> &rows)
{
    return static_cast<int>(rows.size());
}

} // namespace

bool RowMapping::stays(int row) const
{
    return !m_next || (*m_next)[at(sourceRow(row))] >= 0;
}

QModelIndex RowMapping::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || proxyIndex.row() >= rowCount())
        return {};
    return sourceModel()->index(sourceRow(proxyIndex.row()), proxyIndex.column());
}

QModelIndex RowMapping::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid() || sourceIndex.row() >= count(m_places))
        return {};
    return index(shownRow(sourceIndex.row()), sourceIndex.column());
}

QModelIndex RowMapping::index(int row, int column, const QModelIndex &parent) const
{
    const bool inside = row >= 0 && row < rowCount(parent) && column >= 0 && column < columnCount(parent);
    return inside ? createIndex(row, column) : QModelIndex();
}

QModelIndex RowMapping::parent(const QModelIndex &child) const
{
    Q_UNUSED(child);
    return {};
}

QModelIndex RowMapping::sibling(int row, int column, const QModelIndex &index) const
{
    return index.isValid() ? this->index(row, column) : QModelIndex();
}

int RowMapping::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count(m_shown);
}

int RowMapping::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

bool RowMapping::hasChildren(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_shown.empty();
}

QVariant RowMapping::headerData(int section, Qt::Orientation orientation, int role) const
{
    // The base class would find no column while there are no rows.
    return sourceModel() ? sourceModel()->headerData(section, orientation, role) : QVariant();
}

void RowMapping::rearrange(std::vector<int> next)
{
    if (next == m_shown)
        return;
    std::vector<int> nextPlaces(m_places.size(), -1);
    for (int row = 0; row < count(next); ++row)
        nextPlaces[at(next[at(row)])] = row;
    m_next = &nextPlaces;
    Q_EMIT aboutToRearrange();
    takeAway(nextPlaces);

    std::vector<int> staying;
    std::vector<int> coming;
    std::vector<Run> runs;
    for (int row = 0; row < count(next); ++row) {
        const int source = next[at(row)];
        if (shownRow(source) >= 0) {
            staying.push_back(source);
            continue;
        }
        coming.push_back(source);
        if (!runs.empty() && runs.back().first + runs.back().count == row)
            ++runs.back().count;
        else
            runs.push_back({row, 1});
    }
    if (runs.size() > mostRuns) {
        appendThenSort(next, coming);
    } else {
        if (staying != m_shown)
            relay(std::move(staying));
        insertRuns(next, runs);
    }
    m_next = nullptr;
    Q_EMIT rearranged();
}

void RowMapping::takeAway(const std::vector<int> &nextPlaces)
{
    std::vector<Run> runs;
    for (int row = 0; row < rowCount(); ++row) {
        if (nextPlaces[at(sourceRow(row))] >= 0)
            continue;
        if (!runs.empty() && runs.back().first + runs.back().count == row)
            ++runs.back().count;
        else
            runs.push_back({row, 1});
    }
    if (runs.size() > mostRuns) {
        std::vector<int> order = m_shown;
        const auto leaving = std::stable_partition(order.begin(), order.end(),
                                                   [&](int source) { return nextPlaces[at(source)] >= 0; });
        const int first = static_cast<int>(leaving - order.begin());
        relay(std::move(order));
        runs = {{first, rowCount() - first}};
    }
    // From the end, so that the numbers of the others hold.
    for (auto run = runs.crbegin(); run != runs.crend(); ++run)
        removeRun(*run);
}

void RowMapping::removeRun(const Run &run)
{
    beginRemoveRows({}, run.first, run.first + run.count - 1);
    const auto first = m_shown.begin() + run.first;
    for (auto gone = first; gone != first + run.count; ++gone)
        m_places[at(*gone)] = -1;
    m_shown.erase(first, first + run.count);
    place(at(run.first));
    endRemoveRows();
}

void RowMapping::appendThenSort(const std::vector<int> &next, const std::vector<int> &coming)
{
    const int first = rowCount();
    beginInsertRows({}, first, first + count(coming) - 1);
    m_shown.insert(m_shown.end(), coming.cbegin(), coming.cend());
    place(at(first));
    endInsertRows();
    if (next != m_shown)
        relay(next);
}

void RowMapping::insertRuns(const std::vector<int> &next, const std::vector<Run> &runs)
{
    for (const Run &run : runs) {
        beginInsertRows({}, run.first, run.first + run.count - 1);
        const auto from = next.cbegin() + run.first;
        m_shown.insert(m_shown.begin() + run.first, from, from + run.count);
        place(at(run.first));
        endInsertRows();
    }
}

void RowMapping::relay(std::vector<int> order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<int> sources;
    for (const QModelIndex &index : before)
        sources.append(sourceRow(index.row()));
    m_shown = std::move(order);
    place();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(index(shownRow(sources[i]), before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void RowMapping::place(std::size_t from)
{
    for (std::size_t row = from; row < m_shown.size(); ++row)
        m_places[at(m_shown[row])] = static_cast<int>(row);
}

void RowMapping::restart(int sourceRows)
{
    m_shown.clear();
    m_places.assign(at(sourceRows), -1);
}

void RowMapping::insertSourceRows(int first, int count)
{
    m_places.insert(m_places.begin() + first, at(count), -1);
    for (int &source : m_shown)
        source += source >= first ? count : 0;
}

void RowMapping::removeSourceRows(int first, int count)
{
    m_places.erase(m_places.begin() + first, m_places.begin() + first + count);
    for (int &source : m_shown)
        source -= source >= first + count ? count : 0;
}

void RowMapping::renumber(const std::vector<int> &places)
{
    for (int &source : m_shown)
        source = places[at(source)];
    m_places.assign(places.size(), -1);
    place();
}
