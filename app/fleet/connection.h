// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiclient.h"
#include "app/fleet/fleetmonitor.h"
#include "app/fleet/operationqueue.h"

// What a connection is called and where it leads. The key is not part of it.
struct ConnectionProfile
{
    QString name;
    Endpoint endpoint;
    QString colour = QStringLiteral("#0B57A4"); // "#rrggbb": the stripe that tells connections apart
    bool readOnly = false;
};

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
    };

    // Whether changes can be sent now, and if not, why.
    enum class Readiness { Ready, NeverRead, Offline, KeyRejected, ReadOnly };

    Connection(const ConnectionProfile &profile, const ApiKey &key, const Pace &pace,
               QObject *parent = nullptr);

    // A new key for the same server: what was parked by a 401 goes on in place.
    void setKey(const ApiKey &key);

    const ConnectionProfile &profile() const { return m_profile; }
    ApiClient *client() { return &m_client; }
    FleetMonitor *monitor() { return &m_monitor; }
    OperationQueue *operations() { return &m_operations; }
    Readiness readiness() const; // the weightiest reason: ReadOnly, KeyRejected, Offline, NeverRead

Q_SIGNALS:
    void readinessChanged();
    // A computer that an answer brought; readings begun up to `settled` know less.
    void computerRead(const Computer &computer, quint64 settled);

private:
    void onOperation(const Operation &operation);
    void onStatus(const MonitorStatus &status);

    ConnectionProfile m_profile;
    ApiClient m_client;
    FleetMonitor m_monitor;
    OperationQueue m_operations;
    Readiness m_announced = Readiness::NeverRead;
};
