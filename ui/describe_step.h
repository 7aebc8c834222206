// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/eligibility.h"

#include <QString>

// Provisioning in words. Times are milliseconds since the Unix epoch.
namespace describe {

QString stepState(const ProvisioningStep &step); // "Done", the server's own word for an unknown one
QString stepName(const ProvisioningStep &step);  // or its id where it has none
// "6 of 6 done", "Installing Droid (4 of 6)", "Install dependencies failed", "—"
QString provisioning(const Computer &computer);
// The same with "· stuck?" where a step takes far longer than it ever did.
QString provisioning(const Computer &computer, const LocalState &local);
// "Running for 14 min; the longest of 23 seen took 4 min"
QString stuck(const StuckStep &step, qint64 nowMs);
// "5 of 6 done · 1 failed · total 4 min 30 s"
QString provisioningSummary(const Computer &computer, qint64 nowMs);
// Why there is no timeline: an own machine, or steps that the server did not report; empty where there is
// one.
QString provisioningNote(const Computer &computer);
// "Done · 14:01:02 · 21 s", "Running · started 14:02:20 · 14 min so far (usually 3 min)"; the longest step is
// told so.
QString stepLine(const ProvisioningStep &step, bool longest, qint64 nowMs,
                 const std::optional<UsualDuration> &usual = {});
// "Step 6 of 6, Install dependencies, failed, started 14:02:20, took 3 minutes 12 seconds. Error: …"
QString stepForAccessibility(const ProvisioningStep &step, int number, int count, qint64 nowMs,
                             const std::optional<UsualDuration> &usual = {});

} // namespace describe
