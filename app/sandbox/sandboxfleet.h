// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/fleetseed.h"
#include "app/sandbox/sandboxanswer.h"

#include <functional>
#include <map>
#include <vector>

// The state of the sandbox: computers that come to life, are repaired and deleted, on a clock given in ms.
// It writes its own JSON, so that a mistake in the console's reader shows.
class SandboxFleet
{
public:
    // speed only maps the fleet's clock to the times in the answers, so that these do not run ahead of the
    // real clock; whoever drives the fleet with advance() has to go at that speed.
    SandboxFleet(FleetSeed seed, QRandomGenerator random, qint64 epochMs, double speed = 1);

    // The operations of the contract. Each does what its page says and answers as documented.
    SandboxAnswer list(const QString &hostId, bool withSteps) const; // an empty host id: all
    SandboxAnswer get(const QString &id) const;
    SandboxAnswer refresh(const QString &id);
    SandboxAnswer retryInstall(const QString &id);
    SandboxAnswer remove(const QString &id);

    void advance(qint64 ms);
    qint64 now() const { return m_now; } // the fleet's clock: ms since its start
    qint64 stamp() const
    {
        return m_epochMs + qRound64(double(m_now) / m_speed);
    } // the same since the Unix epoch
    QString newId(const QString &prefix) { return randomId(prefix, m_random); }

    int count() const { return m_live; }                  // computers that are not deleted
    QStringList ids() const;                              // of these, in the order of the list
    QString idOf(const QString &name) const;              // of the first with that name; empty without one
    const SandboxComputer *find(const QString &id) const; // also a deleted one; nullptr if it never was
    void add(SandboxComputer computer);
    // Runs the function on a computer, deleted or not; false if there is none.
    bool change(const QString &id, const std::function<void(SandboxComputer &)> &function);
    QStringList integrations; // that are connected, by name

private:
    struct Member
    {
        SandboxComputer computer;
        mutable QByteArray json[2]; // without and with steps, until something changes
    };

    Member *member(const QString &id); // nullptr for a deleted one, too
    const QByteArray &json(const Member &member, bool withSteps) const;
    void changed(Member &member);
    void schedule(const SandboxComputer &computer);
    void happen(qint64 until);
    void somebodyRetries();

    std::vector<Member> m_members; // oldest first; deleted ones stay, with deletedAt
    QHash<QString, size_t> m_places;
    QList<Arrival> m_arrivals;
    std::multimap<qint64, QString> m_due; // when the running step of which computer ends
    QRandomGenerator m_random;
    qint64 m_epochMs;
    double m_speed;
    qint64 m_now = 0;
    qint64 m_retryEveryMs = 0;
    qint64 m_nextRetry = 0;
    int m_live = 0;
    mutable QByteArray m_list[2]; // the whole answer, until something changes
};
