// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"
#include "app/fleet/stepduration.h"

#include <QHash>
#include <QObject>

// Sees which provisioning steps are done, and tells how long each took, once.
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

    QString m_connectionId;
    QHash<QString, QList<size_t>> m_told; // what has been handed over, by computer
};
