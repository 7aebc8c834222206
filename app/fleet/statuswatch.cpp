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

StatusWatch::Fleetful StatusWatch::listed(const Fleet &fleet)
{
    Fleetful all;
    all.reserve(fleet.computers.size());
    for (const Computer &computer : fleet.computers) {
        if (isNamed(computer))
            all.insert(computer.id, {computer.name, wordOf(computer)});
    }
    return all;
}

void StatusWatch::setBefore(const Fleet &kept)
{
    if (std::exchange(m_hasBefore, true))
        return;
    if (!m_hasRead) {
        m_known = listed(kept);
        return;
    }
    // The file was slower than the server.
    const Fleetful now = std::exchange(m_known, listed(kept));
    QList<SeenChange> changes;
    for (auto each = now.cbegin(); each != now.cend(); ++each) {
        const QString before = m_known.take(each.key()).word;
        if (before != each->word)
            changes += {each.key(), each->name, before, each->word, m_firstAt};
    }
    for (auto each = m_known.cbegin(); each != m_known.cend(); ++each)
        changes += {each.key(), each->name, each->word, {}, m_firstAt};
    m_known = now;
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
            m_known = listed(fleet);
            return;
        }
    }
    QList<SeenChange> changes = takeListed(fleet, at);
    changes += takeLost(fleet, at); // by the marks that the line above made
    m_gone.removeIf([&](auto gone) { return gone.value() < fleet.begun; });
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

QList<SeenChange> StatusWatch::takeListed(const Fleet &fleet, qint64 at)
{
    QList<SeenChange> changes;
    for (const Computer &computer : fleet.computers) {
        if (!isNamed(computer))
            continue;
        const auto gone = m_gone.constFind(computer.id);
        if (gone != m_gone.constEnd() && fleet.begun <= *gone)
            continue;
        const QString word = wordOf(computer);
        Known &known = m_known[computer.id];
        known.seen = true;
        known.name = computer.name;
        if (known.word == word)
            continue;
        changes += {computer.id, computer.name, known.word, word, at};
        known.word = word;
    }
    return changes;
}

QList<SeenChange> StatusWatch::takeLost(const Fleet &fleet, qint64 at)
{
    // An entry without an id might be any of them.
    const bool complete = std::all_of(fleet.computers.cbegin(), fleet.computers.cend(),
                                      [](const Computer &computer) { return !computer.id.isEmpty(); });
    QList<SeenChange> changes;
    for (auto each = m_known.begin(); each != m_known.end();) {
        if (std::exchange(each->seen, false) || !complete || fleet.inDoubt.contains(each.key())) {
            ++each;
            continue;
        }
        changes += {each.key(), each->name, each->word, {}, at};
        each = m_known.erase(each);
    }
    return changes;
}

void StatusWatch::expect(const Computer &computer)
{
    if (m_hasRead && isNamed(computer) && !m_known.contains(computer.id))
        m_known.insert(computer.id, {computer.name, wordOf(computer)});
}

void StatusWatch::expectGone(const QString &id, quint64 settled)
{
    m_known.remove(id);
    m_gone.insert(id, settled);
}
