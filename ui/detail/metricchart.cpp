// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/metricchart.h"

#include "ui/theme.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QWheelEvent>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QCategoryAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

MetricChart::MetricChart(QWidget *parent) : QChartView(parent), m_share(new QValueAxis)
{
    setFocusPolicy(Qt::NoFocus); // there is nothing to operate; the table is for readers
    viewport()->setFocusPolicy(Qt::NoFocus);
    setInteractive(false);
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    chart()->legend()->hide();
    chart()->setMargins({0, 4, 8, 0});
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(4);
    m_share->setRange(0, 100);
    m_share->setTickCount(3);
    m_share->setLabelFormat(tr("%d %%", "a share on a chart's axis; %d is the number"));
    m_share->setLineVisible(false);
    chart()->addAxis(m_share, Qt::AlignLeft);
    dress();
}

void MetricChart::setLines(const QList<QList<UsagePoint>> &lines, const ChartPeriod &period, qint64 untilMs)
{
    if (m_time && lines == m_lines && period == m_period && untilMs == m_untilMs)
        return;
    m_lines = lines;
    m_period = period;
    m_untilMs = untilMs;
    draw();
}

void MetricChart::draw()
{
    chart()->removeAllSeries();
    mark(m_period, m_untilMs);
    for (const QList<UsagePoint> &line : std::as_const(m_lines))
        addLine(line);
    dress();
}

void MetricChart::mark(const ChartPeriod &period, qint64 untilMs)
{
    if (m_time) {
        chart()->removeAxis(m_time);
        m_time->deleteLater();
    }
    const qint64 fromMs = period.begin(untilMs);
    m_time = new QCategoryAxis; // unlike a time axis, it can have its marks at whole hours
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    m_time->setTruncateLabels(false);
    m_time->setRange(double(fromMs), double(untilMs));
    m_time->setStartValue(double(fromMs));
    const QList<ChartMark> marks = chartMarks(period, untilMs);
    for (const ChartMark &each : marks)
        m_time->append(each.text, double(each.at));
    chart()->addAxis(m_time, Qt::AlignBottom);
}

void MetricChart::addLine(const QList<UsagePoint> &line)
{
    auto *upper = new QLineSeries;
    for (const UsagePoint &point : line)
        upper->append(double(point.at), point.percent);
    if (line.size() == 1) { // a line of one point would be invisible
        auto *dot = new QScatterSeries;
        dot->append(upper->points());
        dot->setMarkerSize(5);
        add(dot);
        delete upper;
        return;
    }
    auto *area = new QAreaSeries;
    auto *edge = new QLineSeries(area);
    edge->append(upper->points());
    area->setUpperSeries(edge);
    add(area);
    add(upper);
}

void MetricChart::add(QAbstractSeries *series)
{
    chart()->addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_share);
}

void MetricChart::dress()
{
    const QColor line = theme::focusRing(palette());
    chart()->setBackgroundBrush(palette().base());
    setBackgroundBrush(palette().window());
    const QList<QAbstractSeries *> all = chart()->series();
    for (QAbstractSeries *each : all) {
        if (auto *area = qobject_cast<QAreaSeries *>(each)) {
            area->setBrush(theme::tone(theme::Tone::Progress, palette()).background);
            area->setPen(Qt::NoPen);
        } else if (auto *dot = qobject_cast<QScatterSeries *>(each)) {
            dot->setColor(line);
            dot->setBorderColor(line);
        } else if (auto *upper = qobject_cast<QLineSeries *>(each)) {
            upper->setPen(QPen(line, 1.6, Qt::SolidLine, Qt::FlatCap)); // other caps would show as dots
        }
    }
    const QList<QAbstractAxis *> axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        axis->setLabelsFont(font());
        axis->setLabelsColor(theme::secondaryText(palette()));
        axis->setGridLineColor(palette().color(QPalette::Mid));
        axis->setLinePenColor(palette().color(QPalette::Mid));
    }
}

void MetricChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        dress();
        updateGeometry();
    }
}

void MetricChart::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

QSize MetricChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 8};
}

QSize MetricChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 6};
}
