// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <optional>

// What createComputer is asked for (contract: createComputer). Empty texts and absent values are not sent.
struct NewComputer
{
    QString name;         // 1–63 characters
    QString remoteUser;   // likewise
    QString providerType; // "e2b" or "byom"; empty: the server decides
    QStringList repos;    // URIs, at most 20, each of at most 2048 characters
    QString hostId;       // a UUID
    std::optional<bool> autoInstallDeps;
    QString serviceAccountId;

    bool operator==(const NewComputer &) const = default;
};

// What updateComputer changes (contract: updateComputer). Only what is set is sent.
struct ComputerChanges
{
    std::optional<QString> name;
    std::optional<QString> remoteUser;
    std::optional<QString> hostId;

    bool isEmpty() const { return !name && !remoteUser && !hostId; }
    bool operator==(const ComputerChanges &) const = default;
};

// What the contract's limits have against a text, or against the whole: Error::Kind::Rejected with its Cause.
// Nothing: it may be sent.
std::optional<Error> objectionToName(const QString &name);
std::optional<Error> objectionToRemoteUser(const QString &user);
std::optional<Error> objectionToRepository(const QString &address); // also one with credentials in it
std::optional<Error> objection(const NewComputer &wanted);
std::optional<Error> objection(const ComputerChanges &changes); // also none at all

Q_DECLARE_METATYPE(NewComputer)
Q_DECLARE_METATYPE(ComputerChanges)
