// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/settledanswers.h"

bool SettledAnswers::Deletion::isOver(const QDateTime &readAt) const
{
    return answeredAt.addMSecs(std::chrono::milliseconds(grace).count()) <= readAt;
}

void SettledAnswers::settle(const QString &id, quint64 settled)
{
    quint64 &known = m_settled[id];
    known = std::max(known, settled);
}

void SettledAnswers::settleDeletion(const QString &id, quint64 settled, const QDateTime &answeredAt)
{
    m_deletions.insert(id, {settled, answeredAt, std::nullopt, 0});
}

SettledAnswers::Verdict SettledAnswers::judge(const Computer &listed, quint64 begun, const QDateTime &readAt)
{
    const auto deletion = m_deletions.find(listed.id);
    if (deletion == m_deletions.end())
        return isNewer(listed.id, begun) ? Verdict::Ignore : Verdict::Believe;
    if (begun <= deletion->settled)
        return Verdict::Ignore;
    if (!deletion->isOver(readAt)) {
        deletion->stillListed = listed;
        deletion->listedBy = begun;
        return Verdict::Ignore;
    }
    m_deletions.erase(deletion);
    return Verdict::Contradict;
}

bool SettledAnswers::isNewer(const QString &id, quint64 begun) const
{
    const auto settled = m_settled.constFind(id);
    return settled != m_settled.cend() && begun <= *settled;
}

QList<Computer> SettledAnswers::contradictedBySameAnswer(const QDateTime &readAt)
{
    QList<Computer> contradicted;
    for (auto it = m_deletions.begin(); it != m_deletions.end();) {
        if (it->stillListed && it->isOver(readAt)) {
            contradicted += *it->stillListed;
            it = m_deletions.erase(it);
        } else {
            ++it;
        }
    }
    return contradicted;
}

void SettledAnswers::endReading(quint64 begun, const QDateTime &readAt)
{
    m_settled.removeIf([begun](const auto &entry) { return *entry < begun; });
    for (auto it = m_deletions.begin(); it != m_deletions.end();) {
        if (it->listedBy != begun)
            it->stillListed.reset();
        const bool done = begun > it->settled && !it->stillListed && it->isOver(readAt);
        it = done ? m_deletions.erase(it) : std::next(it);
    }
}
