// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/batchmodel.h"

#include "ui/actions/batchreport.h"
#include "ui/describe.h"

BatchModel::BatchModel(const QList<Operation> &operations, QObject *parent)
    : QAbstractTableModel(parent), m_operations(operations)
{
    for (int row = 0; row < m_operations.size(); ++row)
        m_rows.insert(m_operations.at(row).number, row);
}

void BatchModel::setOperation(const Operation &operation)
{
    const int row = m_rows.value(operation.number, -1);
    if (row < 0 || m_operations.at(row) == operation)
        return;
    m_operations[row] = operation;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

bool BatchModel::isFinished() const
{
    return std::none_of(m_operations.cbegin(), m_operations.cend(),
                        [](const Operation &operation) { return operation.isOpen(); });
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_operations.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Operation &operation = m_operations.at(index.row());
    if (role == Qt::ToolTipRole)
        return data(index, Qt::DisplayRole).toString().toHtmlEscaped();
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case ComputerColumn:
        return describe::inSentence(batchreport::name(operation));
    case ResultColumn:
        return batchreport::result(operation);
    case DetailsColumn: {
        const QString details = batchreport::details(operation);
        return details.isEmpty() ? describe::dash() : details; // a cell is not announced as nothing
    }
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ComputerColumn:
        return tr("Computer");
    case ResultColumn:
        return tr("Result");
    case DetailsColumn:
        return tr("Details");
    default:
        return {};
    }
}
