// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

// The body of createComputer or updateComputer, checked against the contract's limits.
struct ComputerRequest
{
    std::optional<QString> name;
    std::optional<QString> remoteUser;
    std::optional<QString> provider;
    std::optional<QString> hostId;
    std::optional<QString> serviceAccountId;
    QStringList repos;
    bool autoInstallDeps = true;

    // Or what is wrong with it.
    static std::variant<ComputerRequest, QString> fromJson(const QByteArray &json);
};
