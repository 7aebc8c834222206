// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/fleetdesk.h"

#include "app/sandbox/computerrequest.h"
#include "app/sandbox/lifecycle.h"
#include "app/sandbox/sandboxfleet.h"
#include "app/sandbox/sandboxmetrics.h"
#include "app/sandbox/sessionlist.h"

#include <QDateTime>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pauseBeforeStepsMs = 600;
constexpr qint64 napEveryMs = 8LL * 3'600'000;

// Whose key the sandbox has given out.
const QString keyOwner = u"usr_5FhT2mQx"_s;

SandboxAnswer notFound()
{
    return SandboxAnswer::problem(404, u"Computer not found"_s);
}

SandboxAnswer nameTaken(const QString &name)
{
    return SandboxAnswer::problem(409, u"A computer named \"%1\" exists already"_s.arg(name));
}

} // namespace

const SandboxComputer *FleetDesk::live(const QString &id) const
{
    const SandboxComputer *found = m_fleet.find(id);
    return found && !found->deletedAt ? found : nullptr;
}

bool FleetDesk::isTaken(const QString &name, const QString &ownerId, const QString &exceptId) const
{
    const QStringList ids = m_fleet.ids();
    return std::any_of(ids.cbegin(), ids.cend(), [&](const QString &id) {
        const SandboxComputer *other = m_fleet.find(id);
        return id != exceptId && other->name == name && other->ownerId == ownerId;
    });
}

SandboxAnswer FleetDesk::byName(const QString &name) const
{
    const QString id = m_fleet.idOf(name);
    return id.isEmpty() ? notFound() : m_fleet.get(id);
}

SandboxAnswer FleetDesk::create(const QByteArray &body)
{
    const std::variant<ComputerRequest, QString> read = ComputerRequest::fromJson(body);
    if (const QString *complaint = std::get_if<QString>(&read))
        return SandboxAnswer::problem(400, *complaint);
    const ComputerRequest &request = *std::get_if<ComputerRequest>(&read);
    if (!request.name || !request.remoteUser)
        return SandboxAnswer::problem(400, u"name and remoteUser are required"_s);
    if (isTaken(*request.name, request.serviceAccountId.value_or(keyOwner), {}))
        return nameTaken(*request.name);
    if (m_rules.planLimit > 0 && m_fleet.count() >= m_rules.planLimit)
        return SandboxAnswer::problem(402, u"Your plan allows %1 computers"_s.arg(m_rules.planLimit));
    SandboxComputer computer = computerFor(request);
    const QByteArray json = computer.json(true);
    m_fleet.add(std::move(computer));
    return {201, json};
}

SandboxComputer FleetDesk::computerFor(const ComputerRequest &request)
{
    SandboxComputer computer;
    computer.id = m_fleet.newId(u"cmp_"_s);
    computer.apiKeyId = m_fleet.newId(u"key_"_s);
    computer.name = *request.name;
    computer.remoteUser = *request.remoteUser;
    computer.providerType = request.provider.value_or(u"e2b"_s);
    computer.hostId = request.hostId.value_or(QString());
    computer.createdAt = m_fleet.stamp();
    computer.ownerPrincipalKind = request.serviceAccountId ? u"service-account"_s : u"human"_s;
    computer.ownerId = request.serviceAccountId.value_or(keyOwner);
    computer.hasResources = !computer.isOwnMachine();
    computer.status = u"active"_s;
    if (!computer.isOwnMachine())
        beginProvisioning(computer, request);
    return computer;
}

void FleetDesk::beginProvisioning(SandboxComputer &computer, const ComputerRequest &request)
{
    computer.status = u"provisioning"_s;
    computer.steps = Lifecycle::pendingSteps(!request.repos.isEmpty());
    if (request.autoInstallDeps)
        computer.firstInstallSession = m_fleet.newId(u"ses_"_s);
    else
        computer.steps->removeIf([](const SandboxStep &step) { return step.id == u"install-deps"; });
    computer.dueAt = m_fleet.now() + pauseBeforeStepsMs;
    computer.sleep.napEveryMs = napEveryMs;
    computer.sleep.origin = computer.createdAt;
}

SandboxAnswer FleetDesk::update(const QString &id, const QByteArray &body)
{
    const SandboxComputer *found = live(id);
    if (!found)
        return notFound();
    const std::variant<ComputerRequest, QString> read = ComputerRequest::fromJson(body);
    if (const QString *complaint = std::get_if<QString>(&read))
        return SandboxAnswer::problem(400, *complaint);
    const ComputerRequest &request = *std::get_if<ComputerRequest>(&read);
    if (request.name && isTaken(*request.name, found->ownerId, id))
        return nameTaken(*request.name);
    m_fleet.change(id, [&request](SandboxComputer &computer) {
        computer.name = request.name.value_or(computer.name);
        computer.remoteUser = request.remoteUser.value_or(computer.remoteUser);
        computer.hostId = request.hostId.value_or(computer.hostId);
    });
    return {200, found->json(false)};
}

SandboxAnswer FleetDesk::restart(const QString &id)
{
    const SandboxComputer *found = live(id);
    if (!found)
        return notFound();
    if (found->isOwnMachine())
        return SandboxAnswer::problem(400, u"Restart is only supported for managed computers"_s);
    const qint64 stamp = m_fleet.stamp();
    if (!found->isAsleep(stamp))
        return {200, "{\"wasRestarted\":false}"};
    m_fleet.change(id, [stamp](SandboxComputer &computer) { computer.sleep.wake(stamp); });
    return {200, "{\"wasRestarted\":true}"};
}

SandboxAnswer FleetDesk::metrics(const QString &id, const QUrlQuery &query) const
{
    const SandboxComputer *found = live(id);
    if (!found)
        return notFound();
    if (found->isOwnMachine())
        return SandboxAnswer::problem(400, u"Metrics are only available for managed computers"_s);
    const QString text = query.queryItemValue(u"start"_s, QUrl::FullyDecoded);
    const QDateTime start = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (query.hasQueryItem(u"start"_s) && !start.isValid())
        return SandboxAnswer::problem(400, u"start must be a date and time of ISO 8601"_s);
    const qint64 stamp = m_fleet.stamp();
    if (found->status == u"provisioning"_s || found->isAsleep(stamp))
        return {200, "[]"};
    return {200, SandboxMetrics::json(*found, m_rules.seed, start.isValid() ? start.toMSecsSinceEpoch() : 0,
                                      stamp)};
}

SandboxAnswer FleetDesk::refresh(const QString &id)
{
    if (!m_rules.refreshing)
        return SandboxAnswer::problem(403, u"Your role does not allow refreshing credentials"_s);
    return m_fleet.refresh(id);
}

SandboxAnswer FleetDesk::sessions(const QUrlQuery &query) const
{
    if (!m_rules.sessions)
        return SandboxAnswer::problem(403, u"Listing sessions is not enabled for this organisation"_s);
    SessionList list(m_fleet.stamp());
    const QString id = query.queryItemValue(u"computerId"_s, QUrl::FullyDecoded);
    const QStringList ids = query.hasQueryItem(u"computerId"_s) ? QStringList{id} : m_fleet.ids();
    for (const QString &each : ids) {
        if (const SandboxComputer *computer = live(each))
            list.add(*computer);
    }
    return list.page(query);
}
