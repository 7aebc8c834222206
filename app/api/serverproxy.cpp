// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/serverproxy.h"

#include "app/api/endpoint.h"

#include <QThread>

void ServerProxy::lookUp(const QUrl &url, QObject *context, const std::function<void()> &ready)
{
    if (isLoopback(url.host()) || m_setting.kind != ProxySetting::Kind::System)
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

QList<QNetworkProxy> ServerProxy::queryProxy(const QNetworkProxyQuery &query)
{
    const QString host = query.peerHostName();
    if (isLoopback(host) || m_setting.kind == ProxySetting::Kind::None)
        return {QNetworkProxy::NoProxy};
    if (m_setting.kind == ProxySetting::Kind::Manual)
        return {QNetworkProxy(QNetworkProxy::HttpProxy, m_setting.host, m_setting.port)};
    const auto found = m_found.constFind(host);
    return found == m_found.cend() ? systemProxyForQuery(query) : *found;
}
