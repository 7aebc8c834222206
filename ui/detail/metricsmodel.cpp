// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/metricsmodel.h"

#include "ui/describe.h"

#include <QDateTime>

#include <algorithm>

namespace {

Resource resourceOf(int column)
{
    return column == MetricsModel::CpuColumn      ? Resource::Cpu
           : column == MetricsModel::MemoryColumn ? Resource::Memory
                                                  : Resource::Disk;
}

} // namespace

void MetricsModel::setSamples(const Metrics &samples)
{
    const Metrics wanted(samples.crbegin(), samples.crend());
    qsizetype row = 0;
    for (qsizetype next = 0; next < wanted.size();) {
        const qint64 at = wanted.at(next).at;
        qsizetype gone = row; // rows younger than the next sample that is wanted
        while (gone < m_rows.size() && m_rows.at(gone).at > at)
            ++gone;
        remove(row, gone - row);
        if (row < m_rows.size() && m_rows.at(row).at == at) {
            if (m_rows.at(row) != wanted.at(next)) {
                m_rows[row] = wanted.at(next);
                Q_EMIT dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
            }
            ++row;
            ++next;
            continue;
        }
        qsizetype end = next; // samples younger than the next row
        while (end < wanted.size() && (row == m_rows.size() || wanted.at(end).at > m_rows.at(row).at))
            ++end;
        insert(row, wanted.mid(next, end - next));
        row += end - next;
        next = end;
    }
    remove(row, m_rows.size() - row);
}

void MetricsModel::insert(qsizetype row, const Metrics &samples)
{
    beginInsertRows({}, int(row), int(row + samples.size()) - 1);
    m_rows = m_rows.first(row) + samples + m_rows.sliced(row);
    endInsertRows();
}

void MetricsModel::remove(qsizetype row, qsizetype count)
{
    if (count == 0)
        return;
    beginRemoveRows({}, int(row), int(row + count) - 1);
    m_rows.remove(row, count);
    endRemoveRows();
}

int MetricsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MetricsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MetricsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const MetricSample &sample = m_rows.at(index.row());
    if (index.column() == TimeColumn)
        return describe::moment(QDateTime::fromMSecsSinceEpoch(sample.at), QDateTime::currentDateTime());
    const Resource resource = resourceOf(index.column());
    return describe::usage(usageOf(sample, resource), resource);
}

QVariant MetricsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TimeColumn ? tr("Time") : describe::resource(resourceOf(section));
}
