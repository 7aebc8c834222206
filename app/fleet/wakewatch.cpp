// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/wakewatch.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QNetworkInformation>

#include <chrono>
#include <memory>
#include <utility>

Q_LOGGING_CATEGORY(lcWake, "millwright.wake", QtInfoMsg)

namespace {

constexpr std::chrono::milliseconds heartbeat{5'000};
constexpr std::chrono::milliseconds afterFirstReading{1'000};
constexpr qint64 jumpMs = 30'000;

} // namespace

WakeWatch::WakeWatch(QObject *parent) : QObject(parent)
{
    m_elapsed.start();
    checkClocks(0, QDateTime::currentMSecsSinceEpoch());
    connect(&m_heartbeat, &QTimer::timeout, this,
            [this] { checkClocks(m_elapsed.elapsed(), QDateTime::currentMSecsSinceEpoch()); });
    m_heartbeat.start(heartbeat);
    // It is made together with a connection, whose first reading need not wait for a plugin.
    QTimer::singleShot(afterFirstReading, this, &WakeWatch::watchReachability);
}

void WakeWatch::checkClocks(qint64 monotonicMs, qint64 wallMs)
{
    const Clocks now{monotonicMs, wallMs};
    const Clocks last = m_last.value_or(now);
    m_last = now;
    const qint64 jump = (now.wall - last.wall) - (now.monotonic - last.monotonic);
    if (qAbs(jump) <= jumpMs)
        return;
    qCInfo(lcWake) << "the clock jumped by" << jump << "ms";
    Q_EMIT clockJumped(std::chrono::milliseconds(jump));
}

void WakeWatch::watchReachability()
{
    // Not every system has a backend: then the clocks alone must do.
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    QNetworkInformation *information = QNetworkInformation::instance();
    // A backend may learn its first state after it was loaded: that is news, not a change.
    const auto known =
            std::make_shared<bool>(information->reachability() != QNetworkInformation::Reachability::Unknown);
    connect(information, &QNetworkInformation::reachabilityChanged, this, [this, known] {
        if (std::exchange(*known, true))
            Q_EMIT reachabilityChanged();
    });
}
