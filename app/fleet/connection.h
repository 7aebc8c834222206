// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiclient.h"
#include "app/fleet/connectionprofile.h"
#include "app/fleet/fleetmonitor.h"
#include "app/fleet/lostcomputers.h"
#include "app/fleet/operationqueue.h"
#include "app/fleet/singlereader.h"

// One server and one key: owns client, monitor and queue, and connects them.
class Connection : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        ApiClient::Limits limits;
        FleetMonitor::Pace monitor;
        OperationQueue::Pace queue;
        LostComputers::Pace lost;
        SingleReader::Pace singles;
    };

    // Whether changes can be sent now, and if not, why.
    enum class Readiness { Ready, NeverRead, Offline, KeyRejected, ReadOnly };

    Connection(const ConnectionProfile &profile, const ApiKey &key, const Pace &pace,
               QObject *parent = nullptr);

    // A new key for the same server: what was parked by a 401 goes on in place.
    void setKey(const ApiKey &key);

    const ConnectionProfile &profile() const { return m_profile; }
    // How often the list is read from now on, unless the profile has a pause of its own; 0: by hand.
    void setUsualInterval(std::chrono::milliseconds interval);
    ApiClient *client() { return &m_client; }
    FleetMonitor *monitor() { return &m_monitor; }
    OperationQueue *operations() { return &m_operations; }
    // A computer that was asked for by its name or id, outside the list.
    void takeIn(const Computer &computer, quint64 settled);
    // Whom the administrator looks at, as the list's receiver shows it; an empty id: nobody.
    void lookAt(const Computer &shown) { m_singles.lookAt(shown); }
    // What an earlier start read: told on by fleetKept(), unless a reading has come already.
    void showKept(const Fleet &fleet);
    // What one request was told is true for all: a rejected key (401), and to slow down (429).
    void heed(const Error &error);
    Readiness readiness() const; // the weightiest reason: ReadOnly, KeyRejected, Offline, NeverRead

Q_SIGNALS:
    void readinessChanged();
    // The list, as the monitor read it, and whom it has lost without their being gone.
    void fleetRead(const Fleet &fleet);
    void fleetKept(const Fleet &fleet);
    // A computer that an answer brought; readings begun up to `settled` know less.
    void computerRead(const Computer &computer, quint64 settled);
    void computerGone(const QString &id, quint64 settled);
    // The list has lost it, and asking for it by its id did not tell: what is known of it is old.
    void computerUnclear(const QString &id);

private:
    void onFleet(const Fleet &fleet);
    void onGone(const QString &id, quint64 settled);
    void onOperation(const Operation &operation);
    void onStatus(const MonitorStatus &status);

    ConnectionProfile m_profile;
    FleetMonitor::Pace m_usualPace;
    ApiClient m_client;
    FleetMonitor m_monitor;
    OperationQueue m_operations;
    LostComputers m_lost;
    SingleReader m_singles;
    Readiness m_announced = Readiness::NeverRead;
};
