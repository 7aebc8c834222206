// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

// One step of a managed computer's provisioning (contract: Computer.provisioningSteps).
// Texts are as the server sent them; an absent one is empty. Times are milliseconds since the Unix epoch.
struct ProvisioningStep
{
    enum class State { Pending, Running, Done, Failed, Skipped, Other };

    QString id;
    QString name;
    QString status; // the server's own word, an open enumeration
    QString error;
    QString installSessionId;
    std::optional<qint64> startedAt;
    std::optional<qint64> completedAt;

    // What the word, the error and the times together mean (contract: "A step is failed if …").
    State state() const;
    // How long it took or, while it runs, has run until nowMs; nothing where the times do not tell.
    // Milliseconds.
    std::optional<qint64> duration(qint64 nowMs) const;

    bool operator==(const ProvisioningStep &) const = default;
};

// A field that the contract does not know: kept, and shown as it came.
struct UnknownField
{
    QString name;
    QString json; // compact JSON text of its value

    bool operator==(const UnknownField &) const = default;
};

// One Droid Computer as the server described it (contract: Computer). Absent fields are empty.
struct Computer
{
    enum class Status : quint8 { Unknown, Provisioning, Active, Error };
    enum class Provider { Unknown, Managed, OwnMachine };
    enum class Unreadable : quint8 { No, NotAnObject, NoId, RepeatedId };

    QString id;
    QString name;
    QString providerType; // the server's own word
    QString statusWord;   // the server's own word; empty where it sent none
    QString hostId;
    QString hostname;
    QString remoteUser;
    QString relayClientUrl; // may carry secrets: masked in every view, log and export
    QString relayAgentUrl;  // likewise
    QString ownerPrincipalKind;
    QString ownerId;
    std::optional<qint64> createdAt;              // milliseconds since the Unix epoch
    std::optional<QList<ProvisioningStep>> steps; // nothing: the server did not report them
    QList<UnknownField> otherFields;

    QByteArray json; // this computer's own bytes, as received
    // What is small stands together: there are 100 000 of them.
    Status status = Status::Unknown;
    // An entry that could not be read keeps its bytes and place, has no id that anyone may use, and is never
    // acted on.
    Unreadable unreadable = Unreadable::No;
    int entry = 0; // the place in the list, from 1, of one that could not be read; nobody else needs it

    bool isReadable() const { return unreadable == Unreadable::No; }
    Provider provider() const;
    // The step that retryInstallDeps runs again (id "install-deps"), or nullptr.
    const ProvisioningStep *installStep() const;
    bool hasFailedStep() const;
    // Error, or any failed step: an active computer whose install failed is what retry exists for.
    bool needsAttention() const { return status == Status::Error || hasFailedStep(); }
    // Something is under way on the server: worth reading again soon.
    bool isChanging() const;

    bool operator==(const Computer &) const = default;
};

// What refreshComputer did (contract: refreshComputer).
struct RefreshOutcome
{
    qint64 configured = 0;                   // integrations that got git credentials
    std::optional<qint64> secretsConfigured; // only newer servers say

    bool operator==(const RefreshOutcome &) const = default;
};

// What deleteComputer found (contract: deleteComputer).
struct DeleteOutcome
{
    bool alreadyGone = false; // 404: somebody else deleted it first

    bool operator==(const DeleteOutcome &) const = default;
};

// What restartComputer found (contract: restartComputer).
struct RestartOutcome
{
    std::optional<bool> wasRestarted; // false: it ran already; only some servers say

    bool operator==(const RestartOutcome &) const = default;
};

// Whether an id can stand in a request as one path segment: not empty, not made of dots, expressible in
// UTF-8.
bool isUsableId(const QString &id);

Q_DECLARE_METATYPE(Computer)
