// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/operation.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <optional>

// Which operation a computer's row tells about: the one under way, else the one that ended last.
class OperationMarks
{
public:
    void apply(const Operation &operation);
    // Under way: the one that was asked for first, because a computer's operations run in that order.
    std::optional<Operation> shown(const QString &id) const;
    bool dismiss(const QString &id); // the ended one; whether there was one
    // A reading that began then tells more than "already running" did. Whom it concerned.
    QStringList outdate(quint64 begun);
    void forget(const QString &id); // the computer is no more

    bool isEmpty() const { return m_marks.isEmpty() && m_forbidden.isEmpty(); }
    bool isRefreshForbidden(const QString &id) const { return m_forbidden.contains(id); }
    QSet<QString> clearForbidden(); // whom it concerned

private:
    struct Marks
    {
        QList<Operation> open; // rising numbers
        std::optional<Operation> ended;
    };

    QHash<QString, Marks> m_marks;
    QSet<QString> m_forbidden;
};
