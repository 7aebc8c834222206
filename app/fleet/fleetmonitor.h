// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/apiclient.h"
#include "app/fleet/listtag.h"
#include "app/fleet/monitorstatus.h"
#include "app/fleet/readingpace.h"
#include "app/fleet/stalewatch.h"
#include "app/fleet/wakewatch.h"

#include <QTimer>

// Asks the server for the fleet: now and then, sooner while something is provisioning.
class FleetMonitor : public QObject
{
    Q_OBJECT

public:
    using Pace = MonitorPace;

    FleetMonitor(ApiClient *client, const Pace &pace, QObject *parent = nullptr);

    void start();
    // Now, whatever the plan: Reload List, Try Now. One that is in flight is followed by another, so that a
    // reading that began after this call is certain. The server has to show the list, and not just to say
    // that it is the same. Nothing while parked.
    void reload();
    // The one in flight. Where it was the first, nothing is read until reload().
    void cancelReading();
    void park(const Error &error);             // no traffic any more: the key was rejected
    void resume();                             // with a new key: reads now
    void slowDownUntil(const QDateTime &when); // 429 that another request met

    // What the worker that reads it makes of the first list.
    void setPreparer(const Fleet::Preparer &prepare) { m_known.prepare = prepare; }
    void setPace(const Pace &pace);      // from now on
    void setForeground(bool foreground); // whether the window has the user's attention
    void setOperationsRunning(bool running);
    void setChangesFollowed(bool followed); // see ReadingPace
    // Somebody watches, and nothing speaks against asking the server for more than the list.
    bool isAttended() const;
    // An answer told of a computer: readings begun before know less, and the next is never "unchanged".
    void forgetReading();
    void expectChange(); // likewise of a change that is ours: the next reading comes soon

    // A reading from an earlier start is shown, till there is a good one.
    void setKept(const QDateTime &readAt);
    void wake(); // the machine slept or its network changed: drops connections, waits, reads once
    void checkClocks(qint64 monotonicMs, qint64 wallMs); // see WakeWatch: how tests let the clocks jump

    const MonitorStatus &status() const { return m_status; }

Q_SIGNALS:
    void fleetRead(const Fleet &fleet); // also an unchanged one, whose list is empty
    void statusChanged(const MonitorStatus &status);

private:
    using State = MonitorStatus::State;

    bool mayRead() const;
    bool readsByItself() const;
    void read();
    void abandon();
    void onFleet(const Fleet &fleet);
    void onError(const Error &error);
    void noteContents(const Fleet &fleet);
    void letGo(const std::shared_ptr<const FleetDifference> &difference);
    void plan();
    void planAt(const QDateTime &when);
    void planSoon();
    void publish();

    ApiClient *m_client;
    Pace m_pace;
    ReadingPace m_rhythm;
    WakeWatch m_wakeWatch;
    StaleWatch m_staleWatch;
    MonitorStatus m_status, m_published;
    ApiClient::Request m_request;
    quint64 m_attempt = 0;      // answers to earlier ones are nobody's any more
    quint64 m_begun = 0;        // the newest reading's request …
    quint64 m_goodBegun = 0;    // … and that of the newest good one
    quint64 m_changedAfter = 0; // readings up to this one know nothing of our newest change …
    quint64 m_toldAfter = 0;    // … nor of what another answer told
    bool m_again = false;       // reload() came while one was in flight
    bool m_held = false;        // the first reading was cancelled
    KnownList m_known;          // the newest reading, and whether the receiver of our readings holds it
    bool m_everRead = false;
    ListTag m_tag;
    QDateTime m_slowUntil;
    quint64 m_slowedAfter = 0; // the newest request when the server asked to slow down
    QDateTime m_readEndedAt;
    QTimer m_timer;
};
