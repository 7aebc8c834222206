// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandboxcomputer.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void insertText(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}

void insertTime(QJsonObject &json, const QString &name, const std::optional<qint64> &time)
{
    if (time)
        json.insert(name, *time);
}

} // namespace

QJsonObject SandboxStep::toJson() const
{
    QJsonObject json{{u"id"_s, id}, {u"name"_s, name}, {u"status"_s, status}};
    insertText(json, u"error"_s, error);
    insertText(json, u"installSessionId"_s, installSessionId);
    insertTime(json, u"startedAt"_s, startedAt);
    insertTime(json, u"completedAt"_s, completedAt);
    return json;
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

QJsonObject SandboxComputer::toJson(bool withSteps) const
{
    QJsonObject json = extra;
    json.insert(u"id"_s, id);
    json.insert(u"name"_s, name);
    json.insert(u"providerType"_s, providerType);
    json.insert(u"createdAt"_s, createdAt);
    if (status)
        json.insert(u"status"_s, *status);
    insertText(json, u"hostId"_s, hostId);
    insertText(json, u"hostname"_s, hostname);
    insertText(json, u"remoteUser"_s, remoteUser);
    insertText(json, u"relayClientUrl"_s, relayClientUrl);
    insertText(json, u"relayAgentUrl"_s, relayAgentUrl);
    insertText(json, u"ownerPrincipalKind"_s, ownerPrincipalKind);
    insertText(json, u"ownerId"_s, ownerId);
    if (withSteps && steps) {
        QJsonArray array;
        for (const SandboxStep &step : *steps)
            array.append(step.toJson());
        json.insert(u"provisioningSteps"_s, array);
    }
    return json;
}
