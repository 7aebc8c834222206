// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/desktopnews.h"

#include "app/fleet/connection.h"
#include "ui/actions/batchreport.h"
#include "ui/describe.h"
#include "ui/describe_connection.h"
#include "ui/desktop/tray.h"
#include "ui/fleet/fleetmodel.h"
#include "ui/preferences/preferencestore.h"

#include <QApplication>

using Outcome = ComputerWatch::Outcome;

namespace {

QString sentence(const QString &name, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Ready:
        return DesktopNews::tr("%1 is ready.").arg(name);
    case Outcome::Failed:
        return DesktopNews::tr("%1 has failed.").arg(name);
    case Outcome::Stuck:
        return DesktopNews::tr("%1 seems to be stuck.").arg(name);
    case Outcome::Gone:
        return DesktopNews::tr("%1 is no longer there.").arg(name);
    }
    return {};
}

} // namespace

DesktopNews::DesktopNews(FleetModel *fleet, FleetActions *actions, PreferenceStore *store, Tray *tray)
    : QObject(tray->parent())
    , m_fleet(fleet)
    , m_store(store)
    , m_tray(tray)
    , m_watch(new ComputerWatch(fleet, actions))
{
    connect(m_watch, &ComputerWatch::told, this, &DesktopNews::tellComputer);
    connect(&m_bus, &DesktopBus::activated, this, &DesktopNews::activated);
    connect(tray, &Tray::messageClicked, this, [this] { Q_EMIT activated(m_shownByTray, {}); });
    m_bus.start();
}

void DesktopNews::setConnection(Connection *connection)
{
    if (m_connection)
        m_connection->operations()->disconnect(this);
    m_connection = connection;
    m_watch->setConnection(connection);
    if (connection)
        connect(connection->operations(), &OperationQueue::batchFinished, this, &DesktopNews::tellBatch);
}

QString DesktopNews::reasonAgainst() const
{
    if (m_bus.showsMessages() || (m_tray->isShown() && m_tray->showsMessages()))
        return {};
    return tr("This desktop shows no notifications.");
}

void DesktopNews::tellBatch(quint64 batch)
{
    const QList<Operation> operations = m_connection->operations()->batch(batch);
    if (operations.size() > 1 && m_store->values().notifiesOfSeveral)
        show(batchreport::summary(operations), describe::connection(m_connection->profile()), {});
}

void DesktopNews::tellComputer(const QString &key, const QString &name, Outcome outcome)
{
    const QString said = sentence(describe::inSentence(name), outcome);
    Q_EMIT announced(said);
    if (!m_store->values().notifiesOfWatched)
        return;
    const Computer *computer = m_fleet->computer(key);
    const bool steps = computer && (outcome == Outcome::Failed || outcome == Outcome::Stuck);
    show(said,
         steps ? describe::provisioning(*computer, m_fleet->localState(key))
               : describe::connection(m_connection->profile()),
         key);
}

void DesktopNews::show(const QString &title, const QString &text, const QString &key)
{
    if (QApplication::activeWindow()) // who looks has been told in the window
        return;
    if (m_bus.showsMessages()) {
        m_bus.show(title, text, key);
    } else if (m_tray->isShown()) {
        m_shownByTray = key;
        m_tray->showMessage(title, text);
    }
}
