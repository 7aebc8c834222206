// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleettable.h"

#include "app/workers.h"
#include "ui/fleet/fleetcells.h"
#include "ui/theme.h"

#include <algorithm>
#include <iterator>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

bool isFaded(const LocalState &local)
{
    const bool deleting =
            local.operation && local.operation->isOpen() && local.operation->kind == Operation::Kind::Delete;
    return local.gone || deleting;
}

QString titleOf(int column)
{
    switch (static_cast<FleetTable::Column>(column)) {
    case FleetTable::NameColumn:
        return FleetTable::tr("Name");
    case FleetTable::StatusColumn:
        return FleetTable::tr("Status");
    case FleetTable::TypeColumn:
        return FleetTable::tr("Type");
    case FleetTable::ProvisioningColumn:
        return FleetTable::tr("Provisioning");
    case FleetTable::AgeColumn:
        return FleetTable::tr("Age");
    case FleetTable::HostnameColumn:
        return FleetTable::tr("Hostname");
    case FleetTable::ComputerIdColumn:
        return FleetTable::tr("Computer ID");
    case FleetTable::HostIdColumn:
        return FleetTable::tr("Host ID");
    case FleetTable::RemoteUserColumn:
        return FleetTable::tr("Remote User");
    case FleetTable::OwnerColumn:
        return FleetTable::tr("Owner");
    case FleetTable::CreatedColumn:
        return FleetTable::tr("Created");
    case FleetTable::LastChangeColumn:
        return FleetTable::tr("Last Change Seen");
    case FleetTable::LastActionColumn:
        return FleetTable::tr("Last Action");
    case FleetTable::RelayClientUrlColumn:
        return FleetTable::tr("Relay Client URL");
    case FleetTable::RelayAgentUrlColumn:
        return FleetTable::tr("Relay Agent URL");
    case FleetTable::ColumnCount:
        break;
    }
    return {};
}

QString titleToolTip(int column)
{
    if (column == FleetTable::LastChangeColumn)
        return FleetTable::tr("When this console saw the computer change, by this machine's clock");
    if (column == FleetTable::LastActionColumn)
        return FleetTable::tr("What this console on this machine was last asked to do");
    return {};
}

} // namespace

const Computer *FleetTable::computer(const QString &key) const
{
    const int found = row(key);
    return found < 0 ? nullptr : at(found).computer.get();
}

LocalState FleetTable::localState(const QString &key) const
{
    const int found = row(key);
    return found < 0 ? LocalState() : at(found).local;
}

QString FleetTable::key(int row) const
{
    return row >= 0 && row < rowCount() ? at(row).key : QString();
}

QStringList FleetTable::unreadableKeys() const
{
    QStringList keys;
    for (const FleetRow &row : m_rows) {
        // After a reading the facts are not known yet, and need not be for this.
        const bool readable = row.facts.known ? row.facts.isReadable : row.computer->isReadable();
        if (!readable && !row.local.gone)
            keys.append(row.key);
    }
    return keys;
}

int FleetTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FleetTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FleetTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FleetRow &row = at(index.row());
    const int column = index.column();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    switch (role) {
    case Qt::DisplayRole:
        return fleetcells::text(row, column == AgeColumn && m_absoluteTimes ? CreatedColumn : column, now);
    case Qt::EditRole: // the name as the server has it, and not as it is made safe to show
        return column == NameColumn ? QVariant(row.computer->name) : QVariant();
    case Qt::ToolTipRole:
        return textOrNothing(fleetcells::toolTip(row, column, now));
    case Qt::DecorationRole:
        return column == NameColumn && row.local.protectedHere ? QVariant(theme::icon(u"lock"_s))
                                                               : QVariant();
    case Qt::AccessibleTextRole:
        return textOrNothing(fleetcells::accessibleText(row, column, now));
    case Qt::TextAlignmentRole:
        return QVariant(column == AgeColumn ? Qt::AlignRight | Qt::AlignVCenter
                                            : Qt::AlignLeft | Qt::AlignVCenter);
    case KeyRole:
        return row.key;
    case SortRole:
        return fleetcells::sortValue(row, column);
    case EntryRole:
        return row.entry;
    case ChipRole:
        return QVariant::fromValue(fleetcells::chip(row));
    case SearchRole:
        return fleetcells::searchText(row);
    case FailedRole:
        return row.computer->hasFailedStep();
    case FadedRole:
        return isFaded(row.local);
    default:
        return {};
    }
}

QVariant FleetTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return titleOf(section);
    if (role == Qt::ToolTipRole)
        return textOrNothing(titleToolTip(section));
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == AgeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags FleetTable::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags alive = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (index.column() == NameColumn && at(index.row()).computer->isReadable())
        alive |= Qt::ItemIsEditable; // as a proposal to the server: see NameDelegate
    return at(index.row()).local.gone ? Qt::ItemFlags(Qt::ItemNeverHasChildren) : alive;
}

const RowFacts &FleetTable::facts(int row) const
{
    const FleetRow &known = at(row);
    if (!known.facts.known)
        known.facts = RowFacts::of(known);
    return known.facts;
}

FleetRow &FleetTable::rowAt(int row)
{
    FleetRow &changing = m_rows[static_cast<std::size_t>(row)];
    changing.facts.known = false;
    return changing;
}

void FleetTable::confirmRows(const QDateTime &when)
{
    for (FleetRow &row : m_rows) {
        if (!row.local.gone)
            row.receivedAt = when;
    }
}

void FleetTable::setGone(int row, bool gone)
{
    bool &state = rowAt(row).local.gone;
    m_tombstones += static_cast<int>(gone) - static_cast<int>(state);
    state = gone;
}

void FleetTable::appendRows(std::vector<FleetRow> rows, const QHash<QString, int> &index)
{
    if (rows.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    if (first == 0 && index.size() == static_cast<qsizetype>(rows.size())) {
        m_rows = std::move(rows);
        m_index = index;
    } else {
        m_rows.reserve(m_rows.size() + rows.size());
        m_index.reserve(static_cast<qsizetype>(m_rows.size()) + static_cast<qsizetype>(rows.size()));
        for (FleetRow &row : rows) {
            m_index.insert(row.key, static_cast<int>(m_rows.size()));
            m_rows.push_back(std::move(row));
        }
    }
    endInsertRows();
}

void FleetTable::removeGoneRows()
{
    constexpr int fewRuns = 4; // each makes everybody who follows renumber his rows
    int runs = 0;
    for (int row = 0; row < rowCount(); ++row)
        runs += at(row).local.gone && (row == 0 || !at(row - 1).local.gone) ? 1 : 0;
    if (runs > fewRuns)
        moveGoneToEnd();
    // From the end, so that the rows still to be looked at keep their numbers.
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (!at(last).local.gone)
            continue;
        int first = last;
        while (first > 0 && at(first - 1).local.gone)
            --first;
        removeRun(first, last);
        last = first;
    }
}

void FleetTable::moveGoneToEnd()
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> places(m_rows.size()); // by old row
    int place = 0;
    for (const bool gone : {false, true}) {
        for (int row = 0; row < rowCount(); ++row) {
            if (at(row).local.gone == gone)
                places[static_cast<std::size_t>(row)] = place++;
        }
    }
    std::stable_partition(m_rows.begin(), m_rows.end(), [](const FleetRow &row) { return !row.local.gone; });
    for (int row = 0; row < rowCount(); ++row)
        m_index[at(row).key] = row;
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from)
        to += index(places[static_cast<std::size_t>(old.row())], old.column());
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void FleetTable::removeRun(int first, int last)
{
    constexpr int many = 1'000;
    beginRemoveRows({}, first, last);
    for (int row = first; row <= last; ++row)
        m_index.remove(at(row).key);
    std::vector<FleetRow> removed(std::make_move_iterator(m_rows.begin() + first),
                                  std::make_move_iterator(m_rows.begin() + last + 1));
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
    for (int row = first; row < rowCount(); ++row)
        m_index[at(row).key] = row;
    m_tombstones -= last - first + 1;
    endRemoveRows();
    if (removed.size() > many) // taking a large fleet apart is longer than a frame
        workers::run([gone = std::make_shared<std::vector<FleetRow>>(std::move(removed))] {});
}

void FleetTable::removeAllRows()
{
    if (m_rows.empty())
        return;
    beginResetModel();
    m_rows.clear();
    m_index.clear();
    m_tombstones = 0;
    endResetModel();
}

void FleetTable::announceChanged(const QList<int> &rows)
{
    constexpr qsizetype mostSignals = 16; // a view searches all its rows for those of each
    QList<std::pair<int, int>> runs;
    for (const int row : rows) {
        if (!runs.isEmpty() && runs.constLast().second + 1 == row)
            runs.last().second = row;
        else
            runs.append({row, row});
    }
    if (runs.size() > mostSignals) {
        runs = {{rows.constFirst(), rows.constLast()}};
        m_changedRows = rows;
    }
    for (const auto &[first, last] : std::as_const(runs))
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    m_changedRows.clear();
}
