// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/layout/filterstore.h"
#include "ui/notice.h"

#include <memory>
#include <optional>

class FleetFilter;

// The saved filters of the connection that is shown: chosen, saved, renamed and removed by their place in the
// list, which is kept in the order of their names.
class SavedFilters : public QObject
{
    Q_OBJECT

public:
    // An empty folder: nothing outlives the window.
    SavedFilters(FleetFilter *filter, const QString &folder, QObject *parent);

    void enter(const QString &connectionId);  // its filters, and no other's, from now on
    void forget(const QString &connectionId); // of a connection that is removed

    const QList<SavedFilter> &list() const { return m_list; }
    int placeOf(const QString &name) const; // in whatever case; -1: there is none
    // Why what is asked for now cannot be saved, a sentence; empty: it can.
    QString objection() const;
    QString suggestedName() const;
    void saveAs(const QString &name); // replaces one of that name
    void choose(int place);
    bool rename(int place, const QString &name); // false: there is no name, or another has it
    void remove(int place);

Q_SIGNALS:
    void changed();
    void problem(const Notice &notice);
    void announced(const QString &text);

private:
    void take(const Result<FilterStore::Kept> &kept);
    void keep();
    void report(const QString &text, const Error &error);

    FleetFilter *m_filter;
    std::unique_ptr<FilterStore> m_store;  // nullptr: nothing outlives the window
    std::optional<QString> m_connectionId; // nothing: its filters have not been read
    QList<SavedFilter> m_list;
    quint64 m_entered = 0;
};
