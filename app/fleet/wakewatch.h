// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

// Notices that the machine slept or that its way to the network changed: connections that were open are then
// dead, though nobody says so.
class WakeWatch : public QObject
{
    Q_OBJECT

public:
    explicit WakeWatch(QObject *parent = nullptr);

    // Compares how far two clocks went since the last call, in milliseconds: the monotonic one stands still
    // while the machine sleeps. Called by a heartbeat, and by tests with clocks of their own.
    void checkClocks(qint64 monotonicMs, qint64 wallMs);

Q_SIGNALS:
    void clockJumped(std::chrono::milliseconds by); // the wall clock's lead, more than 30 s either way
    void reachabilityChanged();

private:
    void watchReachability();

    struct Clocks
    {
        qint64 monotonic = 0;
        qint64 wall = 0;
    };
    std::optional<Clocks> m_last;
    QElapsedTimer m_elapsed;
    QTimer m_heartbeat;
};
