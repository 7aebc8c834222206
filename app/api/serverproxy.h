// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/reach.h"

#include <QHash>
#include <QNetworkProxyFactory>
#include <QPointer>

#include <functional>

// The proxy on the way to a server: the one that the system is set up to use, another, or none. Never one for
// this machine itself: http is allowed on loopback, so a proxy would see the key in the clear.
class ServerProxy : public QObject, public QNetworkProxyFactory
{
    Q_OBJECT

public:
    explicit ServerProxy(const ProxySetting &setting) : m_setting(setting) {}

    // Finds out what the system says for this address, then calls `ready` in this thread. Asked in a thread
    // of its own, because a configuration script (PAC) is fetched and run for the answer; where there is
    // nothing to ask, `ready` is called at once. Not at all where the context is gone.
    void lookUp(const QUrl &url, QObject *context, const std::function<void()> &ready);

    // What the newest look-up said.
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override;

private:
    ProxySetting m_setting;
    QHash<QString, QList<QNetworkProxy>> m_found; // by host
};
