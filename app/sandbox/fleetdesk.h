// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxanswer.h"

struct ComputerRequest;
struct SandboxComputer;
class QUrlQuery;
class SandboxFleet;

// What an organisation's plan and settings allow.
struct ServiceRules
{
    int planLimit = 0; // computers; 0: no limit
    bool sessions = true;
    bool refreshing = true; // the key's role allows it
    quint32 seed = 1;       // of what is made up
};

// The operations that create, change, wake and watch computers of a fleet, answered as the contract has them.
class FleetDesk
{
public:
    FleetDesk(SandboxFleet &fleet, const ServiceRules &rules) : m_fleet(fleet), m_rules(rules) {}

    SandboxAnswer byName(const QString &name) const;
    SandboxAnswer create(const QByteArray &body);
    SandboxAnswer update(const QString &id, const QByteArray &body);
    SandboxAnswer refresh(const QString &id);
    SandboxAnswer restart(const QString &id);
    SandboxAnswer metrics(const QString &id, const QUrlQuery &query) const;
    SandboxAnswer sessions(const QUrlQuery &query) const;

private:
    const SandboxComputer *live(const QString &id) const; // nullptr for a deleted one, too
    bool isTaken(const QString &name, const QString &ownerId, const QString &exceptId) const;
    SandboxComputer computerFor(const ComputerRequest &request);
    void beginProvisioning(SandboxComputer &computer, const ComputerRequest &request);

    SandboxFleet &m_fleet;
    ServiceRules m_rules;
};
