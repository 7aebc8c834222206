// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/stepduration.h"

#include <QHash>

#include <optional>

// What is usual for each step on each type of computer, and from when on a running one seems to be stuck.
class UsualSteps
{
public:
    UsualSteps() = default;
    explicit UsualSteps(const QList<UsualDuration> &durations);

    // Nothing while too few have been seen to speak of "usually".
    std::optional<UsualDuration> of(const QString &step, const QString &computerType) const;
    // Milliseconds after its beginning; nothing while too few have been seen.
    std::optional<qint64> stuckAfter(const QString &step, const QString &computerType) const;

    bool operator==(const UsualSteps &) const = default;

private:
    QHash<std::pair<QString, QString>, UsualDuration> m_durations;
};
