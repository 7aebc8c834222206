// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/metricsreader.h"

#include "app/api/apirequest.h"

#include <algorithm>
#include <utility>

using std::chrono::milliseconds;

namespace {

// Clocks differ, but a sample from later than this is from no time at all.
constexpr qint64 farAhead = 24LL * 60 * 60 * 1000;
// What is asked for next follows a sample that is not from the future: there may be others before that one.
constexpr qint64 clockTolerance = 5LL * 60 * 1000;

QDateTime newestCertain(const Metrics &samples)
{
    const qint64 latest = QDateTime::currentMSecsSinceEpoch() + clockTolerance;
    const auto newest = std::find_if(samples.crbegin(), samples.crend(),
                                     [latest](const MetricSample &sample) { return sample.at <= latest; });
    return newest == samples.crend() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(newest->at).toUTC();
}

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
    abandon(); // what is under way may carry the old key; afterwards it is read at once
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
    m_status.reading = true;
    m_sinceTried.start();
    const quint64 attempt = ++m_attempt;
    m_request = m_client->getComputerMetrics(m_status.computerId, newestCertain(m_status.samples), this,
                                             [this, attempt](const Result<Metrics> &metrics) {
                                                 if (attempt == m_attempt)
                                                     take(metrics);
                                             });
    m_begun = m_client->begun();
    Q_EMIT changed();
}

void MetricsReader::take(const Result<Metrics> &metrics)
{
    m_status.reading = false;
    if (m_client->hadOldKey(m_begun))
        return startAgain();
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

void MetricsReader::startAgain()
{
    m_sinceTried.invalidate();
    follow();
    Q_EMIT changed();
}

void MetricsReader::merge(const Metrics &added)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    Metrics all = m_status.samples;
    for (const MetricSample &sample : added) {
        const auto place = std::lower_bound(
                all.begin(), all.end(), sample,
                [](const MetricSample &one, const MetricSample &other) { return one.at < other.at; });
        if (place != all.end() && place->at == sample.at)
            *place = sample; // the server knows better now
        else if (sample.at <= now + farAhead)
            all.insert(place - all.begin(), sample);
    }
    if (!all.isEmpty()) {
        const qint64 oldest = std::min(all.constLast().at, now) - m_pace.keep.count();
        all.removeIf([oldest](const MetricSample &sample) { return sample.at < oldest; });
    }
    m_status.samples = all;
}

void MetricsReader::abandon()
{
    ++m_attempt;
    m_sinceTried.invalidate();
    if (std::exchange(m_status.reading, false) && m_request)
        m_request->cancel();
}
