// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/computerwatch.h"

#include "app/fleet/connection.h"
#include "ui/actions/fleetactions.h"
#include "ui/describe.h"
#include "ui/fleet/fleetmodel.h"

ComputerWatch::ComputerWatch(FleetModel *fleet, FleetActions *actions)
    : QObject(actions), m_fleet(fleet), m_actions(actions)
{
    connect(actions->actions().notifyWhenDone, &QAction::triggered, this, &ComputerWatch::toggle);
    connect(actions, &FleetActions::selectionChanged, this, &ComputerWatch::showAction);
    connect(fleet, &FleetModel::computersChanged, this, &ComputerWatch::lookAll);
    connect(fleet, &FleetModel::fleetChanged, this, &ComputerWatch::showAction);
    showAction();
}

void ComputerWatch::setConnection(Connection *connection)
{
    m_isConnected = connection != nullptr;
    if (connection && connection->profile().id.isEmpty())
        m_marks.remove({}); // of another one that was for this run
    m_connection = connection ? connection->profile().id : QString();
    showAction();
}

void ComputerWatch::toggle(bool wanted)
{
    const QStringList selection = m_actions->selection();
    for (const QString &key : selection) {
        const Computer *computer = m_fleet->computer(key);
        if (!wanted)
            marks().remove(key);
        else if (computer && computer->isReadable() && !m_fleet->localState(key).gone)
            marks().insert(key, {describe::name(*computer), computer->isChanging(), false});
    }
    showAction();
}

void ComputerWatch::lookAll(const QStringList &keys)
{
    if (!m_isConnected || marks().isEmpty())
        return;
    const QStringList concerned = keys.isEmpty() ? marks().keys() : keys;
    for (const QString &key : concerned)
        look(key);
}

void ComputerWatch::look(const QString &key)
{
    const auto found = marks().find(key);
    if (found == marks().end())
        return;
    const Computer *computer = m_fleet->computer(key);
    const LocalState local = m_fleet->localState(key);
    const QString name = found->name;
    if (!computer || local.gone) {
        marks().erase(found);
        Q_EMIT told(key, name, Outcome::Gone);
        return;
    }
    if (local.unclearSince.isValid()) // what is known of it is old
        return;
    const bool before = std::exchange(found->changing, computer->isChanging());
    if (found->changing) {
        const bool stuck = static_cast<bool>(local.stuck);
        if (!std::exchange(found->stuck, stuck) && stuck)
            Q_EMIT told(key, name, Outcome::Stuck);
    } else if (before) {
        marks().erase(found);
        Q_EMIT told(key, name, computer->needsAttention() ? Outcome::Failed : Outcome::Ready);
    }
}

void ComputerWatch::showAction()
{
    bool any = false;
    bool all = true;
    const QStringList selection = m_isConnected ? m_actions->selection() : QStringList();
    for (const QString &key : selection) {
        const int row = m_fleet->row(key);
        if (row < 0 || m_fleet->at(row).local.gone || !m_fleet->at(row).computer->isReadable())
            continue;
        any = true;
        all = marks().contains(key);
        if (!all)
            break; // those that follow change nothing
    }
    QAction *action = m_actions->actions().notifyWhenDone;
    ActionSet::setReason(action, any ? QString() : describe::reason(Ineligible::NothingSelected));
    action->setChecked(any && all);
}
