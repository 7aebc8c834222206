// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"
#include "app/fleet/serverclock.h"
#include "app/fleet/usualsteps.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

// Tells which computers' running step takes far longer than it ever did, as soon as it does.
class StuckWatch : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<qint64()>; // ms since the Unix epoch

    explicit StuckWatch(const Clock &now, QObject *parent = nullptr);

    void setUsual(const UsualSteps &usual);
    void take(const Fleet &fleet); // a reading, also an unchanged one
    void take(const Computer &computer);

Q_SIGNALS:
    // All that came to be known at once: a thousand machines that hang together are one change.
    void stuckChanged(const QList<StuckNews> &news);

private:
    // A computer's first running step, which is the one that the table names.
    struct Running
    {
        QString step;
        QString computerType;
        qint64 startedAt = 0;   // by the server's clock
        qint64 confirmedAt = 0; // when an answer last told that it runs, by ours
        bool told = false;
    };

    void confirm(qint64 now, const QSet<QString> &except);
    void compare(const Fleet &fleet, const FleetDifference &difference, qint64 now, QList<StuckNews> *news);
    void look(const Fleet &fleet, const QString &computerId, qint64 now, QList<StuckNews> *news);
    void see(const Computer &computer, qint64 now, QList<StuckNews> *news);
    void forget(const QString &computerId, QList<StuckNews> *news);
    void review(QList<StuckNews> news);

    Clock m_now;
    UsualSteps m_usual;
    ServerClock m_serverClock;
    QHash<QString, Running> m_running; // by computer
    ComputerList m_taken;              // the newest list
    QSet<QString> m_apart; // who may differ from it: an answer has told of them since, or they are in doubt
    QTimer m_due;
};
