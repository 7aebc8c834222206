// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/usage.h"
#include "ui/detail/chartperiod.h"

#include <QWidget>

// One resource over time, as lines that end where samples are missing: for builds without Qt Charts.
class MetricChart : public QWidget
{
    Q_OBJECT

public:
    explicit MetricChart(QWidget *parent = nullptr);

    // The period ends at `untilMs`, milliseconds since the Unix epoch.
    void setLines(const QList<QList<UsagePoint>> &lines, const ChartPeriod &period, qint64 untilMs);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRectF plot() const; // without the words around it
    QPointF placeOf(const UsagePoint &point, const QRectF &plot) const;
    void paintShares(QPainter *painter, const QRectF &plot) const;
    void paintMarks(QPainter *painter, const QRectF &plot) const;
    void paintLine(QPainter *painter, const QRectF &plot, const QList<UsagePoint> &line) const;

    QList<QList<UsagePoint>> m_lines;
    ChartPeriod m_period;
    qint64 m_untilMs = 0;
};
