// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/stepsmodel.h"

#include "ui/describe.h"

using State = ProvisioningStep::State;

void StepsModel::setSteps(const QList<ProvisioningStep> &steps, qint64 nowMs)
{
    const qsizetype before = m_steps.size();
    m_nowMs = nowMs;
    if (steps.size() < before) {
        beginRemoveRows({}, int(steps.size()), int(before) - 1);
        m_steps.resize(steps.size());
        endRemoveRows();
    }
    const bool changed = m_steps != steps.mid(0, m_steps.size());
    for (qsizetype row = 0; row < m_steps.size(); ++row)
        m_steps[row] = steps.at(row);
    if (steps.size() > before) {
        beginInsertRows({}, int(before), int(steps.size()) - 1);
        m_steps = steps;
        endInsertRows();
    }
    const int longest = longestFinished();
    // A step speaks of its neighbours and of their number: all rows change together.
    if (!m_steps.isEmpty() && (changed || longest != m_longest || steps.size() != before)) {
        m_longest = longest;
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    }
}

void StepsModel::setUsual(const UsualSteps &usual, const QString &computerType)
{
    if (usual == m_usual && computerType == m_computerType)
        return;
    m_usual = usual;
    m_computerType = computerType;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LineRole, Qt::AccessibleTextRole});
}

std::optional<UsualDuration> StepsModel::usualOf(const ProvisioningStep &step) const
{
    return m_usual.of(step.id, m_computerType);
}

void StepsModel::tick(qint64 nowMs)
{
    m_nowMs = nowMs;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_steps.at(row).state() == State::Running)
            Q_EMIT dataChanged(index(row), index(row), {LineRole});
    }
}

bool StepsModel::isAnyRunning() const
{
    return std::any_of(m_steps.cbegin(), m_steps.cend(),
                       [](const ProvisioningStep &step) { return step.state() == State::Running; });
}

int StepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

QVariant StepsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const ProvisioningStep &step = m_steps.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return describe::stepName(step);
    case Qt::AccessibleTextRole:
        return describe::stepForAccessibility(step, row + 1, rowCount(), m_nowMs, usualOf(step));
    case StateRole:
        return QVariant::fromValue(step.state());
    case LineRole:
        return describe::stepLine(step, row == m_longest, m_nowMs, usualOf(step));
    case DashedAboveRole:
        return isAhead(row);
    case DashedBelowRole:
        return row + 1 < rowCount() && isAhead(row + 1);
    default:
        return {};
    }
}

int StepsModel::longestFinished() const
{
    int longest = -1;
    int finished = 0;
    qint64 most = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const ProvisioningStep &step = m_steps.at(row);
        const std::optional<qint64> ms = step.completedAt ? step.duration(0) : std::nullopt;
        finished += ms ? 1 : 0;
        if (ms && *ms > most) {
            most = *ms;
            longest = row;
        }
    }
    return finished > 1 ? longest : -1; // of one alone it says nothing
}

bool StepsModel::isAhead(int row) const
{
    return m_steps.at(row).state() == State::Pending;
}
