// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// Repositories as a person lists them, one a line, and the addresses that they stand for.
struct RepositoryList
{
    enum class Problem { None, Unclear, WithCredentials, TooLong };

    QStringList urls;                // different ones, in their order
    Problem problem = Problem::None; // the first
    int line = 0;                    // where the problem is, from 1

    // "owner/name" is one on GitHub. Nothing of a line with a secret in it gets into the result.
    static RepositoryList fromText(const QString &text, qsizetype longest);
};
