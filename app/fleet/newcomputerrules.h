// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/newcomputer.h"

#include <QList>
#include <QSet>

// What a person typed to have computers created, as it stands in the fields.
struct NewComputerInput
{
    bool managed = true;
    QString name; // of several: a pattern, see newcomputer::names()
    int count = 1;
    QString remoteUser;
    QString repositories;              // managed only; one a line, an address or owner/name
    bool installsDependencies = false; // managed only
    QString serviceAccountId;
    QString hostId; // own machines only

    bool operator==(const NewComputerInput &) const = default;
};

// What that comes to: the computers to ask for, or the first thing that speaks against it.
struct NewComputerCheck
{
    enum class Problem {
        None,
        NameMissing,
        NameTooLong, // number: characters of the longest name
        NameNotText, // not expressible in UTF-8
        CountOutOfRange,
        RemoteUserMissing,
        RemoteUserTooLong, // number: characters
        RemoteUserNotText,
        RepositoryUnclear,         // number: its line, from 1
        RepositoryWithCredentials, // likewise; never sent
        RepositoryTooLong,         // likewise
        TooManyRepositories,       // number: how many different ones
        ServiceAccountNotText,
        HostIdNoUuid,
    };

    Problem problem = Problem::None;
    qsizetype number = 0;
    bool unusualName = false; // outside what Factory's own app takes: the server decides
    bool unusualUser = false;
    QList<NewComputer> computers; // empty where there is a problem

    bool isComplete() const { return problem == Problem::None; }
};

// The contract's limits for createComputer, asked before anything is sent.
namespace newcomputer {

constexpr int longestText = 63; // characters of a name or a remote user
constexpr int mostRepositories = 20;
constexpr int longestRepository = 2048;
constexpr int mostAtOnce = 50;

NewComputerCheck check(const NewComputerInput &input);

// The first "#" or run of them stands for the number, as wide as the run; without one it is put after the
// name: "ci" → ci-1, ci-2; "ci-##-gpu" → ci-01-gpu. One computer has the name as it stands.
QStringList names(const QString &pattern, int count);
// The next name after this one that is not taken: its last number counted on, or one put after it.
QString freeName(const QString &name, const QSet<QString> &taken);
// Letters, digits, "-", "_" and "." alone.
bool isUsual(const QString &text);
qsizetype characters(const QString &text); // as a person counts them: a surrogate pair is one

} // namespace newcomputer
