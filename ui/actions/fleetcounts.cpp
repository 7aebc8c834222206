// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/fleetcounts.h"

#include <QCoreApplication>
#include <QStringList>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BulkDeleteDialog)
};

QString joined(const QStringList &parts)
{
    return parts.join(Words::tr(" · "));
}

QString ofManaged(int count)
{
    return Words::tr(
            "Provider resources of the %n managed computer(s) are torn down; files kept only there are lost.",
            nullptr, count);
}

QString ofOwnMachines(int count)
{
    return Words::tr("The %n own machine(s) themselves are not changed; to use them again they must be "
                     "registered again.",
                     nullptr, count);
}

QString ofUnknown(int count)
{
    return Words::tr(
            "Provider resources of the %n computer(s) of unknown type are torn down if they are managed.",
            nullptr, count);
}

} // namespace

FleetCounts FleetCounts::of(const QList<Computer> &computers)
{
    FleetCounts counts;
    for (const Computer &computer : computers) {
        switch (computer.status) {
        case Computer::Status::Active:
            ++counts.active;
            break;
        case Computer::Status::Error:
            ++counts.error;
            break;
        case Computer::Status::Provisioning:
            ++counts.provisioning;
            break;
        case Computer::Status::Unknown:
            ++counts.unknownStatus;
            break;
        }
        switch (computer.provider()) {
        case Computer::Provider::Managed:
            ++counts.managed;
            break;
        case Computer::Provider::OwnMachine:
            ++counts.ownMachines;
            break;
        case Computer::Provider::Unknown:
            ++counts.unknownType;
            break;
        }
    }
    return counts;
}

QString FleetCounts::statuses() const
{
    QStringList parts;
    if (active > 0)
        parts.append(Words::tr("%n active", nullptr, active));
    if (error > 0)
        parts.append(Words::tr("%n error", nullptr, error));
    if (provisioning > 0)
        parts.append(Words::tr("%n provisioning", nullptr, provisioning));
    if (unknownStatus > 0)
        parts.append(Words::tr("%n unknown", nullptr, unknownStatus));
    return joined(parts);
}

QString FleetCounts::types() const
{
    QStringList parts;
    if (managed > 0)
        parts.append(Words::tr("%n managed", nullptr, managed));
    if (ownMachines > 0)
        parts.append(Words::tr("%n own machine(s)", nullptr, ownMachines));
    if (unknownType > 0)
        parts.append(Words::tr("%n of unknown type", nullptr, unknownType));
    return joined(parts);
}

QString FleetCounts::consequences() const
{
    QStringList sentences{Words::tr(
            "Each computer is marked as deleted, its API key is revoked and its sessions are archived.")};
    if (managed > 0)
        sentences.append(ofManaged(managed));
    if (ownMachines > 0)
        sentences.append(ofOwnMachines(ownMachines));
    if (unknownType > 0)
        sentences.append(ofUnknown(unknownType));
    return sentences.join(Words::tr(" "));
}
