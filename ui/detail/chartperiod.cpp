// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/chartperiod.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 60 * 60 * 1000;

QString markOf(const QDateTime &time, bool days)
{
    return QLocale().toString(time, days ? u"ddd d"_s : u"HH:mm"_s);
}

// The first mark from `fromMs` on: whole hours of the local day, also where a day has 23 of them.
QDateTime firstMark(qint64 fromMs, const ChartPeriod &period)
{
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(fromMs);
    QDateTime mark = from.date().startOfDay();
    while (mark < from)
        mark = period.days ? mark.date().addDays(1).startOfDay()
                           : mark.addSecs(qint64(3600) * period.markHours);
    return mark;
}

} // namespace

qint64 ChartPeriod::begin(qint64 untilMs) const
{
    return untilMs - hours * hour;
}

QList<ChartMark> chartMarks(const ChartPeriod &period, qint64 untilMs)
{
    // Near the edges there is no room for a label.
    const qint64 margin = period.hours * hour / 20;
    QList<ChartMark> marks;
    for (QDateTime time = firstMark(period.begin(untilMs) + margin, period);
         time.toMSecsSinceEpoch() <= untilMs - margin; time = firstMark(time.toMSecsSinceEpoch() + 1, period))
        marks.append({time.toMSecsSinceEpoch(), markOf(time, period.days)});
    return marks;
}
