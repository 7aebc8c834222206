// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The three changes as their pages have them, and the computer of describe.mjs that they are tried on.
namespace pages {

inline const QString computer = QStringLiteral("ci-runner-07");
inline const QString computerId = QStringLiteral("cmp_8KdQ2vLmZr7Hf31T");
inline const QString list = QStringLiteral("/api/v0/computers");
inline const QString refresh = QStringLiteral("refreshComputer");
inline const QString retry = QStringLiteral("retryInstallDeps");
inline const QString deletion = QStringLiteral("deleteComputer");

// Below the server's address.
inline QString pathOf(const QString &operation)
{
    const QString path = list + u'/' + computerId;
    if (operation == refresh)
        return path + QStringLiteral("/refresh");
    return operation == retry ? path + QStringLiteral("/install-deps") : path;
}

// In lower case, as Prism writes it.
inline QString methodOf(const QString &operation)
{
    return operation == deletion ? QStringLiteral("delete") : QStringLiteral("post");
}

// The one status that means success.
inline QString successOf(const QString &operation)
{
    if (operation == refresh)
        return QStringLiteral("200");
    return operation == retry ? QStringLiteral("202") : QStringLiteral("204");
}

} // namespace pages
