// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/usage.h"
#include "ui/detail/chartperiod.h"

#include <QtCharts/QChartView>

class QAbstractSeries;
class QCategoryAxis;
class QValueAxis;

// One resource over time, as lines that end where samples are missing.
class MetricChart : public QChartView
{
    Q_OBJECT

public:
    explicit MetricChart(QWidget *parent = nullptr);

    // The period ends at `untilMs`, milliseconds since the Unix epoch.
    void setLines(const QList<QList<UsagePoint>> &lines, const ChartPeriod &period, qint64 untilMs);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override; // whoever scrolls past may do so

private:
    void add(QAbstractSeries *series);
    void addLine(const QList<UsagePoint> &line);
    void mark(const ChartPeriod &period, qint64 untilMs);
    void draw();
    void dress();

    QList<QList<UsagePoint>> m_lines;
    ChartPeriod m_period;
    qint64 m_untilMs = 0;
    QValueAxis *m_share;
    QCategoryAxis *m_time = nullptr;
};
