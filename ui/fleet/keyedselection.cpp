// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/keyedselection.h"

#include "ui/fleet/fleetfilter.h"

#include <QSignalBlocker>

#include <algorithm>

namespace {

// The base class follows this many selected rows by itself; more take it longer than a frame.
constexpr int mostFollowed = 200;

} // namespace

KeyedSelection::KeyedSelection(FleetFilter *filter, QObject *parent)
    : QItemSelectionModel(nullptr, parent), m_filter(filter)
{
    // What the base class does about a change must happen between our begin and our end.
    connect(filter, &RowMapping::aboutToRearrange, this, &KeyedSelection::begin);
    connect(filter, &QAbstractItemModel::modelAboutToBeReset, this, &KeyedSelection::begin);
    setModel(filter);
    connect(filter, &RowMapping::rearranged, this, &KeyedSelection::end);
    connect(filter, &QAbstractItemModel::modelReset, this, &KeyedSelection::end);
    connect(filter->fleet(), &QAbstractItemModel::dataChanged, this, &KeyedSelection::forgetAnswers);
    connect(filter->fleet(), &FleetModel::fleetChanged, this, &KeyedSelection::dropLost);
    connect(this, &QItemSelectionModel::selectionChanged, this, &KeyedSelection::remember);
    keepCurrent();
}

QStringList KeyedSelection::shownKeys() const
{
    if (m_shownKeys)
        return *m_shownKeys;
    QStringList keys;
    keys.reserve(std::min(m_chosen, m_filter->rowCount()));
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (!isChosen(row))
            continue;
        const FleetRow &shown = m_filter->fleet()->at(m_filter->sourceRow(row));
        if (!shown.local.gone)
            keys.append(shown.key);
    }
    m_shownKeys = keys;
    return keys;
}

int KeyedSelection::hiddenCount() const
{
    if (m_hidden)
        return *m_hidden;
    int hidden = 0;
    for (int row = 0; row < m_filter->fleet()->rowCount(); ++row) {
        if (m_filter->isChosen(row) && m_filter->shownRow(row) < 0 && !m_filter->fleet()->at(row).local.gone)
            ++hidden;
    }
    m_hidden = hidden;
    return hidden;
}

void KeyedSelection::clearHidden()
{
    dropHidden();
    tellChange();
}

void KeyedSelection::dropHidden()
{
    for (int row = 0; row < m_filter->fleet()->rowCount(); ++row) {
        if (m_filter->shownRow(row) < 0)
            m_filter->setChosen(row, false);
    }
    forgetAnswers();
}

QString KeyedSelection::currentKey() const
{
    return m_filter->key(currentIndex().row());
}

void KeyedSelection::select(const QItemSelection &selection, SelectionFlags command)
{
    // Who chooses anew means these alone, not also what is out of sight.
    if (command & Clear && !m_following)
        dropHidden();
    QItemSelectionModel::select(selection, command);
}

void KeyedSelection::begin()
{
    m_following = true; // restoring is not choosing
    m_currentKey = currentKey();
    m_heir = heirOf(std::max(0, currentIndex().row()));
    Q_EMIT aboutToFollow();
    m_lent = chosenCount() > mostFollowed;
    if (m_lent)
        giveBack(QItemSelection());
}

// The next one that stays, or else the last.
QString KeyedSelection::heirOf(int row) const
{
    for (int next = row; next < m_filter->rowCount(); ++next) {
        if (m_filter->stays(next))
            return m_filter->key(next);
    }
    for (int last = std::min(row, m_filter->rowCount()) - 1; last >= 0; --last) {
        if (m_filter->stays(last))
            return m_filter->key(last);
    }
    return {};
}

void KeyedSelection::end()
{
    forgetAnswers();
    restore();
    keepCurrent();
    m_following = false;
    Q_EMIT followed();
    tellChange();
}

void KeyedSelection::remember(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_following)
        return;
    for (const QItemSelectionRange &range : deselected) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_filter->setChosen(m_filter->sourceRow(row), false);
    }
    for (const QItemSelectionRange &range : selected) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_filter->setChosen(m_filter->sourceRow(row), true);
    }
    tellChange();
}

void KeyedSelection::restore()
{
    if (!m_lent && chosenCount() <= mostFollowed) {
        QItemSelection missing;
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            if (isChosen(row) && !isRowSelected(row))
                missing.select(m_filter->index(row, 0), m_filter->index(row, m_filter->columnCount() - 1));
        }
        if (!missing.isEmpty())
            QItemSelectionModel::select(missing, Select);
        return;
    }
    giveBack(chosenRuns());
    m_lent = false;
}

// Without telling anybody: who sees rows change looks at them again anyway.
void KeyedSelection::giveBack(const QItemSelection &rows)
{
    const QSignalBlocker quiet(this);
    QItemSelectionModel::select(QItemSelection(), Clear);
    if (rows.isEmpty())
        return;
    QItemSelectionModel::select(rows, Select);
    // One run may be what Shift and the arrows go on with; several ones are not to be replaced by that.
    if (rows.size() > 1)
        QItemSelectionModel::select(QItemSelection(), Select);
}

void KeyedSelection::keepCurrent()
{
    const int rows = m_filter->rowCount();
    // The base class would rather go to the row above than to the next one.
    const bool lost = !m_currentKey.isEmpty() && m_filter->rowOf(m_currentKey) < 0;
    if (rows == 0 || (currentIndex().isValid() && !lost))
        return;
    const int heir = m_currentKey.isEmpty() ? 0 : m_filter->rowOf(m_heir);
    setCurrentIndex(m_filter->index(std::max(0, heir), 0), NoUpdate);
}

void KeyedSelection::dropLost()
{
    forgetAnswers();
    const int before = std::exchange(m_chosen, chosenCount());
    if (m_chosen != before)
        Q_EMIT keysChanged();
}

void KeyedSelection::forgetAnswers()
{
    m_shownKeys.reset();
    m_hidden.reset();
}

void KeyedSelection::tellChange()
{
    forgetAnswers();
    m_chosen = chosenCount();
    Q_EMIT keysChanged();
}

bool KeyedSelection::isChosen(int row) const
{
    return m_filter->isChosen(m_filter->sourceRow(row));
}

QItemSelection KeyedSelection::chosenRuns() const
{
    QItemSelection runs;
    const int last = m_filter->columnCount() - 1;
    const int rows = m_filter->rowCount();
    for (int first = 0; first < rows; ++first) {
        if (!isChosen(first))
            continue;
        int end = first + 1;
        while (end < rows && isChosen(end))
            ++end;
        runs.append(QItemSelectionRange(m_filter->index(first, 0), m_filter->index(end - 1, last)));
        first = end;
    }
    return runs;
}

int KeyedSelection::chosenCount() const
{
    int count = 0;
    for (int row = 0; row < m_filter->fleet()->rowCount(); ++row)
        count += m_filter->isChosen(row) ? 1 : 0;
    return count;
}
