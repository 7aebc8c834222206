// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>
#include <optional>

// How the server is reached. A proxy's password is asked for when it is needed, and not part of this.
struct ProxySetting
{
    enum class Kind { System, None, Manual };

    Kind kind = Kind::System;
    QString host; // Manual only
    quint16 port = 0;

    bool operator==(const ProxySetting &) const = default;
};

// What a connection lets its client do, and by which way.
struct Reach
{
    bool readOnly = false; // no change is sent
    ProxySetting proxy;
    QString caFile;                                   // more authorities to trust, PEM; empty: none
    std::optional<std::chrono::milliseconds> reading; // instead of what the limits say

    bool operator==(const Reach &) const = default;
};
