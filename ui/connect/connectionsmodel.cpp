// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectionsmodel.h"

#include "ui/connect/connectioncolours.h"
#include "ui/describe.h"
#include "ui/describe_connection.h"

#include <QFont>

#include <algorithm>

ConnectionsModel::ConnectionsModel(ConnectionDesk *desk, QObject *parent)
    : QAbstractTableModel(parent), m_desk(desk), m_keys(desk), m_entries(desk->book().entries())
{
    connect(desk, &ConnectionDesk::changed, this, &ConnectionsModel::merge);
    connect(&m_keys, &KeyStates::changed, this, &ConnectionsModel::merge);
}

// What is in its place stays, what is not goes, what is missing comes.
void ConnectionsModel::merge()
{
    const QList<ConnectionBook::Entry> next = m_desk->book().entries();
    const auto isThere = [](const QList<ConnectionBook::Entry> &list, const QString &handle) {
        return std::any_of(list.cbegin(), list.cend(),
                           [&handle](const ConnectionBook::Entry &entry) { return entry.handle == handle; });
    };
    const auto removeAt = [this](int row) {
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    };
    for (int row = int(m_entries.size()) - 1; row >= 0; --row) {
        if (!isThere(next, m_entries.at(row).handle))
            removeAt(row);
    }
    for (int row = 0; row < next.size(); ++row) {
        if (row < m_entries.size() && m_entries.at(row).handle == next.at(row).handle)
            continue;
        const int elsewhere = this->row(next.at(row).handle);
        if (elsewhere >= 0)
            removeAt(elsewhere);
        beginInsertRows({}, row, row);
        m_entries.insert(row, next.at(row));
        endInsertRows();
    }
    m_entries = next;
    if (!m_entries.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
}

QString ConnectionsModel::handle(int row) const
{
    return row >= 0 && row < m_entries.size() ? m_entries.at(row).handle : QString();
}

int ConnectionsModel::row(const QString &handle) const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).handle == handle)
            return row;
    }
    return -1;
}

int ConnectionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ConnectionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ConnectionsModel::text(const ConnectionBook::Entry &entry, int column) const
{
    const QString name = describe::plain(entry.profile.name);
    switch (Column(column)) {
    case NameColumn:
        return entry.handle == m_desk->present() ? tr("%1 (present)").arg(name) : name;
    case ServerColumn:
        return entry.profile.endpoint.host();
    case ReadOnlyColumn:
        return entry.profile.readOnly ? tr("Read-only") : tr("No");
    case KeyColumn:
        return describe::keyState(m_keys.of(entry.handle));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ConnectionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ConnectionBook::Entry &entry = m_entries.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(entry, index.column());
    if (role == Qt::DecorationRole && index.column() == NameColumn)
        return connectioncolours::swatch(entry.profile.colour);
    if (role == Qt::AccessibleDescriptionRole && index.column() == NameColumn)
        return connectioncolours::word(entry.profile.colour);
    if (role == Qt::FontRole && index.column() == NameColumn && entry.handle == m_desk->present()) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    return {};
}

QVariant ConnectionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NameColumn:
        return tr("Name");
    case ServerColumn:
        return tr("Server");
    case ReadOnlyColumn:
        return tr("Read-Only");
    case KeyColumn:
        return tr("API Key");
    case ColumnCount:
        break;
    }
    return {};
}
