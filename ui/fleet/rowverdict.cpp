// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/rowverdict.h"

#include "ui/fleet/fleetfilter.h"

namespace {

using Status = FleetFilter::Status;

Status statusOf(const Computer &computer)
{
    if (!computer.isReadable())
        return Status::Unknown;
    switch (computer.status) {
    case Computer::Status::Active:
        return Status::Active;
    case Computer::Status::Provisioning:
        return Status::Provisioning;
    case Computer::Status::Error:
        return Status::Error;
    case Computer::Status::Unknown:
        break;
    }
    return Status::Unknown;
}

quint8 bit(Status status)
{
    return static_cast<quint8>(1 << static_cast<int>(status));
}

} // namespace

void RowVerdict::learnFacts(const FleetRow &row)
{
    const Computer &computer = *row.computer;
    statuses = bit(Status::All) | bit(statusOf(computer));
    if (needsAttention(computer, row.local))
        statuses |= bit(Status::NeedsAttention);
    provider = static_cast<quint8>(computer.provider());
    gone = row.local.gone;
    factsKnown = true;
}
