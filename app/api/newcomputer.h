// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

Q_DECLARE_METATYPE(NewComputer)
Q_DECLARE_METATYPE(ComputerChanges)
