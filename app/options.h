// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>

// What the command line of the console asks for.
struct Options
{
    bool sandbox = false;
    int sandboxFleet = 0; // 0: the default fleet
    quint32 sandboxSeed = 1;
    double sandboxSpeed = 1;
    int sandboxLatencyMs = 0;
    QString server;     // with the key from the environment variable FACTORY_API_KEY
    QString tourFolder; // where a tour puts its pictures; empty: no tour
    QString scheme;     // "light", "dark"; empty: as the desktop has it
    QString language;   // a code such as "de"; empty: the user's
};

// What to print, and the exit code, where there is nothing to start.
struct OptionsAnswer
{
    QString text;
    int exitCode = 0;
};

// Reads arguments, the program's name first. Wrong ones, --help and --version come back as an answer.
std::variant<Options, OptionsAnswer> parseOptions(const QStringList &arguments);
