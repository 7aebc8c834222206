// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleetkeeper.h"

#include "ui/describe.h"
#include "ui/fleet/reading.h"

#include <QLoggingCategory>

#include <utility>

namespace {

Q_LOGGING_CATEGORY(lcKeeper, "millwright.keptfleet", QtInfoMsg)

} // namespace

FleetKeeper::FleetKeeper(KeptFleet *kept, std::chrono::milliseconds often, QObject *parent)
    : QObject(parent), m_kept(kept)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(often);
    connect(&m_pause, &QTimer::timeout, this, &FleetKeeper::flush);
}

FleetKeeper::~FleetKeeper()
{
    flush();
}

void FleetKeeper::setConnection(Connection *connection)
{
    flush();
    if (m_connection)
        m_connection->disconnect(this);
    m_pause.stop();
    m_failed = false;
    m_connection = connection;
    m_id = connection ? connection->profile().id : QString();
    if (m_id.isEmpty())
        return;
    connect(connection, &Connection::fleetRead, this, &FleetKeeper::onFleet);
    m_kept->load(
            m_id, connection,
            [this, keeper = QPointer<FleetKeeper>(this), connection](const Result<KeptFleet::Found> &found) {
                if (keeper && m_connection == connection)
                    take(found);
            },
            &reading::prepare);
}

void FleetKeeper::forget(const QString &connectionId)
{
    if (m_id != connectionId)
        return;
    m_pending.reset();
    m_pause.stop();
    if (m_connection)
        m_connection->disconnect(this);
    m_id.clear();
}

void FleetKeeper::take(const Result<KeptFleet::Found> &found)
{
    if (!found)
        return report(tr("The saved list of computers could not be read."), found.error());
    if (found->fleet) {
        m_connection->showKept(*found->fleet);
        qCDebug(lcKeeper) << "shown as last read:" << found->fleet->computers.size() << "computers";
        Q_EMIT loaded(*found->fleet);
    }
    if (!found->setAside.isEmpty())
        report(tr("The saved list of computers could not be used and was set aside as %1.")
                       .arg(describe::plain(found->setAside)),
               found->why.value_or(Error{}));
}

void FleetKeeper::onFleet(const Fleet &fleet)
{
    if (fleet.unchanged && m_pending)
        m_pending->readAt = fleet.readAt;
    else if (fleet.unchanged || !m_pause.isActive())
        write(fleet);
    else {
        m_pending = fleet;
        m_pending->difference.reset(); // it would keep the list before
    }
}

void FleetKeeper::write(const Fleet &fleet)
{
    if (!fleet.unchanged)
        m_pause.start();
    m_kept->keep(m_id, fleet, this, [this](const Result<Done> &kept) {
        if (!kept && !std::exchange(m_failed, true))
            report(tr("The list of computers could not be saved for the next start."), kept.error());
        m_failed = !kept;
    });
}

void FleetKeeper::flush()
{
    if (const std::optional<Fleet> pending = std::exchange(m_pending, std::nullopt); pending && m_kept)
        write(*pending);
}

void FleetKeeper::report(const QString &text, const Error &error)
{
    Q_EMIT problem({.level = Notice::Level::Warning,
                    .text = tr("%1 %2").arg(text, describe::error(error, {})),
                    .details = describe::errorDetails(error, {})});
}
