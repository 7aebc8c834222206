// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/systemproxy.h"

#include "app/api/endpoint.h"

#include <QThread>

void SystemProxy::lookUp(const QUrl &url, QObject *context, const std::function<void()> &ready)
{
    if (isLoopback(url.host()))
        return ready();
    const auto found = std::make_shared<QList<QNetworkProxy>>();
    QThread *asking = QThread::create(
            [found, query = QNetworkProxyQuery(url)] { *found = systemProxyForQuery(query); });
    // Nobody waits for it at the end: a script's server may take a minute to be given up.
    connect(asking, &QThread::finished, asking, &QObject::deleteLater);
    connect(asking, &QThread::finished, this,
            [this, found, host = url.host(), waiting = QPointer<QObject>(context), ready] {
                m_found.insert(host, *found);
                if (waiting)
                    ready();
            });
    asking->start();
}

QList<QNetworkProxy> SystemProxy::queryProxy(const QNetworkProxyQuery &query)
{
    if (isLoopback(query.peerHostName()))
        return {QNetworkProxy::NoProxy};
    const auto found = m_found.constFind(query.peerHostName());
    return found == m_found.cend() ? systemProxyForQuery(query) : *found;
}
