// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktopguide.h"

#include "app/fleet/connection.h"
#include "ui/desktop/tray.h"
#include "ui/preferences/preferencekeeper.h"

#include <utility>

using namespace std::chrono_literals;

DesktopGuide::DesktopGuide(const Parts &parts)
    : QObject(parts.window)
    , m_parts(parts)
    , m_tray(new Tray(parts.fleet, parts.window))
    , m_news(new DesktopNews(parts.fleet, parts.actions, parts.store, m_tray))
{
    followTray();
    connect(m_news, &DesktopNews::announced, this, &DesktopGuide::announced);
    parts.preferences->setDesktop([this](PreferencesDialog::Means *means) {
        means->trayReason = Tray::reasonAgainst();
        means->notificationsReason = m_news->reasonAgainst();
    });
    connect(m_news, &DesktopNews::activated, this, [this](const QString &key, const QString &token) {
        showWindow(token);
        if (!key.isEmpty())
            Q_EMIT computerRequested(key);
    });
    connect(parts.store, &PreferenceStore::changed, this, &DesktopGuide::apply);
    m_progress.setSingleShot(true);
    m_progress.setInterval(200ms);
    connect(&m_progress, &QTimer::timeout, this, &DesktopGuide::showProgress);
    apply();
}

void DesktopGuide::followTray()
{
    connect(m_tray, &Tray::showRequested, this, [this] { showWindow(); });
    connect(m_tray, &Tray::attentionRequested, this, [this] {
        showWindow();
        Q_EMIT attentionRequested();
    });
    connect(m_tray, &Tray::reloadRequested, this, &DesktopGuide::reloadRequested);
    connect(m_tray, &Tray::quitRequested, this, &DesktopGuide::quitRequested);
}

void DesktopGuide::apply()
{
    const bool before = m_tray->isShown();
    // Qt asks the desktop whether it has a tray, and waits for the answer: nobody else asks for it.
    m_tray->setShown(m_parts.store->values().tray && Tray::reasonAgainst().isEmpty());
    if (before && !m_tray->isShown() && m_parts.window->isHidden())
        showWindow(); // it was in the tray, which has gone
}

void DesktopGuide::setConnection(Connection *connection)
{
    if (m_connection)
        m_connection->operations()->disconnect(this);
    m_connection = connection;
    m_news->setConnection(connection);
    if (connection) {
        const auto soon = [this] {
            if (!m_progress.isActive())
                m_progress.start();
        };
        connect(connection->operations(), &OperationQueue::operationChanged, this, soon);
        connect(connection->operations(), &OperationQueue::batchFinished, this, soon);
    }
    showProgress();
}

void DesktopGuide::showProgress()
{
    const OperationQueue::Progress progress =
            m_connection ? m_connection->operations()->progress() : OperationQueue::Progress();
    const bool several = progress.total > 1;
    if (!std::exchange(m_showsProgress, several) && !several)
        return;
    m_news->bus()->showProgress(several ? double(progress.finished()) / progress.total : -1);
}

bool DesktopGuide::isInTray() const
{
    return m_tray->isShown();
}

void DesktopGuide::showWindow(const QString &token)
{
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    QWidget *window = m_parts.window;
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}
