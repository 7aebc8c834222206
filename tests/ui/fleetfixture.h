// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"
#include "app/fleet/operation.h"

// Computers, readings and operations as tests of the fleet's table need them.
namespace fixture {

inline Computer computer(const QString &id, Computer::Status status = Computer::Status::Active,
                         const QString &name = {})
{
    Computer made;
    made.id = id;
    made.name = name.isEmpty() ? id : name;
    made.providerType = QStringLiteral("e2b");
    made.status = status;
    made.createdAt = QDateTime::currentMSecsSinceEpoch() - 3'600'000;
    return made;
}

inline ProvisioningStep step(const QString &id, const QString &status, const QString &error = {})
{
    ProvisioningStep made;
    made.id = id;
    made.name = id;
    made.status = status;
    made.error = error;
    return made;
}

inline Computer failedInstall(const QString &id, Computer::Status status = Computer::Status::Active)
{
    Computer made = computer(id, status);
    made.steps = QList<ProvisioningStep>{
            step(QStringLiteral("create-computer"), QStringLiteral("completed")),
            step(QStringLiteral("install-deps"), QStringLiteral("failed"), QStringLiteral("E: no package"))};
    return made;
}

inline Computer unreadable(const QByteArray &json)
{
    Computer made;
    made.unreadable = Computer::Unreadable::NoId;
    made.json = json;
    return made;
}

// Entry numbers are given as the decoder gives them.
inline Fleet reading(quint64 begun, QList<Computer> computers,
                     const QDateTime &readAt = QDateTime::currentDateTime())
{
    Fleet fleet;
    fleet.begun = begun;
    fleet.readAt = readAt;
    for (qsizetype i = 0; i < computers.size(); ++i)
        computers[i].entry = computers[i].isReadable() ? 0 : static_cast<int>(i) + 1;
    fleet.computers = computers;
    return fleet;
}

inline Operation operation(quint64 number, const QString &id, Operation::Kind kind, Operation::State state,
                           quint64 settled = 0)
{
    Operation made;
    made.number = number;
    made.computerId = id;
    made.computerName = id;
    made.kind = kind;
    made.state = state;
    made.settled = settled;
    if (!made.isOpen())
        made.finishedAt = QDateTime::currentDateTime();
    return made;
}

} // namespace fixture
