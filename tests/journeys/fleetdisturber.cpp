// SPDX-License-Identifier: GPL-3.0-or-later
#include "fleetdisturber.h"

#include "app/sandbox/sandboxfleet.h"
#include "journey.h"
#include "ui/fleet/fleetview.h"

using namespace Qt::StringLiterals;

FleetFilter *FleetDisturber::list() const
{
    return static_cast<FleetFilter *>(m_journey->table()->model());
}

QString FleetDisturber::anyId(SandboxFleet &fleet, const QString &target)
{
    QStringList ids = fleet.ids();
    if (ids.contains(target))
        return target;
    ids.removeIf([this](const QString &id) { return m_spared.contains(id); });
    if (ids.isEmpty())
        return target;
    return ids.at(m_random->bounded(int(ids.size())));
}

// Also names that are hard to type, and names that another computer has.
QString FleetDisturber::newName(SandboxFleet &fleet)
{
    const QString number = QString::number(++m_made);
    switch (m_random->bounded(8)) {
    case 0:
        return u"gr\u00fc\u00df gott "_s + number;
    case 1:
        return u"safe\u202etxt."_s + number; // turns the rest around
    case 2:
        return u"\u05e9\u05e8\u05ea-"_s + number;
    case 3:
        return u"R&D & <b>lab</b> "_s + number;
    case 4:
        if (const SandboxComputer *twin = fleet.find(anyId(fleet, {})))
            return twin->name;
        return number;
    default:
        return u"web-"_s + number;
    }
}

void FleetDisturber::add(SandboxFleet &fleet)
{
    SandboxComputer computer;
    computer.id = randomId(u"computer_"_s, *m_random);
    computer.name = newName(fleet);
    computer.providerType = m_random->bounded(3) > 0 ? u"e2b"_s : u"byom"_s;
    computer.status = m_random->bounded(4) > 0 ? u"active"_s : u"error"_s;
    computer.createdAt = QDateTime::currentMSecsSinceEpoch() - m_random->bounded(100'000'000);
    fleet.add(computer);
}

void FleetDisturber::topUp(int count)
{
    m_journey->inFleet([&](SandboxFleet &fleet) {
        while (fleet.count() < count)
            add(fleet);
    });
}

void FleetDisturber::arrive()
{
    m_journey->inFleet([&](SandboxFleet &fleet) { add(fleet); });
}

void FleetDisturber::vanish(const QString &target)
{
    m_journey->inFleet([&](SandboxFleet &fleet) {
        const QString id = anyId(fleet, target);
        m_vanished.insert(id);
        fleet.remove(id);
    });
}

void FleetDisturber::rename(const QString &target)
{
    m_journey->inFleet([&](SandboxFleet &fleet) {
        const QString name = newName(fleet);
        fleet.change(anyId(fleet, target), [&](SandboxComputer &computer) { computer.name = name; });
    });
}

void FleetDisturber::changeStatus(const QString &target)
{
    static const QStringList words{u"active"_s, u"error"_s, u"provisioning"_s, u"hibernating"_s};
    m_journey->inFleet([&](SandboxFleet &fleet) {
        const QString word = words.at(m_random->bounded(int(words.size())));
        fleet.change(anyId(fleet, target), [&](SandboxComputer &computer) { computer.status = word; });
    });
}

void FleetDisturber::filter()
{
    switch (m_random->bounded(4)) {
    case 0:
        list()->setText(QString(QChar(u'a' + m_random->bounded(26))));
        return;
    case 1:
        list()->setStatus(FleetFilter::Status(m_random->bounded(FleetFilter::statusCount)));
        return;
    case 2:
        list()->setProvider(Computer::Provider::Managed);
        return;
    default:
        showAll();
    }
}

void FleetDisturber::showAll()
{
    list()->clearFilter();
}

void FleetDisturber::sort()
{
    const int column = m_random->bounded(FleetModel::LastChangeColumn + 1) + FleetFilter::serverOrder;
    m_journey->table()->sortBy(column, m_random->bounded(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
}

void FleetDisturber::select(int count)
{
    FleetView *table = m_journey->table();
    const int rows = table->model()->rowCount();
    for (int chosen = 0; chosen < std::min(count, rows); ++chosen) {
        const QModelIndex index = table->model()->index(m_random->bounded(rows), FleetModel::NameColumn);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, chosen ? Qt::ControlModifier : Qt::NoModifier,
                          table->visualRect(index).center());
    }
}

void FleetDisturber::settle()
{
    list()->settle();
    if (m_random->bounded(2))
        m_journey->window()->fleet()->removeTombstones();
}
