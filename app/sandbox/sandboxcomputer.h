// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxsleep.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

// One provisioning step as the sandbox keeps it (contract: step). Times are milliseconds since the Unix
// epoch.
struct SandboxStep
{
    QString id;
    QString name;
    QString status; // pending, running, completed, failed; or whatever a test wants
    QString error;
    QString installSessionId;
    std::optional<qint64> startedAt;
    std::optional<qint64> completedAt;

    QByteArray json() const;
};

// A session that runs or ran on a computer.
struct SandboxSession
{
    QString id;
    QString title;
    qint64 createdAt = 0; // ms since the epoch, like the others
    std::optional<qint64> completedAt;
    std::optional<qint64> archivedAt; // deletion of the computer archives it

    bool isInstall() const;
    // The install that a step is about.
    static SandboxSession ofStep(const SandboxStep &step, qint64 usualStart);
};

// One computer of the sandbox: what the contract shows of it, and what stands behind that.
struct SandboxComputer
{
    QString id;
    QString name;
    QString providerType = QStringLiteral("e2b");
    std::optional<QString> status; // absent: the answer has none
    qint64 createdAt = 0;
    QString hostId; // empty texts are left out of the answer
    QString hostname;
    QString remoteUser;
    QString relayClientUrl;
    QString relayAgentUrl;
    QString ownerPrincipalKind;
    QString ownerId;
    std::optional<QList<SandboxStep>> steps;
    QJsonObject extra; // fields that the contract does not know

    QString apiKeyId; // the computer's own key, never its secret
    std::optional<qint64> apiKeyRevokedAt;
    std::optional<qint64> deletedAt;
    bool hasResources = true; // at the provider; torn down by deletion
    QList<SandboxSession> sessions;
    QHash<QString, qint64> credentialsAt;    // when an integration's git credentials were configured here
    std::optional<QStringList> integrations; // instead of the fleet's own
    QString failsAt;                         // the id of the step that will not succeed
    QString failure;                         // the error that it will show
    QString firstInstallSession;             // the id that the first install will have; empty: none
    SandboxSleep sleep;
    double pace = 1;             // stretches how long its steps take
    std::optional<qint64> dueAt; // when the running step ends, on the fleet's clock

    bool isOwnMachine() const { return providerType == QStringLiteral("byom"); }
    bool isAsleep(qint64 stamp) const; // paused, which only an active managed one can be
    bool hasSession(const QString &sessionId) const;
    SandboxStep *step(const QString &stepId); // nullptr if it has none
    SandboxStep *runningStep();               // likewise
    QByteArray json(bool withSteps) const;    // contract: Computer
};
