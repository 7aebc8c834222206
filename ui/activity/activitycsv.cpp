// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitycsv.h"

#include "ui/activity/activitycells.h"
#include "ui/activity/activitymodel.h"

#include <QDateTime>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView formulaStarts = u"=+-@\t\r";

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

QByteArray lineOf(const QStringList &texts)
{
    QStringList cells;
    for (const QString &text : texts)
        cells += activitycsv::cell(text);
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace

QString activitycsv::cell(const QString &text)
{
    QString safe = text;
    if (!safe.isEmpty() && formulaStarts.contains(safe.front()))
        safe.prepend(u'\'');
    const bool quoted = std::any_of(safe.cbegin(), safe.cend(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    return quoted ? u'"' + safe.replace(u'"', u"\"\""_s) + u'"' : safe;
}

QByteArray activitycsv::file(const QList<ActivityRow> &rows)
{
    QByteArray text =
            lineOf({activitycells::title(ActivityModel::TimeColumn),
                    activitycells::title(ActivityModel::ActionColumn),
                    activitycells::title(ActivityModel::ComputerColumn), ActivityModel::tr("Computer ID"),
                    activitycells::title(ActivityModel::ResultColumn),
                    activitycells::title(ActivityModel::HttpColumn), ActivityModel::tr("Duration (ms)"),
                    activitycells::title(ActivityModel::ConnectionColumn)});
    for (const ActivityRow &row : rows)
        text += lineOf(cellsOf(row));
    return text;
}
