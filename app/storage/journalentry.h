// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/operation.h"
#include "app/fleet/stepduration.h"

#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

// One change that this console was asked for, as the journal keeps it.
// Times are milliseconds since the Unix epoch; no text holds a secret.
struct JournalEntry
{
    enum class Outcome {
        Open, // none yet, and the program that asked still runs
        Succeeded,
        Failed,
        Unknown,    // it may have happened; also where the program that asked ended before it knew
        NotStarted, // nothing was sent
    };

    qint64 id = 0; // given by the journal, rising
    QString connectionId;
    QString connectionName;
    std::optional<Operation::Kind> kind; // nothing: this version does not know the word that is kept
    QString computerId;                  // Create: empty until the outcome names it
    QString computerName;                // as the administrator saw it when asking
    qint64 at = 0;                       // when it was asked for; the journal fills in a 0

    Outcome outcome = Outcome::Open;
    int httpStatus = 0;               // 0: no answer
    std::optional<qint64> durationMs; // of the request
    QString detail;                   // plain text, bounded

    bool operator==(const JournalEntry &) const = default;
};

// A status that this console saw change: "Active → Error". The words are the server's.
struct StatusChange
{
    qint64 id = 0; // given by the journal, rising
    QString connectionId;
    QString connectionName;
    QString computerId;
    QString computerName;
    QString before;
    QString after;
    qint64 at = 0;

    bool operator==(const StatusChange &) const = default;
};

Q_DECLARE_METATYPE(JournalEntry)
