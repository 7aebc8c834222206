// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpdesk.h"

#include "ui/help/helptopics.h"
#include "ui/help/helpwindow.h"

#include <QApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QMenu>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

void closeMenus()
{
    QWidget *last = nullptr;
    for (QWidget *menu = QApplication::activePopupWidget(); menu && menu != last;
         menu = QApplication::activePopupWidget()) {
        last = menu;
        menu->close();
    }
}

} // namespace

HelpDesk::HelpDesk(QWidget *window) : QObject(window)
{
    qApp->installEventFilter(this); // a dialog keeps the window's shortcuts from being heard
}

HelpDesk::~HelpDesk() = default;

QString HelpDesk::factoryAddress()
{
    return u"https://app.factory.ai/"_s;
}

void HelpDesk::showTopic(const QString &topic)
{
    if (!m_help) {
        m_help = std::make_unique<HelpWindow>();
        connect(m_help.get(), &HelpWindow::webPageRequested, this, &HelpDesk::openInBrowser);
    }
    m_help->showTopic(topic);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

void HelpDesk::showForFocus()
{
    showTopic(helptopics::about(QApplication::focusWidget()));
}

void HelpDesk::openFactory()
{
    openInBrowser(QUrl(factoryAddress()));
}

void HelpDesk::openInBrowser(const QUrl &address)
{
    if (!QDesktopServices::openUrl(address))
        Q_EMIT failed(tr("The web browser could not be opened. The address is %1").arg(address.toString()));
}

bool HelpDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType())
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_F1 || key->modifiers() != Qt::NoModifier)
        return false;
    const auto *menu = qobject_cast<QMenu *>(watched);
    const QString chosen = menu ? helptopics::about(menu->activeAction()) : QString();
    if (menu)
        closeMenus();
    showTopic(chosen.isEmpty() ? helptopics::about(QApplication::focusWidget()) : chosen);
    return true;
}
