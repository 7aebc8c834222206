// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/operation.h"

#include <optional>

// What a computer, read after the answer of an operation was lost, tells about what became of it.
Operation::State verdictOf(const Operation &operation, const Computer &computer);
// Likewise, where the server has no such computer. Nothing: that tells nothing, yet.
std::optional<Operation::State> verdictOfAbsence(const Operation &operation);
