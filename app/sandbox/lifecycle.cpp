// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/lifecycle.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

struct StepTemplate
{
    QLatin1StringView id;
    QLatin1StringView name;
    qint64 durationMs = 0;
    bool needsRepositories = false;
};

constexpr StepTemplate stepTemplates[] = {
        {"create-computer"_L1, "Creating computer"_L1, 21'000, false},
        {"setup-user"_L1, "Setting up user"_L1, 4'000, false},
        {"configure-environment"_L1, "Configuring environment"_L1, 12'000, false},
        {"install-droid"_L1, "Installing Droid"_L1, 35'000, false},
        {"start-services"_L1, "Starting services"_L1, 6'000, false},
        {"clone-repos"_L1, "Cloning repositories"_L1, 28'000, true},
        {"install-deps"_L1, "Installing dependencies"_L1, 90'000, false},
};

constexpr qint64 unknownStepMs = 30'000;

bool hasFailedStep(const SandboxComputer &computer)
{
    return computer.steps
           && std::any_of(computer.steps->cbegin(), computer.steps->cend(), [](const SandboxStep &step) {
                  return step.status == u"failed"_s || !step.error.isEmpty();
              });
}

void closeSession(SandboxComputer &computer, const QString &sessionId, qint64 stamp)
{
    for (SandboxSession &session : computer.sessions) {
        if (session.id == sessionId)
            session.completedAt = stamp;
    }
}

} // namespace

QList<SandboxStep> Lifecycle::pendingSteps(bool withRepositories)
{
    QList<SandboxStep> steps;
    for (const StepTemplate &each : stepTemplates) {
        if (withRepositories || !each.needsRepositories)
            steps.append({each.id, each.name, u"pending"_s, {}, {}, {}, {}});
    }
    return steps;
}

qint64 Lifecycle::duration(const SandboxComputer &computer, const QString &stepId)
{
    const auto *known = std::find_if(std::begin(stepTemplates), std::end(stepTemplates),
                                     [&](const StepTemplate &each) { return each.id == stepId; });
    const qint64 usual = known == std::end(stepTemplates) ? unknownStepMs : known->durationMs;
    return qMax<qint64>(1, qRound64(double(usual) * computer.pace));
}

void Lifecycle::startNextStep(SandboxComputer &computer, qint64 now, qint64 stamp)
{
    computer.dueAt.reset();
    if (!computer.steps)
        return;
    for (SandboxStep &step : *computer.steps) {
        if (step.status != u"pending"_s)
            continue;
        step.status = u"running"_s;
        step.startedAt = stamp;
        computer.dueAt = now + duration(computer, step.id);
        if (step.id == u"install-deps"_s && !computer.firstInstallSession.isEmpty()) {
            step.installSessionId = std::exchange(computer.firstInstallSession, {});
            computer.sessions.append(SandboxSession::ofStep(step, stamp));
        }
        return;
    }
    if (!hasFailedStep(computer))
        computer.status = u"active"_s;
}

void Lifecycle::endRunningStep(SandboxComputer &computer, qint64 now, qint64 stamp)
{
    computer.dueAt.reset();
    SandboxStep *step = computer.runningStep();
    if (!step) {
        if (computer.status == u"provisioning"_s) // just created
            startNextStep(computer, now, stamp);
        return;
    }
    step->completedAt = stamp;
    closeSession(computer, step->installSessionId, stamp);
    if (step->id != computer.failsAt) {
        step->status = u"completed"_s;
        startNextStep(computer, now, stamp);
        return;
    }
    step->status = u"failed"_s;
    step->error = computer.failure;
    // A failed install leaves an active computer active: it can be retried there.
    if (computer.status != u"active"_s)
        computer.status = u"error"_s;
}

void Lifecycle::restartInstall(SandboxComputer &computer, const QString &sessionId, qint64 now, qint64 stamp)
{
    SandboxStep *step = computer.step(u"install-deps"_s);
    if (!step)
        return;
    if (!step->installSessionId.isEmpty() && !computer.hasSession(step->installSessionId))
        computer.sessions.append(SandboxSession::ofStep(*step, computer.createdAt));
    computer.sleep.wake(stamp);
    step->status = u"running"_s;
    step->error.clear();
    step->completedAt.reset();
    step->startedAt = stamp;
    step->installSessionId = sessionId;
    computer.sessions.append({sessionId, u"Install dependencies"_s, stamp, {}, {}});
    computer.dueAt = now + duration(computer, step->id);
}
