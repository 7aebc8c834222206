// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxcomputer.h"

#include <QRandomGenerator>

// A computer that the fleet gets later.
struct Arrival
{
    qint64 afterMs = 0; // since the start
    SandboxComputer computer;
};

// What a fleet begins with, its times already made absolute.
struct FleetSeed
{
    QStringList integrations; // SCM integrations that are connected
    QList<SandboxComputer> computers;
    QList<Arrival> arrivals;
    qint64 retryEveryMs = 0; // how often somebody else retries an install; 0: never

    // The default fleet of 48, from the resource sandbox/fleet.json.
    static FleetSeed standard(qint64 epochMs, QRandomGenerator &random);
    // So many computers, the same ones for the same random numbers.
    static FleetSeed generated(int count, qint64 epochMs, QRandomGenerator &random);
};

// An opaque identifier such as the service makes: prefix, then letters and digits.
QString randomId(const QString &prefix, QRandomGenerator &random);
// A UUID in the same way, for host ids.
QString randomUuid(QRandomGenerator &random);
