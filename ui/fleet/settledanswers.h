// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"

#include <QDateTime>
#include <QHash>

#include <chrono>

// What the answers of changes have settled, so that a reading which knows less cannot undo it.
// Numbers are those of ApiClient::begun().
class SettledAnswers
{
public:
    enum class Verdict {
        Believe,    // the reading knows what there is to know
        Ignore,     // it began too early, or the service has not yet told all of itself of a deletion
        Contradict, // a deletion was confirmed a minute ago, and the computer is still listed
    };

    // How long a listed computer may outlive its deletion before that is worth a warning.
    static constexpr std::chrono::seconds grace{60};

    void settle(const QString &id, quint64 settled);
    void settleDeletion(const QString &id, quint64 settled, const QDateTime &answeredAt);

    // About a computer that a reading lists. Contradict is said once: the deletion is forgotten then.
    Verdict judge(const Computer &listed, quint64 begun, const QDateTime &readAt);
    // Whether a reading begun then knows less about it than an answer said.
    bool isNewer(const QString &id, quint64 begun) const;
    bool isEmpty() const { return m_settled.isEmpty() && m_deletions.isEmpty(); }
    bool isDeleted(const QString &id) const { return m_deletions.contains(id); }
    // The same answer has come again: those of its ignored computers whose time is up now.
    QList<Computer> contradictedBySameAnswer(const QDateTime &readAt);
    // A reading has been judged; forgets what no later one can need.
    void endReading(quint64 begun, const QDateTime &readAt);

private:
    struct Deletion
    {
        quint64 settled = 0;
        QDateTime answeredAt;
        std::optional<Computer> stillListed; // by the newest reading
        quint64 listedBy = 0;

        bool isOver(const QDateTime &readAt) const;
    };

    QHash<QString, quint64> m_settled;
    QHash<QString, Deletion> m_deletions;
};
