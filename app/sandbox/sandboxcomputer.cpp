// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxcomputer.h"

#include "app/sandbox/jsontext.h"

#include <QByteArrayList>

#include <algorithm>

using namespace Qt::StringLiterals;

QByteArray SandboxStep::json() const
{
    JsonText text;
    text.addRaw("id", JsonText::quoted(id)); // these three even if they are empty
    text.addRaw("name", JsonText::quoted(name));
    text.addRaw("status", JsonText::quoted(status));
    text.add("error", error);
    text.add("installSessionId", installSessionId);
    text.add("startedAt", startedAt);
    text.add("completedAt", completedAt);
    return text.object();
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
    JsonText text;
    text.addRaw("id", JsonText::quoted(id)); // what the contract requires, even if it is empty
    text.addRaw("name", JsonText::quoted(name));
    text.addRaw("providerType", JsonText::quoted(providerType));
    if (status)
        text.addRaw("status", JsonText::quoted(*status));
    text.add("createdAt", createdAt);
    text.add("hostId", hostId);
    text.add("hostname", hostname);
    text.add("remoteUser", remoteUser);
    text.add("ownerPrincipalKind", ownerPrincipalKind);
    text.add("ownerId", ownerId);
    text.add("relayClientUrl", relayClientUrl);
    text.add("relayAgentUrl", relayAgentUrl);
    text.addAll(extra);
    if (withSteps && steps) {
        QByteArrayList written;
        for (const SandboxStep &step : *steps)
            written.append(step.json());
        text.addRaw("provisioningSteps", '[' + written.join(',') + ']');
    }
    return text.object();
}
