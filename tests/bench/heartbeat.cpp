// SPDX-License-Identifier: GPL-3.0-or-later
#include "heartbeat.h"

#include "loadedwindow.h"

#include <QSemaphore>

#include <algorithm>
#include <chrono>
#include <cmath>

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

Heartbeat::Heartbeat() = default;

Heartbeat::~Heartbeat()
{
    stop();
}

void Heartbeat::start()
{
    m_thread = std::thread([this] { beat(); });
}

void Heartbeat::stop()
{
    if (!m_thread.joinable())
        return;
    m_stopping = true;
    waitFor([this] { return m_stopped.load(); });
    m_thread.join();
}

void Heartbeat::beat()
{
    QSemaphore heard;
    while (!m_stopping) {
        const Clock::time_point asked = Clock::now();
        Clock::time_point answered;
        // What it is busy with when it is asked is what it is late by.
        const auto phase = size_t(m_phase.load());
        QMetaObject::invokeMethod(
                &m_listener,
                [&] {
                    answered = Clock::now();
                    heard.release();
                },
                Qt::QueuedConnection);
        heard.acquire();
        m_stalls[phase].push_back(std::chrono::duration<double, std::milli>(answered - asked).count());
        std::this_thread::sleep_until(std::max(asked + 1ms, Clock::now() + 100us));
    }
    m_stopped = true;
}

std::vector<double> Heartbeat::all() const
{
    std::vector<double> all;
    for (const std::vector<double> &stalls : m_stalls)
        all.insert(all.end(), stalls.begin(), stalls.end());
    return all;
}

double Heartbeat::percentile(std::vector<double> values, double percent)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    const double place = std::ceil(percent / 100 * double(values.size()));
    return values[std::min(values.size() - 1, size_t(std::max(1.0, place)) - 1)];
}
