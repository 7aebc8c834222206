// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/operationmarks.h"

#include <algorithm>

void OperationMarks::apply(const Operation &operation)
{
    Marks &marks = m_marks[operation.computerId];
    marks.open.removeIf([&](const Operation &other) { return other.number == operation.number; });
    if (operation.isOpen()) {
        const auto later = std::find_if(marks.open.cbegin(), marks.open.cend(), [&](const Operation &other) {
            return other.number > operation.number;
        });
        marks.open.insert(later, operation);
        marks.ended.reset(); // a new action takes the place of an old failure
        return;
    }
    marks.ended = operation;
    const bool forbidden = operation.state == Operation::State::Failed
                           && operation.error.kind == Error::Kind::Forbidden
                           && operation.kind == Operation::Kind::RefreshCredentials;
    if (forbidden)
        m_forbidden.insert(operation.computerId);
}

std::optional<Operation> OperationMarks::shown(const QString &id) const
{
    const auto marks = m_marks.constFind(id);
    if (marks == m_marks.cend())
        return std::nullopt;
    return marks->open.isEmpty() ? marks->ended : marks->open.constFirst();
}

bool OperationMarks::dismiss(const QString &id)
{
    const auto marks = m_marks.find(id);
    if (marks == m_marks.end() || !marks->ended)
        return false;
    marks->ended.reset();
    return true;
}

QStringList OperationMarks::outdate(quint64 begun)
{
    QStringList concerned;
    for (auto marks = m_marks.begin(); marks != m_marks.end(); ++marks) {
        if (marks->ended && marks->ended->alreadyRunning && marks->ended->settled < begun) {
            marks->ended.reset();
            concerned += marks.key();
        }
    }
    return concerned;
}

void OperationMarks::forget(const QString &id)
{
    m_marks.remove(id);
    m_forbidden.remove(id);
}

QSet<QString> OperationMarks::clearForbidden()
{
    return std::exchange(m_forbidden, {});
}
