// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/statuswatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Never empty: that would say that the list does not hold it.
QString wordOf(const Computer &computer)
{
    return computer.statusWord.isEmpty() ? u"unknown"_s : computer.statusWord;
}

bool isNamed(const Computer &computer)
{
    return computer.isReadable() && !computer.id.isEmpty();
}

qint64 timeOf(const Fleet &fleet)
{
    return fleet.readAt.isValid() ? fleet.readAt.toMSecsSinceEpoch() : QDateTime::currentMSecsSinceEpoch();
}

} // namespace

StatusWatch::Known StatusWatch::known(const QString &id) const
{
    if (const auto other = m_others.constFind(id); other != m_others.cend())
        return *other;
    const Computer *computer = m_disregarded.contains(id) ? nullptr : m_before.find(id);
    return computer ? Known{computer->name, wordOf(*computer)} : Known();
}

void StatusWatch::setBefore(const Fleet &kept)
{
    if (std::exchange(m_hasBefore, true))
        return;
    const ComputerList now = std::exchange(m_before, kept.computers);
    if (!m_hasRead)
        return;
    // The file was slower than the server. Whom an answer told of since stands for itself.
    const QHash<QString, Known> others = std::exchange(m_others, {});
    const QSet<QString> disregarded = std::exchange(m_disregarded, {});
    QList<SeenChange> changes;
    const auto tell = [&](const QString &id, const Known &present) {
        const Known before = known(id);
        if (before.word != present.word)
            changes += {id, present.word.isEmpty() ? before.name : present.name, before.word, present.word,
                        m_firstAt};
    };
    const auto knownNow = [&](const QString &id) {
        const Computer *computer = disregarded.contains(id) ? nullptr : now.find(id);
        return others.value(id, computer ? Known{computer->name, wordOf(*computer)} : Known());
    };
    for (const Computer &computer : now) {
        if (isNamed(computer))
            tell(computer.id, knownNow(computer.id));
    }
    for (auto other = others.cbegin(); other != others.cend(); ++other) {
        if (!now.find(other.key()))
            tell(other.key(), *other);
    }
    for (const Computer &computer : kept.computers) {
        if (isNamed(computer) && !now.find(computer.id) && !others.contains(computer.id))
            tell(computer.id, {});
    }
    m_before = now;
    m_others = others;
    m_disregarded = disregarded;
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

void StatusWatch::take(const Fleet &fleet)
{
    if (fleet.unchanged)
        return;
    const qint64 at = timeOf(fleet);
    if (!std::exchange(m_hasRead, true)) {
        m_firstAt = at;
        if (!m_hasBefore) {
            m_before = fleet.computers;
            return;
        }
    }
    const QList<SeenChange> changes = compare(fleet, at);
    m_gone.removeIf([&](auto gone) { return gone.value() < fleet.begun; });
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

QList<SeenChange> StatusWatch::compare(const Fleet &fleet, qint64 at)
{
    const FleetDifference *difference = fleet.since(m_before);
    // Whom we know otherwise than from the list is looked at in any case, and first.
    QSet<QString> looked = m_disregarded;
    for (auto other = m_others.cbegin(); other != m_others.cend(); ++other)
        looked.insert(other.key());
    for (auto gone = m_gone.cbegin(); gone != m_gone.cend(); ++gone)
        looked.insert(gone.key());
    Comparison found{.fleet = fleet, .at = at, .others = {}, .disregarded = {}, .changes = {}};
    for (const QString &id : std::as_const(looked))
        compareOne(id, &found);
    const auto compareNew = [&](const QString &id) {
        if (!id.isEmpty() && !looked.contains(id))
            compareOne(id, &found);
    };
    if (difference) {
        for (const int place : difference->changed)
            compareNew(fleet.computers[place].id);
        for (const int place : difference->lost)
            compareNew(m_before[place].id);
    } else {
        for (const Computer &computer : fleet.computers)
            compareNew(computer.id);
        for (const Computer &computer : m_before) {
            if (!fleet.computers.find(computer.id))
                compareNew(computer.id);
        }
    }
    m_before = fleet.computers;
    m_others = found.others;
    m_disregarded = found.disregarded;
    return found.changes;
}

void StatusWatch::compareOne(const QString &id, Comparison *found) const
{
    const Known before = known(id);
    if (const Computer *computer = found->fleet.computers.find(id)) {
        const auto gone = m_gone.constFind(id);
        const QString word = wordOf(*computer);
        if (gone != m_gone.constEnd() && found->fleet.begun <= *gone)
            found->disregarded.insert(id);
        else if (before.word != word)
            found->changes += {id, computer->name, before.word, word, found->at};
    } else if (!before.word.isEmpty()) {
        // An entry without an id might be any of those whom the list lacks.
        if (!found->fleet.computers.isComplete() || found->fleet.inDoubt.contains(id))
            found->others.insert(id, before);
        else
            found->changes += {id, before.name, before.word, {}, found->at};
    }
}

void StatusWatch::expect(const Computer &computer)
{
    if (m_hasRead && isNamed(computer) && known(computer.id).word.isEmpty())
        m_others.insert(computer.id, {computer.name, wordOf(computer)});
}

void StatusWatch::expectGone(const QString &id, quint64 settled)
{
    m_others.remove(id);
    m_disregarded.insert(id);
    m_gone.insert(id, settled);
}
