// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe_words.h"

#include <QTimeZone>

#include <algorithm>
#include <cstdlib>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 year = 365 * day;
constexpr qint64 skew = 5 * minute; // clocks differ: so far in the future still means "just now"

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString twoDigits(qint64 value)
{
    return value < 10 ? QLocale().toString(0) + number(value) : number(value);
}

// How long ago; nothing where that cannot be told.
std::optional<qint64> past(std::optional<qint64> sinceMs, qint64 nowMs)
{
    if (!sinceMs)
        return std::nullopt;
    if (*sinceMs > nowMs && Describe::elapsed(nowMs, *sinceMs).value_or(year) < skew)
        return 0;
    return Describe::elapsed(*sinceMs, nowMs);
}

// %n counts in int.
int count(qint64 value)
{
    return int(std::min<qint64>(value, std::numeric_limits<int>::max()));
}

QString pair(const QString &large, const QString &small)
{
    return Describe::tr("%1 %2", "two parts of a duration").arg(large, small);
}

QString offset(const QDateTime &local)
{
    const int seconds = local.offsetFromUtc();
    const QString sign = seconds < 0 ? u"-"_s : u"+"_s;
    const int minutes = std::abs(seconds) / 60;
    const QString hours = QString::number(minutes / 60);
    return u"UTC"_s + sign + hours + (minutes % 60 ? u':' + twoDigits(minutes % 60) : QString());
}

// "12 s", "26 min"
QString passed(qint64 ms)
{
    return ms < minute ? Describe::tr("%1 s").arg(number(ms / second)) : describe::age(0, ms);
}

} // namespace

std::optional<qint64> Describe::elapsed(qint64 earlierMs, qint64 laterMs)
{
    qint64 difference = 0;
    if (qSubOverflow(laterMs, earlierMs, &difference) || difference < 0)
        return std::nullopt;
    return difference;
}

QString describe::age(std::optional<qint64> sinceMs, qint64 nowMs)
{
    const std::optional<qint64> ms = past(sinceMs, nowMs);
    if (!ms)
        return dash();
    if (*ms < minute)
        return Describe::tr("< 1 min");
    if (*ms < hour)
        return Describe::tr("%1 min").arg(number(*ms / minute));
    if (*ms < day)
        return Describe::tr("%1 h").arg(number(*ms / hour));
    if (*ms < year)
        return Describe::tr("%1 d").arg(number(*ms / day));
    return Describe::tr("%1 y").arg(number(*ms / year));
}

QString describe::longAge(std::optional<qint64> sinceMs, qint64 nowMs)
{
    const std::optional<qint64> ms = past(sinceMs, nowMs);
    if (!ms)
        return dash();
    if (*ms < minute)
        return Describe::tr("less than a minute", "an age: as in “created %1 ago”");
    if (*ms < hour)
        return Describe::tr("%Ln minute(s)", "an age: as in “created %1 ago”", count(*ms / minute));
    if (*ms < day)
        return Describe::tr("%Ln hour(s)", "an age: as in “created %1 ago”", count(*ms / hour));
    if (*ms < year)
        return Describe::tr("%Ln day(s)", "an age: as in “created %1 ago”", count(*ms / day));
    return Describe::tr("%Ln year(s)", "an age: as in “created %1 ago”", count(*ms / year));
}

QString describe::duration(std::optional<qint64> ms)
{
    if (!ms || *ms < 0)
        return dash();
    if (*ms < second)
        return Describe::tr("< 1 s");
    if (*ms < minute)
        return Describe::tr("%1 s").arg(number(*ms / second));
    if (*ms < hour)
        return Describe::tr("%1 min %2 s").arg(number(*ms / minute), twoDigits(*ms % minute / second));
    if (*ms < day)
        return Describe::tr("%1 h %2 min").arg(number(*ms / hour), twoDigits(*ms % hour / minute));
    return Describe::tr("%1 d %2 h").arg(number(*ms / day), number(*ms % day / hour));
}

QString describe::longDuration(std::optional<qint64> ms)
{
    if (!ms || *ms < 0)
        return dash();
    if (*ms < second)
        return Describe::tr("less than a second");
    const QString days = Describe::tr("%Ln day(s)", nullptr, count(*ms / day));
    const QString hours = Describe::tr("%Ln hour(s)", nullptr, count(*ms % day / hour));
    const QString minutes = Describe::tr("%Ln minute(s)", nullptr, count(*ms % hour / minute));
    const QString seconds = Describe::tr("%Ln second(s)", nullptr, count(*ms % minute / second));
    if (*ms < minute)
        return seconds;
    if (*ms < hour)
        return *ms % minute < second ? minutes : pair(minutes, seconds);
    if (*ms < day)
        return *ms % hour < minute ? hours : pair(hours, minutes);
    return *ms % day < hour ? days : pair(days, hours);
}

QString describe::clock(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime().time(), u"HH:mm:ss"_s) : dash();
}

QString describe::dateTime(const QDateTime &time)
{
    return time.isValid() ? QLocale().toString(time.toLocalTime(), u"yyyy-MM-dd HH:mm:ss"_s) : dash();
}

QString describe::moment(const QDateTime &time, const QDateTime &now)
{
    return time.toLocalTime().date() == now.toLocalTime().date() ? clock(time) : dateTime(time);
}

QString describe::dateTimeWithZone(const QDateTime &time)
{
    if (!time.isValid())
        return dash();
    const QDateTime local = time.toLocalTime();
    const QDateTime utc = time.toUTC();
    if (local.offsetFromUtc() == 0)
        return Describe::tr("%1 UTC").arg(dateTime(time));
    const QString format = local.date() == utc.date() ? u"HH:mm:ss"_s : u"yyyy-MM-dd HH:mm:ss"_s;
    return Describe::tr("%1 (%2) · %3 UTC", "local time, its offset, the same in UTC")
            .arg(dateTime(time), offset(local), QLocale().toString(utc, format));
}

QString describe::freshness(const MonitorStatus &status, const QDateTime &now)
{
    if (!status.readAt.isValid()) {
        const bool awaited = status.reading || status.state == MonitorStatus::State::FirstReading;
        if (status.keptAt.isValid()) {
            const QString ago = passed(std::max<qint64>(0, status.keptAt.msecsTo(now)));
            return awaited ? Describe::tr("Saved %1 ago, loading…").arg(ago)
                           : Describe::tr("Saved %1 ago").arg(ago);
        }
        return awaited ? Describe::tr("Loading computers…") : Describe::tr("Not loaded yet");
    }
    if (status.stale)
        return Describe::tr("Stale — updated %1").arg(clock(status.readAt));
    const qint64 ms = std::max<qint64>(0, status.readAt.msecsTo(now));
    if (ms < second)
        return Describe::tr("Updated just now");
    return Describe::tr("Updated %1 ago").arg(passed(ms));
}

QString describe::freshnessAt(const MonitorStatus &status)
{
    if (!status.readAt.isValid() || status.stale)
        return freshness(status, QDateTime::currentDateTime());
    return Describe::tr("Updated %1").arg(clock(status.readAt));
}
