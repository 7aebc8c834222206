// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

// Tells when so much time has passed since the newest good reading that three more should have come.
class StaleWatch : public QObject
{
    Q_OBJECT

public:
    using Clock = std::chrono::steady_clock;

    explicit StaleWatch(QObject *parent = nullptr);

    void restart(std::chrono::milliseconds interval); // a good reading
    void slacken(std::chrono::milliseconds interval); // readings come more rarely now
    void stop() { m_timer.stop(); }                   // no reading can be missed
    void age(std::chrono::milliseconds by);           // time that the monotonic clock slept through

Q_SIGNALS:
    void wentStale(); // once after each restart

private:
    void setDue(Clock::time_point due);

    Clock::time_point m_goodAt;
    Clock::time_point m_due;
    QTimer m_timer;
};
