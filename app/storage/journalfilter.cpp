// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/journalfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool holds(const QStringList &texts, const QString &wanted)
{
    return wanted.isEmpty() || std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
               return text.contains(wanted, Qt::CaseInsensitive);
           });
}

template<typename T>
bool isThere(const T &row, const JournalFilter &filter)
{
    return (!filter.since || row.at >= *filter.since)
           && (filter.connectionId.isEmpty() || row.connectionId == filter.connectionId)
           && (filter.computerId.isEmpty() || row.computerId == filter.computerId);
}

} // namespace

bool matches(const JournalEntry &entry, const JournalFilter &filter)
{
    if (!isThere(entry, filter))
        return false;
    const QString status = entry.httpStatus > 0 ? QString::number(entry.httpStatus) : QString();
    return (entry.kind && filter.kinds.contains(*entry.kind)) || filter.outcomes.contains(entry.outcome)
           || holds({entry.computerName, entry.computerId, entry.connectionName, entry.detail, status},
                    filter.text);
}

bool matches(const StatusChange &change, const JournalFilter &filter)
{
    return isThere(change, filter)
           && (filter.anyChange
               || holds({change.computerName, change.computerId, change.connectionName, change.before,
                         change.after},
                        filter.text));
}
