// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/fleetseed.h"

// Reads a description of a fleet in which times are ages ("3h", "26m") relative to the start.
class FleetFile
{
public:
    FleetFile(qint64 epochMs, QRandomGenerator &random) : m_epochMs(epochMs), m_random(random) {}

    FleetSeed read(const QByteArray &json) const;
    // "90", "90s", "4m", "3h", "12d" or "1y" in ms; 0 for anything else.
    static qint64 age(const QString &text);

private:
    SandboxComputer computer(const QJsonObject &json) const;
    SandboxSession session(const SandboxComputer &computer, int number, const QString &id) const;
    void readSleep(SandboxComputer &computer, const QJsonObject &json) const;
    void readSteps(SandboxComputer &computer, const QJsonObject &json) const;
    void failAt(SandboxComputer &computer, const QJsonObject &json) const;
    void runAt(SandboxComputer &computer, const QJsonObject &json) const;
    qint64 finishUpTo(SandboxComputer &computer, const QString &stepId) const;
    SandboxStep step(const QJsonObject &json) const;

    qint64 m_epochMs;
    QRandomGenerator &m_random;
};
