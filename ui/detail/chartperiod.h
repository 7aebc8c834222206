// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// The time that a chart shows, and the marks along it.
struct ChartPeriod
{
    int hours = 6;
    int markHours = 2; // a mark at each of them, counted from midnight
    bool days = false; // marks name days, not hours

    bool operator==(const ChartPeriod &) const = default;

    // Where it begins when it ends at `untilMs`; milliseconds since the Unix epoch, as everywhere here.
    qint64 begin(qint64 untilMs) const;
};

struct ChartMark
{
    qint64 at = 0;
    QString text;
};

// Those that have room for their text.
QList<ChartMark> chartMarks(const ChartPeriod &period, qint64 untilMs);
