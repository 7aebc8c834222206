// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitycells.h"

#include "ui/activity/activitymodel.h"
#include "ui/describe.h"
#include "ui/describe_activity.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace activitycells {
namespace {

QString orDash(const QString &text)
{
    return text.isEmpty() ? describe::dash() : describe::plain(text);
}

QString httpStatus(const JournalEntry *entry)
{
    return entry && entry->httpStatus > 0 ? QString::number(entry->httpStatus) : describe::dash();
}

QString computer(const ActivityRow &row)
{
    const QString name = row.computerName();
    return orDash(name.isEmpty() ? row.computerId() : name);
}

} // namespace

QString title(int column)
{
    switch (ActivityModel::Column(column)) {
    case ActivityModel::TimeColumn:
        return ActivityModel::tr("Time");
    case ActivityModel::ActionColumn:
        return ActivityModel::tr("Action");
    case ActivityModel::ComputerColumn:
        return ActivityModel::tr("Computer");
    case ActivityModel::ResultColumn:
        return ActivityModel::tr("Result");
    case ActivityModel::HttpColumn:
        return ActivityModel::tr("HTTP");
    case ActivityModel::DurationColumn:
        return ActivityModel::tr("Duration");
    case ActivityModel::ConnectionColumn:
        return ActivityModel::tr("Connection");
    case ActivityModel::ColumnCount:
        break;
    }
    return {};
}

QString text(const ActivityRow &row, int column)
{
    const JournalEntry *entry = row.entry();
    switch (ActivityModel::Column(column)) {
    case ActivityModel::TimeColumn:
        return describe::dateTime(QDateTime::fromMSecsSinceEpoch(row.at()));
    case ActivityModel::ActionColumn:
        return entry ? describe::action(*entry) : describe::statusChanged();
    case ActivityModel::ComputerColumn:
        return computer(row);
    case ActivityModel::ResultColumn:
        return entry ? describe::result(*entry) : describe::result(*row.change());
    case ActivityModel::HttpColumn:
        return httpStatus(entry);
    case ActivityModel::DurationColumn:
        return describe::duration(entry ? entry->durationMs : std::nullopt);
    case ActivityModel::ConnectionColumn:
        return orDash(row.connectionName());
    case ActivityModel::ColumnCount:
        break;
    }
    return {};
}

QString toolTip(const ActivityRow &row, int column)
{
    if (column == ActivityModel::TimeColumn)
        return describe::dateTimeWithZone(QDateTime::fromMSecsSinceEpoch(row.at()));
    QString whole = text(row, column);
    if (column == ActivityModel::ComputerColumn && !row.computerId().isEmpty())
        whole += u'\n' + describe::plain(row.computerId());
    // A server's words may look like markup; as rich text they are also wrapped.
    return u"<qt>%1</qt>"_s.arg(whole.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QVariant alignment(int column)
{
    const bool isNumber = column == ActivityModel::HttpColumn || column == ActivityModel::DurationColumn;
    return int((isNumber ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

} // namespace activitycells
