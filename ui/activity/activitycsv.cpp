// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitycsv.h"

#include "ui/activity/activitycells.h"
#include "ui/activity/activitymodel.h"
#include "ui/csv.h"

#include <QDateTime>
#include <QStringList>

namespace {

// With its offset: who reads it may be elsewhere.
QString timeOf(const ActivityRow &row)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(row.at());
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QStringList cellsOf(const ActivityRow &row)
{
    const JournalEntry *entry = row.entry();
    const bool answered = entry && entry->httpStatus > 0;
    return {timeOf(row),
            activitycells::text(row, ActivityModel::ActionColumn),
            row.computerName(),
            row.computerId(),
            activitycells::text(row, ActivityModel::ResultColumn),
            answered ? QString::number(entry->httpStatus) : QString(),
            entry && entry->durationMs ? QString::number(*entry->durationMs) : QString(),
            row.connectionName()};
}

} // namespace

QByteArray activitycsv::file(const QList<ActivityRow> &rows)
{
    QByteArray text;
    csv::appendLine(&text,
                    {activitycells::title(ActivityModel::TimeColumn),
                     activitycells::title(ActivityModel::ActionColumn),
                     activitycells::title(ActivityModel::ComputerColumn), ActivityModel::tr("Computer ID"),
                     activitycells::title(ActivityModel::ResultColumn),
                     activitycells::title(ActivityModel::HttpColumn), ActivityModel::tr("Duration (ms)"),
                     activitycells::title(ActivityModel::ConnectionColumn)});
    for (const ActivityRow &row : rows)
        csv::appendLine(&text, cellsOf(row));
    return text;
}
