// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

struct SandboxComputer;

// How busy a computer is and was: made up, but the same each time for the same computer, time and seed.
namespace SandboxMetrics {

constexpr qint64 everyMs = 5LL * 60 * 1000;
constexpr qint64 keptMs = 4LL * 24 * 3'600'000;

// The contract's samples from `start` to `now` (ms since the Unix epoch) as a JSON array: one every five
// minutes that the computer was awake, back to its creation or four days.
QByteArray json(const SandboxComputer &computer, quint32 seed, qint64 start, qint64 now);

} // namespace SandboxMetrics
