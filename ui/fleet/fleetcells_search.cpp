// SPDX-License-Identifier: GPL-3.0-or-later
// What a search looks at; what is shown is in fleetcells.cpp.
#include "ui/describe.h"
#include "ui/fleet/fleetcells.h"

namespace fleetcells {

QString searchText(const FleetRow &row)
{
    return (ownSearchLines(row) + sharedSearchLines(row)).join(u'\n');
}

QStringList ownSearchLines(const FleetRow &row)
{
    const Computer &computer = *row.computer;
    QStringList lines{describe::name(computer), computer.id,         computer.hostname,
                      computer.hostId,          computer.remoteUser, describe::owner(computer)};
    if (computer.createdAt)
        lines += describe::dateTime(QDateTime::fromMSecsSinceEpoch(*computer.createdAt));
    if (computer.steps) {
        for (const ProvisioningStep &step : *computer.steps)
            lines << step.error << step.installSessionId;
    }
    lines.removeAll(QString());
    return lines;
}

QStringList sharedSearchLines(const FleetRow &row)
{
    const Computer &computer = *row.computer;
    QStringList lines{chip(row).word,        describe::status(computer),
                      computer.statusWord,   describe::type(computer),
                      computer.providerType, describe::provisioning(computer, row.local)};
    if (row.local.protectedHere)
        lines += describe::protectedHere();
    if (computer.steps) {
        for (const ProvisioningStep &step : *computer.steps)
            lines << step.name << step.status;
    }
    return lines;
}

} // namespace fleetcells
