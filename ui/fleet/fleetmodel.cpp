// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleetmodel.h"

#include "ui/fleet/reading.h"

#include <QLoggingCategory>

Q_LOGGING_CATEGORY(lcFleet, "millwright.fleet", QtInfoMsg)

FleetModel::FleetModel(QObject *parent) : FleetTable(parent) {}

void FleetModel::setComputers(const Fleet &fleet)
{
    if (fleet.begun < m_newestReading)
        return; // a later one has been merged
    m_newestReading = fleet.begun;
    Changes changes;
    if (fleet.unchanged) {
        const QList<Computer> contradicted = m_answers.contradictedBySameAnswer(reading::time(fleet));
        for (const Computer &computer : contradicted)
            contradict(computer, reading::time(fleet), &changes);
        confirm(fleet);
    } else {
        std::vector<bool> seen(static_cast<std::size_t>(rowCount()), false);
        mergeListed(fleet, &seen, &changes);
        mergeLost(fleet, seen, &changes);
        m_answers.endReading(fleet.begun, reading::time(fleet));
        m_everRead = true;
    }
    const QStringList outdated = m_marks.outdate(fleet.begun);
    for (const QString &key : outdated)
        showMarks(key, &changes);
    announce(changes);
}

void FleetModel::confirm(const Fleet &same)
{
    const QDateTime when = reading::time(same);
    for (int row = 0; row < rowCount(); ++row) {
        if (!at(row).local.gone && !same.inDoubt.contains(at(row).key))
            rowAt(row).receivedAt = when;
    }
}

void FleetModel::mergeListed(const Fleet &fleet, std::vector<bool> *seen, Changes *changes)
{
    const QStringList keys = reading::keys(fleet);
    const QDateTime when = reading::time(fleet);
    QSet<QString> arrived;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const Computer &computer = fleet.computers[i];
        const int known = row(keys[i]);
        if (known >= 0)
            (*seen)[static_cast<std::size_t>(known)] = true;
        if (known < 0 && arrived.contains(keys[i]))
            continue; // a repeated id that the decoder did not mark
        const auto verdict = computer.isReadable() ? m_answers.judge(computer, fleet.begun, when)
                                                   : SettledAnswers::Verdict::Believe;
        switch (verdict) {
        case SettledAnswers::Verdict::Believe:
            place(keys[i], computer, when, changes);
            break;
        case SettledAnswers::Verdict::Contradict:
            contradict(computer, when, changes);
            break;
        case SettledAnswers::Verdict::Ignore:
            continue;
        }
        if (known < 0)
            arrived.insert(keys[i]);
    }
}

void FleetModel::mergeLost(const Fleet &fleet, const std::vector<bool> &seen, Changes *changes)
{
    for (int row = 0; row < static_cast<int>(seen.size()); ++row) {
        const FleetRow &known = at(row);
        if (seen[static_cast<std::size_t>(row)] || known.local.gone)
            continue;
        if (!fleet.inDoubt.contains(known.key) && !m_answers.isNewer(known.key, fleet.begun))
            bury(row, changes);
    }
}

void FleetModel::place(const QString &key, const Computer &computer, const QDateTime &when, Changes *changes)
{
    const int known = row(key);
    if (known >= 0) {
        update(known, computer, when, changes);
        return;
    }
    FleetRow arrival;
    arrival.key = key;
    arrival.computer = computer;
    arrival.receivedAt = when;
    arrival.local.operation = m_marks.shown(key);
    arrival.local.refreshForbidden = m_marks.isRefreshForbidden(key);
    markProtection(&arrival);
    if (const auto acted = m_lastActions.constFind(key); acted != m_lastActions.constEnd())
        arrival.lastAction = *acted;
    if (m_everRead)
        arrival.lastChange = when;
    changes->arrivals += arrival;
}

void FleetModel::update(int row, const Computer &computer, const QDateTime &when, Changes *changes)
{
    FleetRow &known = rowAt(row);
    changes->reordered = changes->reordered || known.computer.entry != computer.entry;
    const bool revived = known.local.gone || known.local.unclearSince.isValid();
    known.local.unclearSince = {};
    known.receivedAt = when;
    setGone(row, false);
    if (!reading::saysTheSame(known.computer, computer) || revived) {
        known.lastChange = when;
        changes->rows += row;
        known.computer = computer;
    }
    known.computer.entry = computer.entry;
}

void FleetModel::contradict(const Computer &computer, const QDateTime &when, Changes *changes)
{
    m_marks.dismiss(computer.id); // "Deleted" is what it is not
    place(computer.id, computer, when, changes);
    changes->contradicted += computer.id;
    const int known = row(computer.id);
    FleetRow &returned = known >= 0 ? rowAt(known) : changes->arrivals.last();
    returned.contradicted = true;
    returned.local.operation = m_marks.shown(computer.id);
    qCWarning(lcFleet) << "a deleted computer is still listed:" << computer.id;
}

void FleetModel::bury(int row, Changes *changes)
{
    if (at(row).local.gone)
        return;
    setGone(row, true);
    rowAt(row).contradicted = false;
    rowAt(row).local.stuck.reset();
    changes->rows += row;
}

void FleetModel::setComputer(const Computer &computer, quint64 settled)
{
    if (!computer.isReadable() || m_answers.isDeleted(computer.id))
        return;
    m_answers.settle(computer.id, settled);
    Computer told = computer;
    if (const Computer *known = this->computer(computer.id)) {
        told.entry = known->entry;
        if (!told.steps)
            told.steps = known->steps; // an answer may leave them out
    }
    Changes changes;
    place(told.id, told, QDateTime::currentDateTime(), &changes);
    announce(changes);
}

void FleetModel::setAbsent(const QString &id, quint64 settled)
{
    Changes changes;
    m_answers.settle(id, settled);
    if (const int known = row(id); known >= 0)
        bury(known, &changes);
    announce(changes);
}

void FleetModel::setUnclear(const QString &id)
{
    const int known = row(id);
    if (known < 0 || at(known).local.gone || at(known).local.unclearSince.isValid())
        return;
    rowAt(known).local.unclearSince = QDateTime::currentDateTime();
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
    announce(changes);
}

void FleetModel::settle(const Operation &operation, Changes *changes)
{
    if (operation.isOpen())
        return;
    const int known = row(operation.computerId);
    const bool succeeded = operation.state == Operation::State::Succeeded;
    if (operation.settled > 0)
        m_answers.settle(operation.computerId, operation.settled);
    if (succeeded && operation.kind == Operation::Kind::Delete) {
        const QDateTime now = QDateTime::currentDateTime();
        m_answers.settleDeletion(operation.computerId, operation.settled,
                                 operation.finishedAt.isValid() ? operation.finishedAt : now);
    } else if (operation.computer && known >= 0) {
        Computer told = *operation.computer;
        told.entry = at(known).computer.entry;
        if (!told.steps)
            told.steps = at(known).computer.steps;
        update(known, told, QDateTime::currentDateTime(), changes);
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
    announce(changes);
}

void FleetModel::clearForbidden()
{
    Changes changes;
    const QSet<QString> concerned = m_marks.clearForbidden();
    for (const QString &id : concerned)
        showMarks(id, &changes);
    announce(changes);
}

void FleetModel::removeTombstones()
{
    if (!hasTombstones())
        return;
    QStringList keys;
    for (int row = 0; row < rowCount(); ++row) {
        if (at(row).local.gone)
            keys += at(row).key;
    }
    removeGoneRows();
    for (const QString &key : std::as_const(keys)) {
        m_marks.forget(key);
        Q_EMIT computerChanged(key);
    }
    Q_EMIT fleetChanged();
}

void FleetModel::clear()
{
    m_answers = {};
    m_marks = {};
    m_protected = {};
    m_protectionsAwaited = false;
    m_lastActions.clear();
    m_newestReading = 0;
    m_everRead = false;
    removeAllRows();
    Q_EMIT fleetChanged();
}

void FleetModel::announce(const Changes &changes)
{
    QStringList keys;
    for (const int row : changes.rows)
        keys += key(row);
    for (const FleetRow &arrival : changes.arrivals)
        keys += arrival.key;
    announceChanged(changes.rows);
    if (changes.reordered)
        Q_EMIT dataChanged(index(0, NameColumn), index(rowCount() - 1, NameColumn), {EntryRole});
    appendRows(changes.arrivals);
    keys.removeDuplicates();
    for (const QString &changed : std::as_const(keys))
        Q_EMIT computerChanged(changed);
    for (const QString &contradicted : changes.contradicted)
        Q_EMIT deletionContradicted(contradicted);
    if (!keys.isEmpty() || changes.reordered)
        Q_EMIT fleetChanged();
}
