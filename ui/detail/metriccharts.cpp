// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/metriccharts.h"

#include "ui/describe.h"
#ifdef MILLWRIGHT_QT_CHARTS
#include "ui/detail/metricchart.h"
#else
#include "ui/detail/metricchart_painted.h"
#endif

#include <QLabel>
#include <QVBoxLayout>

MetricCharts::MetricCharts(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    m_parts[0].resource = Resource::Cpu;
    m_parts[1].resource = Resource::Memory;
    m_parts[2].resource = Resource::Disk;
    for (Part &part : m_parts) {
        part.heading = new QLabel;
        part.heading->setTextFormat(Qt::PlainText);
        part.heading->setWordWrap(true);
        part.chart = new MetricChart;
        column->addWidget(part.heading);
        column->addWidget(part.chart, 1);
    }
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // the keys scroll it where it is low
    setAccessibleName(tr("Charts"));
    viewport()->setBackgroundRole(QPalette::Window);
    content->setAutoFillBackground(false);
}

void MetricCharts::setSamples(const Metrics &samples, const ChartPeriod &period, const QString &periodName,
                              qint64 untilMs)
{
    const qint64 interval = sampleInterval(samples);
    for (const Part &part : m_parts) {
        const QString name = describe::resource(part.resource);
        const Usage last = samples.isEmpty() ? Usage() : usageOf(samples.constLast(), part.resource);
        part.heading->setText(tr("%1: %2", "a resource and its newest value")
                                      .arg(name, describe::usage(last, part.resource)));
        const QList<QList<UsagePoint>> lines = usageLines(samples, part.resource, interval);
        part.chart->setLines(lines, period, untilMs);
        part.chart->setAccessibleName(tr("%1, %2", "a resource and a period of time").arg(name, periodName));
        part.chart->setAccessibleDescription(describe::usageRange(lines));
    }
}
