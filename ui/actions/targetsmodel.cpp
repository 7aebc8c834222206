// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/targetsmodel.h"

#include "ui/describe.h"

#include <QDateTime>
#include <QHash>

TargetsModel::TargetsModel(QObject *parent) : QAbstractTableModel(parent) {}

void TargetsModel::setTargets(const QList<Computer> &targets, const QSet<QString> &shared)
{
    QHash<QString, Row> wanted;
    QList<Row> added;
    for (const Computer &computer : targets)
        wanted.insert(computer.id, {computer, shared.contains(computer.id)});
    removeMissing(wanted);
    for (int row = 0; row < rowCount(); ++row) {
        const Row now = wanted.take(m_rows.at(row).computer.id);
        if (now == m_rows.at(row))
            continue;
        m_rows[row] = now;
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
    for (const Computer &computer : targets) {
        if (wanted.contains(computer.id))
            added.append(wanted.take(computer.id));
    }
    if (added.isEmpty())
        return;
    std::stable_partition(added.begin(), added.end(),
                          [](const Row &row) { return row.computer.status == Computer::Status::Active; });
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    m_rows += added;
    endInsertRows();
}

void TargetsModel::removeMissing(const QHash<QString, Row> &wanted)
{
    for (int last = rowCount() - 1; last >= 0; --last) {
        int first = last + 1; // of the stretch of rows that go together
        while (first > 0 && !wanted.contains(m_rows.at(first - 1).computer.id))
            --first;
        if (first > last)
            continue;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
        last = first;
    }
}

int TargetsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int TargetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TargetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return text(row, index.column());
    if (role == Qt::AccessibleTextRole && index.column() == KeepColumn)
        return tr("Keep %1").arg(describe::name(row.computer));
    if (role == Qt::ToolTipRole && index.column() == NameColumn)
        return tr("%1 (ID %2)")
                .arg(describe::name(row.computer), describe::plain(row.computer.id))
                .toHtmlEscaped();
    return {};
}

QString TargetsModel::text(const Row &row, int column) const
{
    switch (column) {
    case NameColumn:
        return nameText(row);
    case StatusColumn:
        return describe::status(row.computer);
    case TypeColumn:
        return describe::type(row.computer);
    case AgeColumn:
        return describe::age(row.computer.createdAt, QDateTime::currentMSecsSinceEpoch());
    case KeepColumn:
        return keepWord();
    default:
        return {};
    }
}

QString TargetsModel::keepWord()
{
    return tr("Keep");
}

QString TargetsModel::nameText(const Row &row) const
{
    const QString name = describe::inSentence(describe::name(row.computer));
    if (!row.sharesName)
        return name;
    const QString id = shortened(describe::plain(row.computer.id), 40);
    if (row.computer.ownerId.isEmpty())
        return tr("%1 (ID %2)").arg(name, id);
    return tr("%1 (ID %2, %3)").arg(name, id, describe::owner(row.computer));
}

QVariant TargetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case StatusColumn:
        return tr("Status");
    case TypeColumn:
        return tr("Type");
    case AgeColumn:
        return tr("Age");
    default:
        return QString();
    }
}
