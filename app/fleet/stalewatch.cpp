// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/stalewatch.h"

#include <algorithm>

using std::chrono::milliseconds;

namespace {

constexpr int missedReadings = 3;

} // namespace

StaleWatch::StaleWatch(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &StaleWatch::wentStale);
}

void StaleWatch::restart(milliseconds interval)
{
    m_goodAt = Clock::now();
    setDue(m_goodAt + missedReadings * interval);
}

void StaleWatch::slacken(milliseconds interval)
{
    if (m_timer.isActive())
        setDue(std::max(m_due, m_goodAt + missedReadings * interval));
}

void StaleWatch::age(milliseconds by)
{
    if (!m_timer.isActive() || by <= milliseconds(0))
        return;
    m_goodAt -= by;
    setDue(m_due - by);
}

void StaleWatch::setDue(Clock::time_point due)
{
    m_due = due;
    m_timer.start(std::max(milliseconds(0), std::chrono::ceil<milliseconds>(due - Clock::now())));
}
