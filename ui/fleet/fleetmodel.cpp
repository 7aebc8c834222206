// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleetmodel.h"

#include "ui/fleet/reading.h"

#include <algorithm>
#include <utility>

FleetModel::FleetModel(QObject *parent) : FleetTable(parent) {}

void FleetModel::setComputers(const Fleet &fleet)
{
    if (fleet.begun < m_newestReading)
        return; // a later one has been merged
    m_newestReading = fleet.begun;
    Changes changes;
    const QDateTime when = reading::time(fleet);
    if (fleet.unchanged) {
        const QList<Computer> contradicted = m_answers.contradictedBySameAnswer(when);
        for (const Computer &computer : contradicted)
            contradict({std::make_shared<const Computer>(computer), entryOf(computer.id), when}, &changes);
        confirm(when, fleet.inDoubt);
    } else {
        const FleetDifference *difference = m_everRead ? fleet.since(m_merged) : nullptr;
        if (difference)
            mergeDifference(fleet, *difference, &changes);
        else if (!takePrepared(fleet, &changes))
            merge(fleet, &changes);
        m_merged = fleet.computers;
        m_answers.endReading(fleet.begun, when);
        changes.firstList = !std::exchange(m_everRead, true);
    }
    const QStringList outdated = m_marks.outdate(fleet.begun);
    for (const QString &key : outdated)
        showMarks(key, &changes);
    announce(std::move(changes));
}

void FleetModel::confirm(const QDateTime &when, const QSet<QString> &except)
{
    QHash<int, QDateTime> before; // few, so that not each row is looked for among them
    for (const QString &key : except) {
        if (const int excepted = row(key); excepted >= 0)
            before.insert(excepted, at(excepted).receivedAt);
    }
    confirmRows(when);
    for (const auto &[excepted, receivedAt] : before.asKeyValueRange())
        rowAt(excepted).receivedAt = receivedAt;
}

void FleetModel::setComputer(const Computer &computer, quint64 settled)
{
    if (!computer.isReadable() || m_answers.isDeleted(computer.id))
        return;
    m_answers.settle(computer.id, settled);
    Changes changes;
    tell(computer, &changes);
    announce(std::move(changes));
}

// What an answer told of it; the list decides where it stands.
void FleetModel::tell(const Computer &computer, Changes *changes)
{
    auto told = std::make_shared<Computer>(computer);
    if (const Computer *known = this->computer(computer.id); known && !told->steps)
        told->steps = known->steps; // an answer may leave them out
    m_apart.insert(computer.id);
    place(computer.id, {told, entryOf(computer.id), QDateTime::currentDateTime()}, changes);
}

void FleetModel::setAbsent(const QString &id, quint64 settled)
{
    Changes changes;
    m_answers.settle(id, settled);
    m_apart.insert(id);
    if (const int known = row(id); known >= 0)
        bury(known, &changes);
    announce(std::move(changes));
}

void FleetModel::setUnclear(const QString &id)
{
    const int known = row(id);
    if (known < 0 || at(known).local.gone || at(known).local.unclearSince.isValid())
        return;
    rowAt(known).local.unclearSince = QDateTime::currentDateTime();
    m_apart.insert(id);
    announce({.rows = {known}, .arrivals = {}, .contradicted = {}});
}

void FleetModel::setOperation(const Operation &operation)
{
    if (operation.kind == Operation::Kind::Create) {
        if (operation.state == Operation::State::Succeeded && operation.computer)
            setComputer(*operation.computer, operation.settled);
        return;
    }
    Changes changes;
    m_marks.apply(operation);
    settle(operation, &changes);
    showMarks(operation.computerId, &changes);
    announce(std::move(changes));
}

void FleetModel::settle(const Operation &operation, Changes *changes)
{
    if (operation.isOpen())
        return;
    m_apart.insert(operation.computerId);
    const int known = row(operation.computerId);
    const bool succeeded = operation.state == Operation::State::Succeeded;
    if (operation.settled > 0)
        m_answers.settle(operation.computerId, operation.settled);
    if (succeeded && operation.kind == Operation::Kind::Delete) {
        const QDateTime now = QDateTime::currentDateTime();
        m_answers.settleDeletion(operation.computerId, operation.settled,
                                 operation.finishedAt.isValid() ? operation.finishedAt : now);
    } else if (operation.computer && known >= 0) {
        tell(*operation.computer, changes);
    }
    const bool notThere = succeeded ? operation.kind == Operation::Kind::Delete
                                    : operation.error.kind == Error::Kind::NotFound
                                              && operation.state == Operation::State::Failed;
    if (notThere && known >= 0)
        bury(known, changes);
}

void FleetModel::showMarks(const QString &id, Changes *changes)
{
    const int known = row(id);
    if (known < 0)
        return;
    FleetRow &row = rowAt(known);
    row.local.operation = m_marks.shown(id);
    row.local.refreshForbidden = m_marks.isRefreshForbidden(id);
    if (row.local.operation && row.local.operation->isOpen())
        row.contradicted = false; // the administrator acts on it
    changes->rows += known;
}

void FleetModel::dismissFailure(const QString &key)
{
    Changes changes;
    if (m_marks.dismiss(key))
        showMarks(key, &changes);
    announce(std::move(changes));
}

void FleetModel::clearForbidden()
{
    Changes changes;
    const QSet<QString> concerned = m_marks.clearForbidden();
    for (const QString &id : concerned)
        showMarks(id, &changes);
    announce(std::move(changes));
}

void FleetModel::removeTombstones()
{
    // What follows from a row's going may ask for this again. The same rows would go twice, and take their
    // neighbours along.
    if (!hasTombstones() || m_isBurying)
        return;
    m_isBurying = true;
    QStringList keys;
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).local.gone)
            keys += at(row).key;
    }
    removeGoneRows();
    m_isBurying = false;
    for (const QString &key : std::as_const(keys))
        m_marks.forget(key);
    if (!keys.isEmpty())
        Q_EMIT computersChanged(keys);
    Q_EMIT fleetChanged();
}

void FleetModel::clear()
{
    m_answers = {};
    m_marks = {};
    m_protected = {};
    m_protectionsAwaited = false;
    m_lastActions.clear();
    m_merged = {};
    m_apart.clear();
    m_newestReading = 0;
    m_everRead = false;
    removeAllRows();
    Q_EMIT fleetChanged();
}

void FleetModel::announce(Changes changes)
{
    std::sort(changes.rows.begin(), changes.rows.end());
    changes.rows.erase(std::unique(changes.rows.begin(), changes.rows.end()), changes.rows.end());
    QStringList keys; // each once
    for (const int row : std::as_const(changes.rows))
        keys += key(row);
    if (!changes.asListed) {
        for (const FleetRow &arrival : changes.arrivals)
            keys += arrival.key;
    }
    const bool whole = changes.asListed && !changes.arrivals.empty();
    const bool changed = whole || !keys.isEmpty() || changes.reordered || changes.firstList;
    announceChanged(changes.rows);
    if (changes.reordered)
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), {EntryRole});
    appendRows(std::move(changes.arrivals), changes.asListed ? m_merged.places() : ComputerList::Places());
    if (whole)
        Q_EMIT computersChanged({});
    else if (!keys.isEmpty())
        Q_EMIT computersChanged(keys);
    for (const QString &contradicted : changes.contradicted)
        Q_EMIT deletionContradicted(contradicted);
    if (changed)
        Q_EMIT fleetChanged();
}
