// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/reach.h"
#include "app/fleet/connectionprofile.h"
#include "ui/actions/confirmationchoices.h"
#include "ui/appearance.h"

#include <QString>

#include <chrono>

// What the administrator prefers, as a new installation has it. It holds no secrets.
struct Preferences
{
    enum class StartView { LastConnection, Connections };
    enum class Times { Relative, Absolute };
    enum class Density { Comfortable, Compact };
    enum class Updates { Off, Weekly };
    enum class LogLevel { Warnings, Usual, Everything };

    QString language; // its code; empty: as the system has it
    Times times = Times::Relative;
    StartView startView = StartView::LastConnection;
    bool tray = false; // only where there is one
    bool notifiesOfSeveral = true;
    bool notifiesOfWatched = true;
    Updates updates = Updates::Off; // looked for only where somebody has said so

    Density density = Density::Comfortable;
    std::chrono::milliseconds readInterval =
            ConnectionProfile::usualInterval; // of connections without one of their own; 0: by hand
    bool sortsWhenIdle = true;

    ConfirmationChoices confirmations;

    Appearance appearance;

    ProxySetting proxy; // what a new connection begins with, …
    QString caFile;     // … likewise

    LogLevel logLevel = LogLevel::Usual;
    int keepDays = 90; // of the activity

    bool operator==(const Preferences &) const = default;
};
