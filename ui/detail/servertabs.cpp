// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/servertabs.h"

#include "ui/detail/metricsview.h"
#include "ui/detail/sessionsview.h"

#include <QTabBar>
#include <QTabWidget>

ServerTabs::ServerTabs(QTabWidget *tabs)
    : QObject(tabs)
    , m_metrics(MetricsReader::Pace())
    , m_tabs(tabs)
    , m_metricsView(new MetricsView(&m_metrics))
    , m_sessionsView(new SessionsView(&m_sessions))
{
    tabs->addTab(m_metricsView, tr("Metrics"));
    tabs->addTab(m_sessionsView, tr("Sessions"));
    connect(&m_metrics, &MetricsReader::failed, this, &ServerTabs::takeError);
    connect(&m_sessions, &SessionsReader::failed, this, &ServerTabs::takeError);
    connect(&m_sessions, &SessionsReader::found, this, &ServerTabs::leadToSession);
}

void ServerTabs::setConnection(Connection *connection)
{
    const QString host = connection ? connection->profile().endpoint.host() : QString();
    m_metricsView->setHost(host);
    m_sessionsView->setHost(host);
    m_connection = connection;
    m_metrics.setClient(connection ? connection->client() : nullptr);
    m_sessions.setClient(connection ? connection->client() : nullptr);
}

void ServerTabs::setComputer(const Computer &computer, bool gone)
{
    const QString id = computer.isReadable() ? computer.id : QString();
    const bool measured = computer.provider() != Computer::Provider::OwnMachine;
    m_gone = gone;
    if (gone) // before: nothing is asked about it
        pauseWhereNeeded();
    m_metrics.setComputer(id, measured);
    m_sessions.setComputer(id);
    pauseWhereNeeded();
}

void ServerTabs::setReadiness(Connection::Readiness readiness)
{
    m_keyRejected = readiness == Connection::Readiness::KeyRejected;
    pauseWhereNeeded();
}

void ServerTabs::showSession(const QString &sessionId)
{
    m_tabs->setCurrentWidget(m_sessionsView);
    m_tabs->tabBar()->setFocus(Qt::OtherFocusReason); // the button that asked is hidden now
    m_sessions.find(sessionId);
}

// It may have taken a minute: whoever has gone elsewhere meanwhile is left there.
void ServerTabs::leadToSession()
{
    if (m_tabs->isAncestorOf(m_tabs->window()->focusWidget()))
        m_sessionsView->focusTable();
}

void ServerTabs::pauseWhereNeeded()
{
    const QString reason =
            m_gone          ? tr("This computer no longer exists: nothing more is asked about it.")
            : m_keyRejected ? tr("The API key was rejected: nothing is asked until there is another one.")
                            : QString();
    m_metricsView->setPauseReason(reason);
    m_sessionsView->setPauseReason(reason);
    m_metrics.setPaused(!reason.isEmpty());
    m_sessions.setPaused(!reason.isEmpty());
}

void ServerTabs::takeError(const Error &error)
{
    if (m_connection)
        m_connection->heed(error);
}
