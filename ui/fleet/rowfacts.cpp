// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/rowfacts.h"

#include "ui/fleet/fleetfilter.h"

#include <limits>

using namespace Qt::StringLiterals;

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

quint8 bit(std::size_t place)
{
    return static_cast<quint8>(1U << place);
}

quint8 bit(Status status)
{
    return bit(static_cast<std::size_t>(status));
}

quint8 reachedBy(const Computer &computer, const LocalState &local)
{
    // What speaks against this one speaks against any.
    if (eligibility(Operation::Kind::Update, computer, local, Connection::Readiness::Ready) != Ineligible::No)
        return 0;
    quint8 reached = 0;
    for (std::size_t kind = 0; kind < RowFacts::kinds.size(); ++kind) {
        if (ownReason(RowFacts::kinds[kind], computer, local) == Ineligible::No)
            reached |= bit(kind);
    }
    return reached;
}

void countSteps(const QList<ProvisioningStep> &steps, RowFacts *facts)
{
    using State = ProvisioningStep::State;
    if (steps.size() > std::numeric_limits<quint8>::max())
        return;
    for (const ProvisioningStep &step : steps) {
        const State state = step.state();
        if (state == State::Failed || state == State::Running)
            return;
        facts->doneSteps += state == State::Done ? 1 : 0;
    }
    facts->steps = static_cast<quint8>(steps.size());
    facts->stepsArePlain = true;
}

} // namespace

RowFacts RowFacts::of(const FleetRow &row)
{
    const Computer &computer = *row.computer;
    const LocalState &local = row.local;
    RowFacts facts;
    facts.statuses = bit(Status::All) | bit(statusOf(computer));
    if (needsAttention(computer, local))
        facts.statuses |= bit(Status::NeedsAttention);
    facts.provider = static_cast<quint8>(computer.provider());
    facts.gone = local.gone;
    facts.isReadable = computer.isReadable();
    facts.statusIsPlain = computer.isReadable() && computer.status != Computer::Status::Unknown && !local.gone
                          && !local.operation && !local.unclearSince.isValid();
    facts.status = static_cast<quint8>(computer.status);
    facts.typeIsPlain = computer.provider() != Computer::Provider::Managed
                        || computer.providerType.compare("e2b"_L1, Qt::CaseInsensitive) == 0;
    if (computer.steps && !local.stuck)
        countSteps(*computer.steps, &facts);
    facts.reached = reachedBy(computer, local);
    facts.known = true;
    return facts;
}
