// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/contractapi.h"

#include "app/sandbox/apiroute.h"
#include "app/sandbox/sandboxfleet.h"

#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

bool ContractApi::isAuthorized(const QByteArray &authorization) const
{
    const qsizetype space = authorization.indexOf(' ');
    return space > 0 && authorization.left(space).compare("bearer", Qt::CaseInsensitive) == 0
           && authorization.mid(space + 1).trimmed() == m_key;
}

SandboxAnswer ContractApi::answer(const ApiRequestLine &request)
{
    if (!isAuthorized(request.authorization))
        return SandboxAnswer::problem(401, u"Invalid or missing API key"_s);
    const ApiRoute route = ApiRoute::of(request.method, request.encodedPath);
    const QUrlQuery query(QString::fromLatin1(request.encodedQuery));
    if (route.operation == u"listComputers"_s)
        return list(query);
    if (route.operation == u"createComputer"_s)
        return m_desk.create(request.body);
    if (route.operation == u"listSessions"_s)
        return m_desk.sessions(query);
    if (route.operation == u"getComputerByName"_s)
        return m_desk.byName(route.name);
    if (route.operation == u"getComputer"_s)
        return m_fleet.get(route.computerId);
    if (route.operation == u"refreshComputer"_s)
        return m_desk.refresh(route.computerId);
    if (route.operation == u"retryInstallDeps"_s)
        return m_fleet.retryInstall(route.computerId);
    if (route.operation == u"deleteComputer"_s)
        return m_fleet.remove(route.computerId);
    if (route.operation == u"updateComputer"_s)
        return m_desk.update(route.computerId, request.body);
    if (route.operation == u"restartComputer"_s)
        return m_desk.restart(route.computerId);
    if (route.operation == u"getComputerMetrics"_s)
        return m_desk.metrics(route.computerId, query);
    if (route.pathKnown)
        return SandboxAnswer::problem(
                405, u"This path does not answer %1"_s.arg(QString::fromLatin1(request.method)));
    return SandboxAnswer::problem(404, u"No such path"_s);
}

SandboxAnswer ContractApi::list(const QUrlQuery &query) const
{
    const QString steps = query.queryItemValue(u"includeProvisioningSteps"_s, QUrl::FullyDecoded);
    if (query.hasQueryItem(u"includeProvisioningSteps"_s) && steps != u"true"_s && steps != u"false"_s)
        return SandboxAnswer::problem(400, u"includeProvisioningSteps must be \"true\" or \"false\""_s);
    const QString hostId = query.queryItemValue(u"hostId"_s, QUrl::FullyDecoded);
    // QUuid takes braces and other spellings as well; a query may not have them.
    if (query.hasQueryItem(u"hostId"_s)
        && QUuid::fromString(hostId).toString(QUuid::WithoutBraces).compare(hostId, Qt::CaseInsensitive) != 0)
        return SandboxAnswer::problem(400, u"hostId must be a UUID"_s);
    return m_fleet.list(hostId, steps == u"true"_s);
}
