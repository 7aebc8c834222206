// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a connection's key stays, for the line that tells.
enum class KeyPlace {
    Keychain,
    NoKeychain, // this system has none: memory, until the program closes
    ThisRun,    // the connection itself is for this run only
};

// What is known of the key of one connection.
enum class KeyState {
    Unknown, // not looked for yet
    InKeychain,
    InMemory,
    Missing,
    Locked, // the keychain is, and nobody is asked for its password just to tell
    Refused,
};
