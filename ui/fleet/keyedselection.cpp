// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/keyedselection.h"

#include "ui/fleet/fleetfilter.h"

#include <QMap>

#include <algorithm>

KeyedSelection::KeyedSelection(FleetFilter *filter, QObject *parent)
    : QItemSelectionModel(nullptr, parent), m_filter(filter)
{
    // What the base class does about a change must happen between our begin and our end.
    connect(filter, &QAbstractItemModel::rowsAboutToBeInserted, this, &KeyedSelection::begin);
    connect(filter, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) {
                begin();
                if (m_currentRow >= first && m_currentRow <= last)
                    m_currentRow = first; // where the next one that stays will be
            });
    connect(filter, &QAbstractItemModel::layoutAboutToBeChanged, this, &KeyedSelection::begin);
    connect(filter, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        begin();
        m_keys.clear();
    });
    setModel(filter);
    connect(filter, &QAbstractItemModel::rowsInserted, this, &KeyedSelection::end);
    connect(filter, &QAbstractItemModel::rowsRemoved, this, &KeyedSelection::end);
    connect(filter, &QAbstractItemModel::layoutChanged, this, &KeyedSelection::end);
    connect(filter, &QAbstractItemModel::modelReset, this, &KeyedSelection::end);
    connect(filter->fleet(), &FleetModel::fleetChanged, this, &KeyedSelection::dropLost);
    connect(this, &QItemSelectionModel::selectionChanged, this, &KeyedSelection::remember);
    keepCurrent();
}

QStringList KeyedSelection::shownKeys() const
{
    QMap<int, QString> shown; // by row
    for (const QString &key : m_keys) {
        const int row = m_filter->rowOf(key);
        if (row >= 0 && !m_filter->fleet()->localState(key).gone)
            shown.insert(row, key);
    }
    return shown.values();
}

int KeyedSelection::hiddenCount() const
{
    return static_cast<int>(std::count_if(m_keys.cbegin(), m_keys.cend(), [this](const QString &key) {
        return m_filter->fleet()->row(key) >= 0 && m_filter->rowOf(key) < 0
               && !m_filter->fleet()->localState(key).gone;
    }));
}

void KeyedSelection::clearHidden()
{
    m_keys.removeIf([this](const QString &key) { return m_filter->rowOf(key) < 0; });
    Q_EMIT keysChanged();
}

QString KeyedSelection::currentKey() const
{
    return m_filter->key(currentIndex().row());
}

void KeyedSelection::select(const QItemSelection &selection, SelectionFlags command)
{
    // Who chooses anew means these alone, not also what is out of sight.
    if (command & Clear && m_following == 0) {
        m_keys.removeIf([this](const QString &key) { return m_filter->rowOf(key) < 0; });
    }
    QItemSelectionModel::select(selection, command);
}

void KeyedSelection::begin()
{
    if (m_following++ > 0)
        return;
    m_currentRow = std::max(0, currentIndex().row());
    m_currentKey = currentKey();
    Q_EMIT aboutToFollow();
}

void KeyedSelection::end()
{
    if (--m_following > 0)
        return;
    ++m_following; // restoring is not choosing
    restore();
    keepCurrent();
    --m_following;
    Q_EMIT followed();
    Q_EMIT keysChanged();
}

void KeyedSelection::remember(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (m_following > 0)
        return;
    for (const QItemSelectionRange &range : deselected) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_keys.remove(m_filter->key(row));
    }
    for (const QItemSelectionRange &range : selected) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_keys.insert(m_filter->key(row));
    }
    Q_EMIT keysChanged();
}

void KeyedSelection::restore()
{
    QItemSelection missing;
    for (const QString &key : std::as_const(m_keys)) {
        const int row = m_filter->rowOf(key);
        if (row < 0 || isRowSelected(row))
            continue;
        missing.select(m_filter->index(row, 0), m_filter->index(row, m_filter->columnCount() - 1));
    }
    if (!missing.isEmpty())
        QItemSelectionModel::select(missing, Select);
}

void KeyedSelection::keepCurrent()
{
    const int rows = m_filter->rowCount();
    // The base class would rather go to the row above than to the next one.
    const bool lost = !m_currentKey.isEmpty() && m_filter->rowOf(m_currentKey) < 0;
    if (rows == 0 || (currentIndex().isValid() && !lost))
        return;
    const int row = std::min(m_currentRow, rows - 1);
    setCurrentIndex(m_filter->index(row, 0), NoUpdate);
}

void KeyedSelection::dropLost()
{
    const qsizetype before = m_keys.size();
    m_keys.removeIf([this](const QString &key) { return m_filter->fleet()->row(key) < 0; });
    if (m_keys.size() != before)
        Q_EMIT keysChanged();
}
