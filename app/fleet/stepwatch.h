// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"
#include "app/fleet/stepduration.h"

#include <QHash>
#include <QObject>

// Sees which provisioning steps are done, and tells how long each took, once. Of what a large fleet has done
// before the first reading it tells the newest few hundred of each step, and a little later.
class StepWatch : public QObject
{
    Q_OBJECT

public:
    explicit StepWatch(const QString &connectionId, QObject *parent = nullptr);

    void take(const Fleet &fleet); // a reading
    void take(const Computer &computer);

Q_SIGNALS:
    void finished(const QList<StepDuration> &steps);

private:
    void look(const Computer &computer, QList<StepDuration> *news);
    void takePast();

    QString m_connectionId;
    ComputerList m_taken;                 // the newest reading: what it tells has been handed over, …
    QHash<QString, QList<size_t>> m_told; // … and so has this of single computers, since
};
