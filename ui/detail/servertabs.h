// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/connection.h"
#include "app/fleet/metricsreader.h"
#include "app/fleet/sessionsreader.h"

class MetricsView;
class QTabWidget;
class SessionsView;

// The tabs whose content the server is asked for while one looks at them.
class ServerTabs : public QObject
{
    Q_OBJECT

public:
    // Adds its tabs at the end of `tabs`, which owns them and this from then on: the views go first.
    explicit ServerTabs(QTabWidget *tabs);

    // Whom to ask, somebody else's; nullptr before it goes.
    void setConnection(Connection *connection);
    // The one that is shown; one that is gone is not asked about any more.
    void setComputer(const Computer &computer, bool gone);
    void setReadiness(Connection::Readiness readiness);
    // Opens the Sessions tab with this session selected, as soon as it is found.
    void showSession(const QString &sessionId);

private:
    void leadToSession();
    void pauseWhereNeeded();
    void takeError(const Error &error);

    QPointer<Connection> m_connection;
    bool m_gone = false;
    bool m_keyRejected = false;
    MetricsReader m_metrics;
    SessionsReader m_sessions;
    QTabWidget *m_tabs;
    MetricsView *m_metricsView;
    SessionsView *m_sessionsView;
};
