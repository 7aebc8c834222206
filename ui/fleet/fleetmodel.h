// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"
#include "ui/fleet/fleettable.h"
#include "ui/fleet/operationmarks.h"
#include "ui/fleet/settledanswers.h"

#include <QStringList>

// The fleet's one copy in the program: a row for each computer, merged by id from reading to reading.
// It is never reset by a reading. A row that is gone stays as a tombstone until removeTombstones().
class FleetModel : public FleetTable
{
    Q_OBJECT

public:
    explicit FleetModel(QObject *parent = nullptr);

    void setComputers(const Fleet &fleet);
    // Whether a list has come since clear(): before, how many computers there are is not known.
    bool hasList() const { return m_everRead; }
    // A single computer that an answer brought; readings begun up to `settled` cannot overwrite it.
    void setComputer(const Computer &computer, quint64 settled);
    // A creation that succeeded brings its row; no other state of one is any row's business.
    void setOperation(const Operation &operation);
    // The server does not know it; readings begun up to `settled` do not tell otherwise.
    void setAbsent(const QString &id, quint64 settled);
    // The list has lost it, and nobody can tell why: its row stays, and says how old it is.
    void setUnclear(const QString &id);
    void setStuck(const QList<StuckNews> &news); // as one change
    void dismissFailure(const QString &key);     // the row shows the server's status again
    void clearForbidden();                       // another key: what one was refused may be tried again
    // Who may not be deleted from here, also of those that are yet to come …
    void setProtected(const QSet<QString> &ids);
    void awaitProtections(); // … which is not known until then: nobody may be
    // What this console last did to computers, also to those that come later. The first replaces all.
    void setLastActions(const QList<JournalEntry> &actions);
    void setLastAction(const JournalEntry &action);
    void removeTombstones();
    void clear(); // another connection

Q_SIGNALS:
    // Their data, operation or life. Empty: a whole fleet has come.
    void computersChanged(const QStringList &keys);
    void fleetChanged();                           // once after each call above that changed anything
    void deletionContradicted(const QString &key); // confirmed a minute ago, and still listed

private:
    // What one call has done, told when it is complete.
    struct Changes
    {
        QList<int> rows;
        std::vector<FleetRow> arrivals;
        QStringList contradicted;
        bool reordered = false;
        bool firstList = false; // news, even if it is empty
        bool asListed = false;  // the arrivals are all that there is, in the order of the list
    };

    // A computer of the list or of an answer; entry: its place in the list, from 1.
    struct Told
    {
        SharedComputer computer;
        int entry = 0;
        QDateTime when;
    };

    void update(int row, const Told &told, Changes *changes);
    void place(const QString &key, const Told &told, Changes *changes);
    void contradict(const Told &told, Changes *changes);
    void confirm(const QDateTime &when, const QSet<QString> &except); // a reading says what the last one said
    // All of a reading, or what differs from the one that was merged last.
    void merge(const Fleet &fleet, Changes *changes);
    bool takePrepared(const Fleet &fleet, Changes *changes); // false: each has to be looked at
    void mergeDifference(const Fleet &fleet, const FleetDifference &difference, Changes *changes);
    void mergeListed(const QString &key, const Told &told, quint64 begun, Changes *changes);
    void mergeLost(int row, const Fleet &fleet, Changes *changes);
    void followMoves(const FleetDifference &difference, Changes *changes);
    void bury(int row, Changes *changes);
    void showMarks(const QString &id, Changes *changes);
    void settle(const Operation &operation, Changes *changes);
    void markProtection(FleetRow *row) const;
    void showProtections();
    void tell(const Computer &computer, Changes *changes);
    int entryOf(const QString &id) const; // 0: the list does not hold it
    void announce(Changes changes);

    SettledAnswers m_answers;
    OperationMarks m_marks;
    QSet<QString> m_protected;
    bool m_protectionsAwaited = false;
    QHash<QString, JournalEntry> m_lastActions;
    ComputerList m_merged; // the newest reading; the rows say the same, but for …
    QSet<QString> m_apart; // … the keys of those that an answer has told of, or that the reading has lost
    quint64 m_newestReading = 0;
    bool m_everRead = false;
    bool m_isBurying = false;
};
