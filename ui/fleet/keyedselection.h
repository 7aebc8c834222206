// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelectionModel>
#include <QStringList>

#include <optional>

class FleetFilter;

// The selection of the fleet's table, kept by computer: rows that the filter hides stay selected, out of
// reach, and are selected again when they come back. While rows exist, there is a current one.
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
    void giveBack(const QItemSelection &rows);
    QString heirOf(int row) const;
    void keepCurrent();
    void dropHidden();
    void dropLost();
    void forgetAnswers();
    void tellChange();
    bool isChosen(int row) const; // as shown
    QItemSelection chosenRuns() const;
    int chosenCount() const; // also hidden ones

    FleetFilter *m_filter;
    int m_chosen = 0;         // as last counted
    bool m_following = false; // the filter's rows change
    bool m_lent = false;      // the base class has nothing selected meanwhile
    // Of the current row before the change; and of whom takes its place if it goes.
    QString m_currentKey;
    QString m_heir;
    // Until something changes: asked for several times in between.
    mutable std::optional<QStringList> m_shownKeys;
    mutable std::optional<int> m_hidden;
};
