// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/systemproxy.h"

#include "app/api/endpoint.h"

QList<QNetworkProxy> SystemProxy::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopback(query.peerHostName()))
        return {QNetworkProxy::NoProxy};
    return systemProxyForQuery(query);
}
