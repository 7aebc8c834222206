// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

// How long to wait after so many failures in a row: doubling from `first`, up to `atMost`, with full jitter,
// so that many consoles do not come back together. Never less than a quarter of `first`: a wait of nothing
// would be no wait.
std::chrono::milliseconds backOff(int failures, std::chrono::milliseconds first,
                                  std::chrono::milliseconds atMost);

// A wait that the server asked for, within what a timer can carry: a quarter of `first` to one day.
std::chrono::milliseconds boundedWait(std::chrono::milliseconds asked, std::chrono::milliseconds first);

// The wait give or take a part of it: 0.1 is ±10 %.
std::chrono::milliseconds jittered(std::chrono::milliseconds wait, double part);
