// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/fleetdesk.h"

class QUrlQuery;
class SandboxFleet;

// One request as the contract's operations see it.
struct ApiRequestLine
{
    QByteArray method;
    QByteArray encodedPath;
    QByteArray encodedQuery; // without the question mark
    QByteArray authorization;
    QByteArray body;           // empty: none
    QByteArray ifNoneMatch;    // likewise
    QByteArray acceptEncoding; // likewise
};

// Answers requests out of a fleet: authorisation, routes, parameters.
class ContractApi
{
public:
    ContractApi(SandboxFleet &fleet, QByteArray key, const ServiceRules &rules = {})
        : m_fleet(fleet), m_desk(fleet, rules), m_key(std::move(key))
    {
    }

    SandboxAnswer answer(const ApiRequestLine &request);
    // Whether a request with this Authorization header may come in.
    bool isAuthorized(const QByteArray &authorization) const;

private:
    SandboxAnswer list(const QUrlQuery &query) const;

    SandboxFleet &m_fleet;
    FleetDesk m_desk;
    QByteArray m_key;
};
