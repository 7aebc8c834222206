// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"
#include "app/api/error.h"

#include <QObject>

#include <chrono>
#include <optional>

class ApiClient;

// How the readings of the fleet go: what the status bar and the message strip tell.
struct MonitorStatus
{
    enum class State {
        Idle,         // not started
        FirstReading, // nothing known yet, the first answer is awaited
        Live,         // the newest reading succeeded
        Failing,      // the newest reading failed; it is tried again at nextReadingAt
        SlowedDown,   // 429: the server asked to wait until nextReadingAt
        Parked,       // 401: no traffic until the key changes
    };

    State state = State::Idle;
    bool reading = false;       // a request is in flight
    QDateTime readAt;           // of the newest good reading; invalid: there was none
    bool stale = false;         // three readings have been missed
    int failures = 0;           // in a row
    std::optional<Error> error; // of the newest reading, where it failed
    QDateTime nextReadingAt;    // invalid: none is planned

    bool operator==(const MonitorStatus &) const = default;
};

// Asks the server for the fleet: now and then, sooner while something is provisioning.
class FleetMonitor : public QObject
{
    Q_OBJECT

public:
    // ux.md 4.8. Tests make it faster.
    struct Pace
    {
        std::chrono::milliseconds foreground{15'000};
        std::chrono::milliseconds changing{3'000};
        std::chrono::milliseconds changingAtMost{600'000}; // without a change, back to foreground
        std::chrono::milliseconds background{60'000};
        std::chrono::milliseconds backgroundAfter{120'000};
        std::chrono::milliseconds backOff{2'000}; // doubles to backOffAtMost
        std::chrono::milliseconds backOffAtMost{120'000};
        std::chrono::milliseconds afterWake{3'000};
        double jitter = 0.1;
    };

    FleetMonitor(ApiClient *client, const Pace &pace, QObject *parent = nullptr);

    void start();
    void reload();                             // now, whatever the plan: Reload List, Try Now
    void cancelReading();                      // the one in flight
    void park(const Error &error);             // no traffic any more: the key was rejected
    void slowDownUntil(const QDateTime &when); // 429 that another request met

    void setForeground(bool foreground); // whether the window has the user's attention
    void setOperationsRunning(bool running);
    // An answer changed a computer: the next reading is never "unchanged", and comes soon.
    void expectChange();

    const MonitorStatus &status() const { return m_status; }

Q_SIGNALS:
    void fleetRead(const Fleet &fleet); // also an unchanged one, whose list is empty
    void statusChanged(const MonitorStatus &status);

private:
    MonitorStatus m_status;
};

Q_DECLARE_METATYPE(MonitorStatus)
