// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/metricsview.h"

#include "ui/describe.h"
#include "ui/detail/chartperiod.h"
#include "ui/detail/flowlayout.h"
#include "ui/detail/metriccharts.h"
#include "ui/detail/metricsmodel.h"
#include "ui/detail/readouttable.h"
#include "ui/detail/statenote.h"
#include "ui/scrolledpart.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace {

constexpr std::array<ChartPeriod, 3> periods{{
        {.hours = 6, .markHours = 2},
        {.hours = 24, .markHours = 6},
        {.hours = 4 * 24, .days = true},
}};

Metrics since(const Metrics &samples, qint64 fromMs)
{
    const auto first = std::lower_bound(samples.cbegin(), samples.cend(), fromMs,
                                        [](const MetricSample &sample, qint64 at) { return sample.at < at; });
    return {first, samples.cend()};
}

// A server's clock may be ahead of ours.
qint64 endOf(const Metrics &samples)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    return samples.isEmpty() ? now : std::max(now, samples.constLast().at);
}

} // namespace

MetricsView::MetricsView(MetricsReader *reader, QWidget *parent) : LatePage(parent), m_reader(reader) {}

void MetricsView::make()
{
    m_model = new MetricsModel(this);
    m_period = new QComboBox;
    m_asTable = new QCheckBox(tr("Show as Table"));
    m_reload = new QPushButton(tr("Reload"));
    m_age = new QLabel;
    m_note = new StateNote;
    m_stack = new QStackedWidget;
    m_charts = new MetricCharts;
    m_table = new QTableView;
    m_blank = new QWidget;
    m_period->addItems({tr("Last 6 hours"), tr("Last 24 hours"), tr("Last 4 days")});
    m_period->setAccessibleName(tr("Period"));
    m_reload->setAccessibleName(tr("Reload Metrics"));
    m_age->setTextFormat(Qt::PlainText);
    m_age->setWordWrap(true);
    m_table->setModel(m_model);
    dressReadoutTable(m_table, tr("Metrics"));
    layOut();
    connect(m_reader, &MetricsReader::changed, this, &MetricsView::refresh);
    connect(m_period, &QComboBox::currentIndexChanged, this, &MetricsView::refresh);
    connect(m_asTable, &QCheckBox::toggled, this, &MetricsView::refresh);
    connect(m_reload, &QPushButton::clicked, m_reader, &MetricsReader::reload);
    connect(m_note, &StateNote::tryAgainRequested, m_reader, &MetricsReader::reload);
    connect(&m_tick, &QTimer::timeout, this, &MetricsView::refresh);
    refresh();
}

MetricsView::~MetricsView()
{
    if (m_table)
        m_table->setModel(nullptr); // assistive technology may still ask the view
}

void MetricsView::layOut()
{
    auto *head = new FlowLayout;
    head->addWidget(m_period);
    head->addWidget(m_asTable);
    head->addWidget(m_reload);
    auto *content = new QWidget;
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(new ScrolledPart(content));
    auto *column = new QVBoxLayout(content);
    column->addLayout(head);
    column->addWidget(m_age);
    column->addWidget(m_note);
    column->addWidget(m_stack, 1);
    for (QWidget *page : {static_cast<QWidget *>(m_charts), static_cast<QWidget *>(m_table), m_blank})
        m_stack->addWidget(page);
}

void MetricsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_reader->setShown(true);
    m_tick.start(30s);
    refresh();
}

void MetricsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
    m_reader->setShown(false);
}

void MetricsView::refresh()
{
    const MetricsStatus &status = m_reader->status();
    const ChartPeriod &period = periods.at(std::size_t(std::max(0, m_period->currentIndex())));
    const qint64 until = endOf(status.samples);
    const Metrics shown = since(status.samples, until - period.hours * 3'600'000LL);
    m_model->setSamples(shown);
    if (!m_table->currentIndex().isValid() && !shown.isEmpty())
        m_table->setCurrentIndex(m_model->index(0, 0)); // readers want one while there are rows
    if (!shown.isEmpty())                               // else nobody sees them
        m_charts->setSamples(shown, period, m_period->currentText(), until);
    m_stack->setCurrentWidget(shown.isEmpty()          ? m_blank
                              : m_asTable->isChecked() ? static_cast<QWidget *>(m_table)
                                                       : m_charts);
    for (QWidget *control : {static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_asTable),
                             static_cast<QWidget *>(m_reload)})
        control->setVisible(status.measured);
    m_asTable->setEnabled(!shown.isEmpty());
    m_reload->setEnabled(!status.computerId.isEmpty()
                         && !status.paused); // while reading, too: it keeps its focus
    m_age->setText(describe::lastSample(status.samples, QDateTime::currentMSecsSinceEpoch()));
    m_age->setVisible(!status.samples.isEmpty());
    showNote(status, shown);
}

void MetricsView::showNote(const MetricsStatus &status, const Metrics &inPeriod)
{
    StateNote::Content content;
    if (!status.measured) {
        content.text = tr("Own machines are not measured by Factory.");
    } else if (status.paused) {
        content.text = m_pauseReason;
    } else if (status.error) {
        content.title =
                status.samples.isEmpty() ? tr("Could not load metrics") : tr("Could not load newer metrics");
        content.text = describe::error(*status.error, m_host);
        content.details = describe::errorDetails(*status.error, m_host);
        content.canTryAgain = !status.reading;
    } else if (status.samples.isEmpty() && !status.readAt.isValid()) {
        content.text = status.reading ? tr("Loading metrics…") : tr("Metrics have not been loaded yet.");
    } else if (inPeriod.isEmpty()) {
        content.title = tr("No samples (asleep?)");
        content.text = status.samples.isEmpty() ? tr("The server has none of this computer. A computer that "
                                                     "is paused is not measured.")
                                                : tr("There are older ones: choose a longer period.");
    }
    m_note->setContent(content);
}
