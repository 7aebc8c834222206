// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QSet>
#include <QStringList>

class FleetFilter;

// The selection of the fleet's table, kept by key: rows that the filter hides stay selected, out of reach,
// and are selected again when they come back. While rows exist, there is a current one.
class KeyedSelection : public QItemSelectionModel
{
    Q_OBJECT

public:
    explicit KeyedSelection(FleetFilter *filter, QObject *parent = nullptr);

    QStringList shownKeys() const; // selected, alive and shown; in the order shown
    int hiddenCount() const;       // selected, alive and hidden by the filter
    void clearHidden();
    QString currentKey() const;

    using QItemSelectionModel::select;
    void select(const QItemSelection &selection, SelectionFlags command) override;

Q_SIGNALS:
    void keysChanged(); // what either of the above answers
    // Before the filter's rows change, and when they have.
    void aboutToFollow();
    void followed();

private:
    void begin();
    void end();
    void remember(const QItemSelection &selected, const QItemSelection &deselected);
    void restore();
    void keepCurrent();
    void dropLost();

    FleetFilter *m_filter;
    QSet<QString> m_keys;
    int m_following = 0; // changes of the filter's rows under way
    // Of the current row before the change; whose place is taken if it goes.
    QString m_currentKey;
    int m_currentRow = 0;
};
