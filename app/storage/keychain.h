// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <chrono>
#include <functional>

// Whether this system has a keychain, asked without blocking and without a prompt.
namespace keychain {

enum class State {
    Missing,
    Locked, // using it makes the system ask its user for a password
    Open,
    Unsure, // there is one that does not tell
};

inline constexpr std::chrono::milliseconds usualPatience{3'000};

// The handler runs once, later, in this thread; never if the context is gone. No answer in time is Missing.
void probe(std::chrono::milliseconds patience, QObject *context, std::function<void(State)> handler);

} // namespace keychain
