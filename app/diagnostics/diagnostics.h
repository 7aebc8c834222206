// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computerlist.h"
#include "app/diagnostics/logring.h"
#include "app/fleet/connectionprofile.h"
#include "app/storage/journalentry.h"

#include <QList>

#include <optional>

// One file of those that tell a maintainer how the program fares.
struct DiagnosticsPart
{
    enum class Kind { System, Plugins, Settings, Log, Activity, Fleet };

    Kind kind = Kind::System;
    QString fileName;
    QString text;      // names and hosts replaced by pseudonyms
    QString namedText; // with the real ones

    bool operator==(const DiagnosticsPart &) const = default;
};

// What they are made of.
struct DiagnosticsFacts
{
    QList<std::pair<QString, QString>> system; // what only the window knows: its platform, style, screens
    QList<ConnectionProfile> connections;      // that are kept
    std::optional<ConnectionProfile> present;  // the one that is shown
    ComputerList computers;
    QList<LogLine> log;
    QList<JournalEntry> activity;
    QStringList settings; // one a line: what the window has been set to
};

// The parts in the order of their kinds, without a secret in either text. It reads folders and takes its
// time: for a worker thread.
QList<DiagnosticsPart> diagnosticsOf(const DiagnosticsFacts &facts);
