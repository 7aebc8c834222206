// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/describe.h"

#include <QCoreApplication>
#include <QLocale>

// What the sources of describe share; nobody else includes it.
class Describe
{
    Q_DECLARE_TR_FUNCTIONS(Describe)

public:
    // A server's or the system's text as part of a sentence: one line, safe, at most `length` characters.
    static QString quoted(const QString &text, qsizetype length = 300);
    // The same as a sentence of its own: with a stop at its end.
    static QString sentence(const QString &text);
    // A computer's name as part of a sentence: one that runs from right to left cannot turn its neighbours.
    static QString inSentence(const QString &name);
    // A step's name, or its id where it has none.
    static QString stepName(const ProvisioningStep &step);
    // Why nothing was sent, for brackets: "key rejected".
    static QString notStartedReason(const Error &error);
    // What this program objected to before anything was sent; empty for other causes.
    static QString refusedInput(const Error &error);
    // Why this machine does not keep or give back something; empty for other causes.
    static QString notKept(const Error &error);
    // later - earlier in milliseconds; nothing where that is negative or no number can hold it.
    static std::optional<qint64> elapsed(qint64 earlierMs, qint64 laterMs);
};
