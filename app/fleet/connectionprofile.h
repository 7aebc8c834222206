// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/endpoint.h"
#include "app/api/reach.h"

#include <QString>

#include <chrono>

// What a connection is called, where it leads and how. The key is not part of it.
struct ConnectionProfile
{
    static constexpr std::chrono::milliseconds usualTimeout{15'000};
    static constexpr std::chrono::milliseconds usualInterval{15'000};

    QString name;
    Endpoint endpoint;
    QString colour = QStringLiteral("#0B57A4"); // "#rrggbb": the stripe that tells connections apart
    bool readOnly = false;
    QString id; // stable and random, see ConnectionStore::newId(); empty: for this run only
    ProxySetting proxy;
    QString caFile;                                         // more authorities to trust, PEM; empty: none
    std::chrono::milliseconds timeout = usualTimeout;       // of a reading
    std::chrono::milliseconds readInterval = usualInterval; // between readings of the fleet; 0: by hand

    Reach reach() const;

    bool operator==(const ConnectionProfile &) const = default;
};
