// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleetfilter.h"

#include "ui/fleet/fleetcells.h"
#include "ui/fleet/naturalorder.h"

namespace {

bool hasStatus(const FleetRow &row, FleetFilter::Status status)
{
    const Computer &computer = *row.computer;
    switch (status) {
    case FleetFilter::Status::All:
        return true;
    case FleetFilter::Status::Active:
        return computer.isReadable() && computer.status == Computer::Status::Active;
    case FleetFilter::Status::Provisioning:
        return computer.isReadable() && computer.status == Computer::Status::Provisioning;
    case FleetFilter::Status::Error:
        return computer.isReadable() && computer.status == Computer::Status::Error;
    case FleetFilter::Status::Unknown:
        return !computer.isReadable() || computer.status == Computer::Status::Unknown;
    case FleetFilter::Status::NeedsAttention:
        return needsAttention(computer, row.local);
    }
    return false;
}

} // namespace

FleetFilter::FleetFilter(FleetModel *fleet, QObject *parent) : QSortFilterProxyModel(parent), m_fleet(fleet)
{
    m_recount.setSingleShot(true);
    m_recount.setInterval(0);
    connect(&m_recount, &QTimer::timeout, this, &FleetFilter::recount);
    m_verdicts.resize(static_cast<std::size_t>(fleet->rowCount()));
    // Before the base class connects: the verdicts must fit the rows when it asks for them.
    watchFleet();
    setSourceModel(fleet);
    setDynamicSortFilter(true);
    QSortFilterProxyModel::sort(0);
    m_recount.start();
}

void FleetFilter::watchFleet()
{
    connect(m_fleet, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                const auto arrived = static_cast<std::size_t>(last) - static_cast<std::size_t>(first) + 1;
                m_verdicts.insert(m_verdicts.begin() + first, arrived, {});
            });
    connect(m_fleet, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                m_verdicts.erase(m_verdicts.begin() + first, m_verdicts.begin() + last + 1);
            });
    connect(m_fleet, &QAbstractItemModel::layoutChanged, this,
            [this] { m_verdicts.assign(static_cast<std::size_t>(m_fleet->rowCount()), {}); });
    connect(m_fleet, &QAbstractItemModel::modelReset, this,
            [this] { m_verdicts.assign(static_cast<std::size_t>(m_fleet->rowCount()), {}); });
    connect(m_fleet, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) {
                const bool onlyOrder = roles == QList<int>{FleetModel::EntryRole};
                for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
                    RowVerdict &changed = verdict(row);
                    changed.changed = true;
                    if (onlyOrder)
                        continue;
                    changed.searchKnown = false;
                    changed.searched.clear();
                }
            });
    connect(m_fleet, &FleetModel::fleetChanged, &m_recount, qOverload<>(&QTimer::start));
}

void FleetFilter::setText(const QString &text)
{
    m_text = text;
    const FilterQuery query = FilterQuery::parse(text);
    if (query != m_query) {
        m_query = query;
        m_guests.clear();
        searchAnew();
        decideAnew();
    }
    Q_EMIT filterChanged();
}

void FleetFilter::setStatus(Status status)
{
    if (status == m_status)
        return;
    m_status = status;
    m_guests.clear();
    decideAnew();
    Q_EMIT filterChanged();
}

void FleetFilter::setProvider(std::optional<Computer::Provider> provider)
{
    if (provider == m_provider)
        return;
    m_provider = provider;
    m_guests.clear();
    decideAnew();
    Q_EMIT filterChanged();
}

void FleetFilter::clearFilter()
{
    m_text.clear();
    m_query = {};
    m_status = Status::All;
    m_provider.reset();
    m_guests.clear();
    searchAnew();
    decideAnew();
    Q_EMIT filterChanged();
}

bool FleetFilter::isFiltering() const
{
    return !m_query.terms.isEmpty() || m_status != Status::All || m_provider;
}

bool FleetFilter::showAnyway(const QString &key)
{
    const int row = m_fleet->row(key);
    if (row < 0)
        return false;
    m_guests.remove(key);
    RowVerdict now = verdict(row);
    judge(row, &now);
    if (!now.accepted)
        m_guests.insert(key);
    verdict(row).changed = true;
    settle();
    return !now.accepted;
}

void FleetFilter::sort(int column, Qt::SortOrder order)
{
    m_column = column < 0 || column >= FleetModel::ColumnCount ? serverOrder : column;
    m_order = m_column == serverOrder ? Qt::AscendingOrder : order;
    for (RowVerdict &known : m_verdicts)
        known.keyed = false;
    const int baseColumn = std::max(m_column, 0);
    // The base class takes the same column and order for no change.
    if (sortColumn() == baseColumn && sortOrder() == m_order)
        invalidate();
    else
        QSortFilterProxyModel::sort(baseColumn, m_order);
    decideAnew();
    Q_EMIT orderChanged();
}

void FleetFilter::settle()
{
    bool decided = false;
    bool ranked = false;
    for (int row = 0; row < m_fleet->rowCount(); ++row) {
        RowVerdict &known = verdict(row);
        if (!known.changed)
            continue;
        const RowVerdict before = known;
        known.changed = false;
        judge(row, &known);
        rank(row, &known);
        decided = decided || known.accepted != before.accepted;
        ranked = ranked || !known.sortsLike(before);
    }
    if (decided)
        invalidateFilter();
    if (ranked && !isInOrder())
        invalidate();
    if (decided)
        m_recount.start();
}

void FleetFilter::searchAnew()
{
    for (RowVerdict &known : m_verdicts)
        known.searchKnown = false;
}

void FleetFilter::decideAnew()
{
    for (RowVerdict &known : m_verdicts)
        known.changed = true;
    settle();
    m_recount.start();
}

QString FleetFilter::key(int row) const
{
    return row < 0 || row >= rowCount() ? QString() : m_fleet->key(mapToSource(index(row, 0)).row());
}

int FleetFilter::rowOf(const QString &key) const
{
    const int row = m_fleet->row(key);
    return row < 0 ? -1 : mapFromSource(m_fleet->index(row, 0)).row();
}

bool FleetFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    Q_UNUSED(sourceParent);
    RowVerdict &known = verdict(sourceRow);
    if (!known.judged)
        judge(sourceRow, &known);
    return known.accepted;
}

bool FleetFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    RowVerdict &a = verdict(left.row());
    RowVerdict &b = verdict(right.row());
    if (!a.keyed)
        rank(left.row(), &a);
    if (!b.keyed)
        rank(right.row(), &b);
    if (a.present != b.present) // what has no value comes last in either order
        return a.present == (m_order == Qt::AscendingOrder);
    if (a.number != b.number)
        return a.number < b.number;
    if (const int natural = a.text.compare(b.text))
        return natural < 0;
    return m_order == Qt::AscendingOrder ? a.entry < b.entry : b.entry < a.entry;
}

bool FleetFilter::isInOrder() const
{
    for (int row = 1; row < rowCount(); ++row) {
        const QModelIndex above = mapToSource(index(row - 1, 0));
        const QModelIndex below = mapToSource(index(row, 0));
        const bool wrong = m_order == Qt::AscendingOrder ? lessThan(below, above) : lessThan(above, below);
        if (wrong)
            return false;
    }
    return true;
}

void FleetFilter::judge(int sourceRow, RowVerdict *verdict) const
{
    const FleetRow &row = m_fleet->at(sourceRow);
    verdict->judged = true;
    const bool wanted = hasStatus(row, m_status) && (!m_provider || row.computer->provider() == *m_provider)
                        && searchMatches(sourceRow);
    verdict->accepted = wanted || m_guests.contains(row.key);
}

void FleetFilter::rank(int sourceRow, RowVerdict *verdict) const
{
    const FleetRow &row = m_fleet->at(sourceRow);
    verdict->keyed = true;
    verdict->entry = row.entry;
    verdict->number = 0;
    verdict->text.clear();
    verdict->present = true;
    if (m_column == serverOrder)
        return;
    const QVariant value = fleetcells::sortValue(row, m_column);
    verdict->present = value.isValid();
    if (value.typeId() == QMetaType::QString)
        verdict->text = naturalorder::key(value.toString());
    else
        verdict->number = value.toDouble();
}

bool FleetFilter::searchMatches(int sourceRow) const
{
    RowVerdict &known = verdict(sourceRow);
    if (!known.searchKnown) {
        const FleetRow &row = m_fleet->at(sourceRow);
        if (known.searched.isEmpty() && !m_query.terms.isEmpty())
            known.searched = foldForSearch(fleetcells::searchText(row));
        known.searchMatches = m_query.matches(row, known.searched);
        known.searchKnown = true;
    }
    return known.searchMatches;
}

void FleetFilter::recount()
{
    std::array<int, statusCount> counts{};
    int buried = 0;
    for (int source = 0; source < m_fleet->rowCount(); ++source) {
        const FleetRow &row = m_fleet->at(source);
        if (row.local.gone) {
            buried += filterAcceptsRow(source, {}) ? 1 : 0;
            continue;
        }
        if (!searchMatches(source))
            continue;
        for (int status = 0; status < statusCount; ++status)
            counts[static_cast<std::size_t>(status)] += hasStatus(row, static_cast<Status>(status)) ? 1 : 0;
    }
    m_counts = counts;
    m_shown = rowCount() - buried;
    Q_EMIT countsChanged();
}
