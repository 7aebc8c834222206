// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"

#include <QDateTime>

// Computers as the decoder would make them, for tests of what shows them.
namespace sample {

inline ProvisioningStep step(const QString &id, const QString &name, const QString &status)
{
    ProvisioningStep s;
    s.id = id;
    s.name = name;
    s.status = status;
    return s;
}

// `ago` seconds before now it began, and took `took` seconds; below zero: no such time.
inline ProvisioningStep timed(const QString &id, const QString &name, const QString &status, qint64 ago,
                              qint64 took)
{
    ProvisioningStep s = step(id, name, status);
    if (ago >= 0)
        s.startedAt = QDateTime::currentMSecsSinceEpoch() - ago * 1000;
    if (ago >= 0 && took >= 0)
        s.completedAt = *s.startedAt + took * 1000;
    return s;
}

inline Computer healthy(const QString &id = QStringLiteral("c1"))
{
    Computer c;
    c.id = id;
    c.name = QStringLiteral("ci-runner-01");
    c.providerType = QStringLiteral("e2b");
    c.statusWord = QStringLiteral("active");
    c.status = Computer::Status::Active;
    c.createdAt = QDateTime::currentMSecsSinceEpoch() - 26 * 60'000;
    c.relayClientUrl = QStringLiteral("wss://relay.example/?token=hush");
    c.steps = {timed(QStringLiteral("create-computer"), QStringLiteral("Create computer"),
                     QStringLiteral("done"), 600, 21),
               timed(QStringLiteral("install-deps"), QStringLiteral("Install dependencies"),
                     QStringLiteral("done"), 500, 90)};
    c.json = "{\"id\":\"" + id.toUtf8()
             + "\",\"name\":\"ci-runner-01\",\"relayClientUrl\":\"wss://relay.example/?token=hush\"}";
    return c;
}

inline Computer
failed(const QString &id = QStringLiteral("c7"),
       const QString &error = QStringLiteral("E: Unable to locate package libfoo-dev\nexit status 100"))
{
    Computer c = healthy(id);
    c.name = QStringLiteral("ci-runner-07");
    c.status = Computer::Status::Error;
    c.statusWord = QStringLiteral("error");
    ProvisioningStep &install = (*c.steps)[1];
    install.status = QStringLiteral("failed");
    install.error = error;
    install.installSessionId = QStringLiteral("ses_1");
    return c;
}

inline Computer provisioning(const QString &id = QStringLiteral("c4"))
{
    Computer c = healthy(id);
    c.name = QStringLiteral("data-prep-gpu");
    c.status = Computer::Status::Provisioning;
    c.statusWord = QStringLiteral("provisioning");
    (*c.steps)[1] = timed(QStringLiteral("install-deps"), QStringLiteral("Install dependencies"),
                          QStringLiteral("running"), 60, -1);
    return c;
}

inline Computer ownMachine(const QString &id = QStringLiteral("c9"))
{
    Computer c = healthy(id);
    c.name = QStringLiteral("build-mac-mini");
    c.providerType = QStringLiteral("byom");
    c.steps.reset();
    return c;
}

inline Fleet fleet(const QList<Computer> &computers, quint64 begun)
{
    Fleet f;
    f.computers = computers;
    f.begun = begun;
    f.readAt = QDateTime::currentDateTimeUtc();
    return f;
}

} // namespace sample
