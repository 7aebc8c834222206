// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"

#include <QHash>
#include <QObject>
#include <QSet>

// A computer's status that is another one than in the reading before. The words are the server's; an empty
// one: the list did not hold the computer.
struct SeenChange
{
    QString computerId;
    QString computerName;
    QString before;
    QString after;
    qint64 at = 0; // when the reading that showed it had arrived; milliseconds since the Unix epoch

    bool operator==(const SeenChange &) const = default;
};

// Compares each reading of the fleet with the one before and tells whose status has changed. A first reading
// tells of nothing, unless an earlier run's is given to compare it with.
class StatusWatch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // The last reading of an earlier run, before the first one of this or after it.
    void setBefore(const Fleet &kept);
    void take(const Fleet &fleet);
    // What an answer to this console told is no news from the list: a new computer, and one that it deleted.
    // Readings begun up to `settled` know less.
    void expect(const Computer &computer);
    void expectGone(const QString &id, quint64 settled);

Q_SIGNALS:
    void changed(const QList<SeenChange> &changes);

private:
    struct Known
    {
        QString name;
        QString word;
    };

    Known known(const QString &id) const; // with an empty word: it is not
    struct Comparison
    {
        const Fleet &fleet;
        qint64 at = 0;
        QHash<QString, Known> others;
        QSet<QString> disregarded;
        QList<SeenChange> changes;
    };
    QList<SeenChange> compare(const Fleet &fleet, qint64 at);
    void compareOne(const QString &id, Comparison *found) const;

    // Known are those whom the list held last, without the disregarded, and others.
    ComputerList m_before;
    QSet<QString> m_disregarded; // the list held them although they had been deleted
    QHash<QString, Known> m_others;
    QHash<QString, quint64> m_gone; // by our own doing, and how new a reading must be to tell otherwise
    bool m_hasBefore = false;
    bool m_hasRead = false;
    qint64 m_firstAt = 0;
};
