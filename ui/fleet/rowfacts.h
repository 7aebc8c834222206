// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/operation.h"

#include <array>

struct FleetRow;

// What is counted of a row again and again, packed: to look at a computer and its steps each time would take
// a hundred thousand of them longer than a frame.
struct RowFacts
{
    static constexpr std::array kinds{Operation::Kind::RefreshCredentials, Operation::Kind::RetryInstall,
                                      Operation::Kind::Resume, Operation::Kind::Delete};

    quint8 statuses = 0;     // a bit for each FleetFilter::Status that it has
    quint8 provider : 2 = 0; // of Computer::Provider
    bool known : 1 = false;  // all of this is true of the row
    bool gone : 1 = false;   // a tombstone
    bool isReadable : 1 = true;
    bool statusIsPlain : 1 = false; // what its chip says is its status alone …
    quint8 status : 2 = 0;          // … of Computer::Status
    bool typeIsPlain : 1 = false;   // what is said of its type follows from the provider alone
    // None has failed, runs or is stuck: what is told of them is how many are done.
    bool stepsArePlain : 1 = false;
    quint8 doneSteps = 0;
    quint8 steps = 0;
    quint8 reached = 0; // a bit for each of the kinds that reaches it where the connection is ready

    static RowFacts of(const FleetRow &row);
};
