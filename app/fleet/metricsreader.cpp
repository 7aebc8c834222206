// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/metricsreader.h"

#include "app/api/apirequest.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace {

// Clocks differ, but a sample from later than this is no time at all, and would push all others out.
constexpr qint64 farAhead = 30LL * 24 * 60 * 60 * 1000;

} // namespace

MetricsReader::MetricsReader(const Pace &pace, QObject *parent) : QObject(parent), m_pace(pace)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &MetricsReader::follow);
}

void MetricsReader::setClient(ApiClient *client)
{
    abandon();
    m_client = client;
    m_status = {.computerId = m_status.computerId, .measured = m_status.measured, .paused = m_status.paused};
    follow();
    Q_EMIT changed();
}

void MetricsReader::setComputer(const QString &id, bool measured)
{
    if (id == m_status.computerId && measured == m_status.measured)
        return;
    abandon();
    m_status = {.computerId = id, .measured = measured, .paused = m_status.paused};
    follow();
    Q_EMIT changed();
}

void MetricsReader::setShown(bool shown)
{
    m_shown = shown;
    follow();
}

void MetricsReader::setPaused(bool paused)
{
    if (paused == m_status.paused)
        return;
    m_status.paused = paused;
    if (!paused)
        m_sinceTried.invalidate();
    follow();
    Q_EMIT changed();
}

void MetricsReader::reload()
{
    m_sinceTried.invalidate();
    follow();
}

bool MetricsReader::mayRead() const
{
    return m_client && m_shown && !m_status.paused && m_status.measured && !m_status.computerId.isEmpty();
}

void MetricsReader::follow()
{
    m_timer.stop();
    if (!mayRead() || m_status.reading)
        return;
    milliseconds wait = m_pace.every;
    if (m_status.error)
        wait = std::max(m_pace.afterFailure, m_status.error->retryAfter.value_or(milliseconds(0)));
    const milliseconds waited = m_sinceTried.isValid() ? milliseconds(m_sinceTried.elapsed()) : wait;
    if (waited >= wait)
        read();
    else
        m_timer.start(wait - waited);
}

void MetricsReader::read()
{
    const Metrics &known = m_status.samples;
    const QDateTime start =
            known.isEmpty() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(known.constLast().at).toUTC();
    m_status.reading = true;
    m_sinceTried.start();
    const quint64 attempt = ++m_attempt;
    m_request = m_client->getComputerMetrics(m_status.computerId, start, this,
                                             [this, attempt](const Result<Metrics> &metrics) {
                                                 if (attempt == m_attempt)
                                                     take(metrics);
                                             });
    Q_EMIT changed();
}

void MetricsReader::take(const Result<Metrics> &metrics)
{
    m_status.reading = false;
    m_status.error.reset();
    if (metrics) {
        m_status.readAt = QDateTime::currentDateTimeUtc();
        merge(*metrics);
    } else {
        m_status.error = metrics.error();
    }
    follow();
    Q_EMIT changed();
    if (!metrics)
        Q_EMIT failed(metrics.error());
}

void MetricsReader::merge(const Metrics &added)
{
    const qint64 latest = QDateTime::currentMSecsSinceEpoch() + farAhead;
    Metrics all = m_status.samples;
    for (const MetricSample &sample : added) {
        const auto place = std::lower_bound(
                all.begin(), all.end(), sample,
                [](const MetricSample &one, const MetricSample &other) { return one.at < other.at; });
        if (place != all.end() && place->at == sample.at)
            *place = sample; // the server knows better now
        else if (sample.at <= latest)
            all.insert(place - all.begin(), sample);
    }
    if (!all.isEmpty()) {
        const qint64 oldest = all.constLast().at - m_pace.keep.count();
        all.removeIf([oldest](const MetricSample &sample) { return sample.at < oldest; });
    }
    m_status.samples = all;
}

void MetricsReader::abandon()
{
    ++m_attempt;
    m_sinceTried.invalidate();
    m_status.reading = false;
    if (m_request)
        m_request->cancel();
}
