// SPDX-License-Identifier: GPL-3.0-or-later
// How a reading becomes rows; what else changes them is in fleetmodel.cpp.
#include "ui/fleet/fleetmodel.h"
#include "ui/fleet/reading.h"

#include <QLoggingCategory>

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
