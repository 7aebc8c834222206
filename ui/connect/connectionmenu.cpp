// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/connectionmenu.h"

#include "ui/connect/connectioncolours.h"
#include "ui/describe_connection.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace {

// An ampersand in a name is none of a menu's.
QString inMenu(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

ConnectionMenu::ConnectionMenu(ConnectionDesk *desk, QMenu *menu) : QObject(menu), m_desk(desk), m_menu(menu)
{
    connect(menu, &QMenu::aboutToShow, this, &ConnectionMenu::fill);
    fill();
}

void ConnectionMenu::fill()
{
    m_menu->clear();
    addConnections();
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("&Update API Key…")), &QAction::triggered, this,
            &ConnectionMenu::updateKeyRequested);
    connect(m_menu->addAction(tr("&Edit Connection…")), &QAction::triggered, this,
            &ConnectionMenu::editRequested);
    connect(m_menu->addAction(tr("&Add Connection…")), &QAction::triggered, this,
            &ConnectionMenu::addRequested);
    connect(m_menu->addAction(tr("&Connections…")), &QAction::triggered, this,
            &ConnectionMenu::connectionsRequested);
}

void ConnectionMenu::addConnections()
{
    auto *group = new QActionGroup(m_menu);
    for (const ConnectionBook::Entry &entry : m_desk->book().entries()) {
        QAction *action = m_menu->addAction(connectioncolours::swatch(entry.profile.colour),
                                            inMenu(describe::connectionName(entry.profile)));
        action->setCheckable(true);
        action->setChecked(entry.handle == m_desk->present());
        action->setIconVisibleInMenu(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, handle = entry.handle] {
            if (handle != m_desk->present())
                Q_EMIT connectRequested(handle);
        });
    }
}
