// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxcomputer.h"

#include "app/sandbox/jsonwriter.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

QByteArray SandboxStep::json() const
{
    JsonWriter writer;
    writer.addRaw("id", JsonWriter::quoted(id)); // these three even if they are empty
    writer.addRaw("name", JsonWriter::quoted(name));
    writer.addRaw("status", JsonWriter::quoted(status));
    writer.add("error", error);
    writer.add("installSessionId", installSessionId);
    writer.add("startedAt", startedAt);
    writer.add("completedAt", completedAt);
    return writer.object();
}

bool SandboxSession::isInstall() const
{
    return title == u"Install dependencies";
}

SandboxSession SandboxSession::ofStep(const SandboxStep &step, qint64 usualStart)
{
    const qint64 start = step.startedAt.value_or(usualStart);
    return {step.installSessionId, u"Install dependencies"_s, start, step.completedAt, {}};
}

bool SandboxComputer::isAsleep(qint64 stamp) const
{
    const bool isBusy = steps && std::any_of(steps->cbegin(), steps->cend(), [](const SandboxStep &each) {
                            return each.status == u"running"_s;
                        });
    return !isOwnMachine() && status == u"active"_s && !isBusy && sleep.at(stamp);
}

bool SandboxComputer::hasSession(const QString &sessionId) const
{
    return std::any_of(sessions.cbegin(), sessions.cend(),
                       [&](const SandboxSession &session) { return session.id == sessionId; });
}

SandboxStep *SandboxComputer::step(const QString &stepId)
{
    if (!steps)
        return nullptr;
    const auto found = std::find_if(steps->begin(), steps->end(),
                                    [&](const SandboxStep &candidate) { return candidate.id == stepId; });
    return found == steps->end() ? nullptr : &*found;
}

SandboxStep *SandboxComputer::runningStep()
{
    if (!steps)
        return nullptr;
    const auto found = std::find_if(steps->begin(), steps->end(), [](const SandboxStep &candidate) {
        return candidate.status == u"running"_s;
    });
    return found == steps->end() ? nullptr : &*found;
}

QByteArray SandboxComputer::json(bool withSteps) const
{
    JsonWriter writer;
    writer.addRaw("id", JsonWriter::quoted(id)); // what the contract requires, even if it is empty
    writer.addRaw("name", JsonWriter::quoted(name));
    writer.addRaw("providerType", JsonWriter::quoted(providerType));
    if (status)
        writer.addRaw("status", JsonWriter::quoted(*status));
    writer.add("createdAt", createdAt);
    writer.add("hostId", hostId);
    writer.add("hostname", hostname);
    writer.add("remoteUser", remoteUser);
    writer.add("ownerPrincipalKind", ownerPrincipalKind);
    writer.add("ownerId", ownerId);
    writer.add("relayClientUrl", relayClientUrl);
    writer.add("relayAgentUrl", relayAgentUrl);
    writer.addAll(extra);
    if (withSteps && steps) {
        QByteArrayList written;
        for (const SandboxStep &step : *steps)
            written.append(step.json());
        writer.addRaw("provisioningSteps", '[' + written.join(',') + ']');
    }
    return writer.object();
}
