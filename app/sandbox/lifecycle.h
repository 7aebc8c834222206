// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/sandboxcomputer.h"

// How a managed computer comes to life: its steps run one after another, and the last one makes it active.
// `now` is the fleet's clock in ms; `stamp` is the same moment in ms since the Unix epoch, for the answers.
namespace Lifecycle {

// The steps of a computer that nothing has happened to yet; with repositories there is one more.
QList<SandboxStep> pendingSteps(bool withRepositories);

// How long a step takes on this computer, in ms.
qint64 duration(const SandboxComputer &computer, const QString &stepId);

// Starts the first pending step; without one, the computer is active.
void startNextStep(SandboxComputer &computer, qint64 now, qint64 stamp);

// The running step ends: completed, or failed where this computer is meant to fail.
void endRunningStep(SandboxComputer &computer, qint64 now, qint64 stamp);

// Sets install-deps back to running, with a fresh install session.
void restartInstall(SandboxComputer &computer, const QString &sessionId, qint64 now, qint64 stamp);

} // namespace Lifecycle
