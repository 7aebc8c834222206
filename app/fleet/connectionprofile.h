// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/endpoint.h"

#include <QString>

#include <chrono>

// How the server is reached. A proxy's password is asked for when it is needed, and not part of this.
struct ProxySetting
{
    enum class Kind { System, None, Manual };

    Kind kind = Kind::System;
    QString host; // Manual only
    quint16 port = 0;

    bool operator==(const ProxySetting &) const = default;
};

// What a connection is called, where it leads and how. The key is not part of it.
struct ConnectionProfile
{
    QString name;
    Endpoint endpoint;
    QString colour = QStringLiteral("#0B57A4"); // "#rrggbb": the stripe that tells connections apart
    bool readOnly = false;
    QString id; // stable and random, see ConnectionStore::newId(); empty: for this run only
    ProxySetting proxy;
    QString caFile;                                 // more authorities to trust, PEM; empty: none
    std::chrono::milliseconds timeout{15'000};      // of a reading
    std::chrono::milliseconds readInterval{15'000}; // between readings of the fleet; 0: by hand

    bool operator==(const ConnectionProfile &) const = default;
};
