// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/metricchart_painted.h"

#include "ui/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace {

constexpr qreal gap = 4; // between the words and the lines
constexpr qreal right = 8;

// The form is a translated one, with "%d" where the number goes: that is how the axes of Qt Charts want it.
QString shareText(const QString &form, int percent)
{
    return QString(form).replace(u"%d"_s, QLocale().toString(percent)).replace(u"%%"_s, u"%"_s);
}

} // namespace

MetricChart::MetricChart(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::NoFocus); // there is nothing to operate; the table is for readers
}

void MetricChart::setLines(const QList<QList<UsagePoint>> &lines, const ChartPeriod &period, qint64 untilMs)
{
    m_lines = lines;
    m_period = period;
    m_untilMs = untilMs;
    update();
}

QRectF MetricChart::plot() const
{
    const QString form = tr("%d %%", "a share on a chart's axis; %d is the number");
    const qreal words = fontMetrics().horizontalAdvance(shareText(form, 100));
    const qreal line = fontMetrics().height();
    const QRectF inside = QRectF(rect()).adjusted(words + 2 * gap, gap + line / 2, -right, -line - 2 * gap);
    return layoutDirection() == Qt::LeftToRight
                   ? inside
                   : QRectF(width() - inside.right(), inside.top(), inside.width(), inside.height());
}

QPointF MetricChart::placeOf(const UsagePoint &point, const QRectF &plot) const
{
    const qint64 begin = m_period.begin(m_untilMs);
    const qreal share = qreal(point.at - begin) / qreal(m_untilMs - begin);
    return {plot.left() + share * plot.width(), plot.bottom() - point.percent / 100 * plot.height()};
}

void MetricChart::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().base());
    painter.drawRoundedRect(rect(), 4, 4);
    const QRectF inside = plot();
    if (inside.width() <= 0 || inside.height() <= 0)
        return;
    paintShares(&painter, inside);
    paintMarks(&painter, inside);
    painter.setClipRect(inside.adjusted(0, -1, 0, 1));
    for (const QList<UsagePoint> &line : m_lines)
        paintLine(&painter, inside, line);
}

void MetricChart::paintShares(QPainter *painter, const QRectF &plot) const
{
    const QString form = tr("%d %%", "a share on a chart's axis; %d is the number");
    const bool leftwards = layoutDirection() == Qt::RightToLeft;
    for (const int percent : {0, 50, 100}) {
        const qreal y = plot.bottom() - percent / 100.0 * plot.height();
        painter->setPen(palette().color(QPalette::Mid));
        painter->drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter->setPen(theme::secondaryText(palette()));
        const qreal line = fontMetrics().height();
        const QRectF place = leftwards ? QRectF(plot.right() + gap, y - line / 2, width(), line)
                                       : QRectF(0, y - line / 2, plot.left() - gap, line);
        painter->drawText(place, Qt::AlignVCenter | (leftwards ? Qt::AlignLeft : Qt::AlignRight),
                          shareText(form, percent));
    }
}

void MetricChart::paintMarks(QPainter *painter, const QRectF &plot) const
{
    const QList<ChartMark> marks = chartMarks(m_period, m_untilMs);
    for (const ChartMark &mark : marks) {
        const qreal x = placeOf({mark.at, 0}, plot).x();
        painter->setPen(palette().color(QPalette::Mid));
        painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter->setPen(theme::secondaryText(palette()));
        const qreal half = fontMetrics().horizontalAdvance(mark.text);
        painter->drawText(QRectF(x - half, plot.bottom() + gap, 2 * half, fontMetrics().height()),
                          Qt::AlignHCenter | Qt::AlignTop, mark.text);
    }
}

void MetricChart::paintLine(QPainter *painter, const QRectF &plot, const QList<UsagePoint> &line) const
{
    const QColor colour = theme::focusRing(palette());
    QPolygonF edge;
    for (const UsagePoint &point : line)
        edge.append(placeOf(point, plot));
    if (edge.size() == 1) { // a line of one point would be invisible
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        painter->drawEllipse(edge.constFirst(), 2.5, 2.5);
        return;
    }
    QPolygonF area = edge;
    area.append({edge.constLast().x(), plot.bottom()});
    area.append({edge.constFirst().x(), plot.bottom()});
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme::tone(theme::Tone::Progress, palette()).background);
    painter->drawPolygon(area);
    painter->setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::FlatCap));
    painter->drawPolyline(edge);
}

void MetricChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateGeometry();
}

QSize MetricChart::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 50, fontMetrics().height() * 8};
}

QSize MetricChart::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() * 6};
}
