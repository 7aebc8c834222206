// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <array>
#include <atomic>
#include <thread>
#include <vector>

// Asks the window's thread every millisecond whether it listens, and notes how long it takes to.
class Heartbeat
{
public:
    enum Phase { Load, Merge, Filter, Sort, Scroll, PhaseCount };
    static constexpr std::array phaseNames{"load", "merge", "filter", "sort", "scroll"};

    Heartbeat(); // in the thread that it listens to
    ~Heartbeat();
    Q_DISABLE_COPY_MOVE(Heartbeat)

    void start();
    void enter(Phase phase) { m_phase = phase; }
    void stop(); // handles events till the last beat has been heard

    const std::vector<double> &stalls(Phase phase) const { return m_stalls[size_t(phase)]; } // ms
    std::vector<double> all() const;
    // The value below which so many percent lie; 100: the longest. 0 where there are none.
    static double percentile(std::vector<double> values, double percent);

private:
    void beat();

    QObject m_listener;
    std::thread m_thread;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_stopped = false;
    std::atomic<int> m_phase = Load;
    std::array<std::vector<double>, PhaseCount> m_stalls;
};
