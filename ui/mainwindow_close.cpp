// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the window, or only its way into the tray.
#include "ui/desktop/desktopguide.h"
#include "ui/mainwindow.h"
#include "ui/windowquestions.h"

#include <QApplication>
#include <QCloseEvent>

void MainWindow::quit()
{
    m_quitting = true;
    close();
    m_quitting = false; // a question may stand open now
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool inTray = m_desktop->isInTray() && !qApp->isSavingSession();
    if (inTray && !m_quitting) {
        event->ignore();
        hide();
        return;
    }
    if (!m_connection || m_connection->operations()->isIdle() || m_quitConfirmed) {
        if (m_connection) // they would go out until the window is destroyed
            m_connection->operations()->stopRemaining();
        event->accept();
        if (inTray) // where no closed window is the end
            QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        return;
    }
    event->ignore();
    if (isHidden())
        m_desktop->showWindow();
    m_questions->askToQuit(m_runningKind, m_connection->operations()->progress());
}
