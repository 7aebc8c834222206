// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleetmodel.h"

#include "ui/fleet/reading.h"

#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcFleet, "millwright.fleet", QtInfoMsg)

namespace {

// Where an entry that could not be read stands in the list says nothing about it.
bool differ(const Computer &a, const Computer &b)
{
    if (a.isReadable() || b.isReadable())
        return a != b;
    return a.unreadable != b.unreadable || a.json != b.json;
}

} // namespace

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
        m_everRead = true;
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

void FleetModel::merge(const Fleet &fleet, Changes *changes)
{
    const QStringList keys = reading::keys(fleet);
    const QDateTime when = reading::time(fleet);
    std::vector<bool> seen(static_cast<std::size_t>(rowCount()), false);
    QSet<QString> arrived;
    const bool complete = fleet.computers.isComplete();
    m_apart.clear();
    changes->arrivals.reserve(static_cast<std::size_t>(rowCount() == 0 ? keys.size() : 0));
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const int known = row(keys[i]);
        if (known >= 0)
            seen[static_cast<std::size_t>(known)] = true;
        else if (!complete && arrived.contains(keys[i]))
            continue; // a repeated id that the decoder did not mark
        mergeListed(keys[i], {fleet.computers.shared(i), static_cast<int>(i) + 1, when}, fleet.begun,
                    changes);
        if (known < 0 && !complete)
            arrived.insert(keys[i]);
    }
    for (int row = 0; row < static_cast<int>(seen.size()); ++row) {
        if (!seen[static_cast<std::size_t>(row)])
            mergeLost(row, fleet, changes);
    }
    changes->asListed = rowCount() == 0 && complete
                        && static_cast<qsizetype>(changes->arrivals.size()) == fleet.computers.size();
}

// Nobody has told of any of them yet: only what this machine keeps has to be added.
bool FleetModel::takePrepared(const Fleet &fleet, Changes *changes)
{
    if (m_everRead || rowCount() > 0 || !m_answers.isEmpty() || !m_marks.isEmpty())
        return false;
    std::vector<FleetRow> rows = reading::takeRows(fleet);
    if (rows.empty())
        return false;
    const ComputerList::Places places = fleet.computers.places();
    const auto rowOf = [&](const QString &id) {
        const int place = places.value(id, -1);
        return place < 0 ? nullptr : &rows[static_cast<std::size_t>(place)];
    };
    for (auto acted = m_lastActions.cbegin(); acted != m_lastActions.cend(); ++acted) {
        if (FleetRow *row = rowOf(acted.key()))
            row->lastAction = *acted;
    }
    for (const QString &id : std::as_const(m_protected)) {
        if (FleetRow *row = rowOf(id)) {
            row->local.protectedHere = true;
            row->facts.known = false;
        }
    }
    if (m_protectionsAwaited) {
        for (FleetRow &row : rows) {
            row.local.protectionAwaited = true;
            row.facts.known = false;
        }
    }
    changes->arrivals = std::move(rows);
    changes->asListed = true;
    m_apart.clear();
    return true;
}

void FleetModel::mergeDifference(const Fleet &fleet, const FleetDifference &difference, Changes *changes)
{
    const QDateTime when = reading::time(fleet);
    const QSet<QString> apart = std::exchange(m_apart, {});
    QSet<QString> unconfirmed = apart; // these are looked at below, one by one
    for (const int place : difference.lost)
        unconfirmed.insert(difference.before[place].id);
    followMoves(difference, changes);
    confirm(when, unconfirmed);
    const auto mergePlace = [&](int place) {
        mergeListed(fleet.computers[place].id, {fleet.computers.shared(place), place + 1, when}, fleet.begun,
                    changes);
    };
    for (const int place : difference.changed) {
        if (!apart.contains(fleet.computers[place].id))
            mergePlace(place);
    }
    for (const QString &key : std::as_const(unconfirmed)) {
        if (const int place = fleet.computers.places().value(key, -1); place >= 0)
            mergePlace(place);
        else if (const int known = row(key); known >= 0)
            mergeLost(known, fleet, changes);
    }
}

// Where the list has put in or left out some, the others' places are other ones.
void FleetModel::followMoves(const FleetDifference &difference, Changes *changes)
{
    if (difference.moved.isEmpty())
        return;
    for (int row = 0; row < rowCount(); ++row) {
        const int entry = at(row).entry;
        const int place = entry > 0 && entry <= difference.moved.size() ? difference.moved[entry - 1] : -1;
        if (place < 0 || place + 1 == entry || at(row).local.gone || m_merged[entry - 1].id != at(row).key)
            continue;
        rowAt(row).entry = place + 1;
        changes->reordered = true;
    }
}

void FleetModel::mergeListed(const QString &key, const Told &told, quint64 begun, Changes *changes)
{
    const auto verdict = told.computer->isReadable() ? m_answers.judge(*told.computer, begun, told.when)
                                                     : SettledAnswers::Verdict::Believe;
    switch (verdict) {
    case SettledAnswers::Verdict::Believe:
        place(key, told, changes);
        break;
    case SettledAnswers::Verdict::Contradict:
        contradict(told, changes);
        break;
    case SettledAnswers::Verdict::Ignore:
        m_apart.insert(key);
        if (const int known = row(key);
            known >= 0 && !at(known).local.gone && at(known).entry != told.entry) {
            rowAt(known).entry = told.entry; // where it stands, the list knows
            changes->reordered = true;
        }
        break;
    }
}

void FleetModel::mergeLost(int row, const Fleet &fleet, Changes *changes)
{
    const FleetRow &known = at(row);
    if (known.local.gone)
        return;
    if (fleet.inDoubt.contains(known.key) || m_answers.isNewer(known.key, fleet.begun))
        m_apart.insert(known.key);
    else
        bury(row, changes);
}

void FleetModel::place(const QString &key, const Told &told, Changes *changes)
{
    const int known = row(key);
    if (known >= 0) {
        update(known, told, changes);
        return;
    }
    FleetRow arrival;
    arrival.key = key;
    arrival.computer = told.computer;
    arrival.entry = told.entry;
    arrival.receivedAt = told.when;
    arrival.local.operation = m_marks.shown(key);
    arrival.local.refreshForbidden = m_marks.isRefreshForbidden(key);
    markProtection(&arrival);
    if (const auto acted = m_lastActions.constFind(key); acted != m_lastActions.constEnd())
        arrival.lastAction = *acted;
    if (m_everRead)
        arrival.lastChange = told.when;
    changes->arrivals.push_back(std::move(arrival));
}

void FleetModel::update(int row, const Told &told, Changes *changes)
{
    FleetRow &known = rowAt(row);
    changes->reordered = changes->reordered || known.entry != told.entry;
    const bool revived = known.local.gone || known.local.unclearSince.isValid();
    known.local.unclearSince = {};
    known.receivedAt = told.when;
    setGone(row, false);
    if (revived || (known.computer != told.computer && differ(*known.computer, *told.computer))) {
        known.lastChange = told.when;
        changes->rows += row;
    }
    known.computer = told.computer;
    known.entry = told.entry;
}

void FleetModel::contradict(const Told &told, Changes *changes)
{
    const QString id = told.computer->id;
    m_marks.dismiss(id); // "Deleted" is what it is not
    place(id, told, changes);
    changes->contradicted += id;
    const int known = row(id);
    FleetRow &returned = known >= 0 ? rowAt(known) : changes->arrivals.back();
    returned.contradicted = true;
    returned.local.operation = m_marks.shown(id);
    qCWarning(lcFleet) << "a deleted computer is still listed:" << id;
}

int FleetModel::entryOf(const QString &id) const
{
    const int known = row(id);
    return known >= 0 ? at(known).entry : m_merged.places().value(id, -1) + 1;
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
    const bool changed = whole || !keys.isEmpty() || changes.reordered;
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
