// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/selectiontally.h"

#include "ui/chip.h"
#include "ui/describe.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(SelectionSummary)
};

// "8 Active", most first, one a line.
QString counted(const QHash<QString, int> &counts)
{
    QStringList words = counts.keys();
    std::sort(words.begin(), words.end(), [&counts](const QString &a, const QString &b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    QStringList lines;
    for (const QString &word : std::as_const(words))
        lines += Words::tr("%1 %2", "how many computers, their status or type")
                         .arg(QLocale().toString(counts.value(word)), word);
    return lines.join(u'\n');
}

} // namespace

SelectionTally::SelectionTally(Connection::Readiness readiness) : m_readiness(readiness) {}

void SelectionTally::add(const FleetRow &row, const RowFacts &facts)
{
    ++m_count;
    // Words are made once for all whom they fit: to make them is most of the work.
    if (facts.statusIsPlain)
        ++m_plainStatuses[facts.status];
    else
        ++m_otherStatuses[chipFor(*row.computer, row.local).word];
    if (facts.typeIsPlain)
        ++m_plainTypes[facts.provider];
    else
        ++m_otherTypes[describe::type(*row.computer)];
    for (std::size_t kind = 0; kind < m_reached.size(); ++kind)
        m_reached[kind] += m_readiness == Connection::Readiness::Ready ? facts.reached >> kind & 1 : 0;
}

QString SelectionTally::statuses() const
{
    QHash<QString, int> words = m_otherStatuses;
    for (std::size_t status = 0; status < m_plainStatuses.size(); ++status) {
        Computer alike;
        alike.status = static_cast<Computer::Status>(status);
        if (m_plainStatuses[status] > 0)
            words[describe::status(alike)] += m_plainStatuses[status];
    }
    return counted(words);
}

QString SelectionTally::types() const
{
    static const std::array<QString, 3> words{QString(), QStringLiteral("e2b"), QStringLiteral("byom")};
    QHash<QString, int> counts = m_otherTypes;
    for (std::size_t provider = 0; provider < m_plainTypes.size(); ++provider) {
        Computer alike;
        alike.providerType = words[provider];
        if (m_plainTypes[provider] > 0)
            counts[describe::type(alike)] += m_plainTypes[provider];
    }
    return counted(counts);
}

QString SelectionTally::reaches() const
{
    QStringList lines;
    for (std::size_t i = 0; i < m_reached.size(); ++i)
        lines += describe::reach(RowFacts::kinds[i], m_reached[i], m_count);
    return lines.join(u'\n');
}
