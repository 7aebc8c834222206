// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/usage.h"

#include <QScrollArea>

#include <array>

class MetricChart;
class QLabel;
struct ChartPeriod;

// CPU, memory and disk one below the other, each with its newest value in words.
class MetricCharts : public QScrollArea
{
    Q_OBJECT

public:
    explicit MetricCharts(QWidget *parent = nullptr);

    // In the order of time; the period ends at `untilMs`, and `periodName` is what it is called.
    void setSamples(const Metrics &samples, const ChartPeriod &period, const QString &periodName,
                    qint64 untilMs);

private:
    struct Part
    {
        Resource resource = Resource::Cpu;
        QLabel *heading = nullptr;
        MetricChart *chart = nullptr;
    };
    std::array<Part, 3> m_parts;
};
