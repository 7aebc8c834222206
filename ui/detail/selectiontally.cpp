// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/selectiontally.h"

#include "ui/chip.h"
#include "ui/describe.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace {

// "8 Active", most first, one a line.
QString counted(const QHash<QString, int> &counts)
{
    QStringList words = counts.keys();
    std::sort(words.begin(), words.end(), [&counts](const QString &a, const QString &b) {
        return counts.value(a) != counts.value(b) ? counts.value(a) > counts.value(b) : a < b;
    });
    QStringList lines;
    for (const QString &word : std::as_const(words))
        lines += QLocale().toString(counts.value(word)) + u' ' + word;
    return lines.join(u'\n');
}

} // namespace

SelectionTally::SelectionTally(Connection::Readiness readiness) : m_readiness(readiness) {}

void SelectionTally::add(const Computer &computer, const LocalState &local)
{
    ++m_count;
    // Words are made once for all whom they fit: to make them is most of the work.
    const bool plain = computer.isReadable() && computer.status != Computer::Status::Unknown && !local.gone
                       && !local.operation && !local.unclearSince.isValid();
    if (plain)
        ++m_plain[static_cast<std::size_t>(computer.status)];
    else
        ++m_others[chipFor(computer, local).word];
    ++m_providers[computer.providerType];
    if (eligibility(Operation::Kind::Update, computer, local, m_readiness) != Ineligible::No)
        return; // what speaks against this one speaks against any
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_reached[i] += ownReason(kinds[i], computer, local) == Ineligible::No ? 1 : 0;
}

QString SelectionTally::statuses() const
{
    QHash<QString, int> words = m_others;
    for (std::size_t status = 0; status < m_plain.size(); ++status) {
        Computer alike;
        alike.status = static_cast<Computer::Status>(status);
        if (m_plain[status] > 0)
            words[describe::status(alike)] += m_plain[status];
    }
    return counted(words);
}

QString SelectionTally::types() const
{
    QHash<QString, int> words;
    for (auto provider = m_providers.cbegin(); provider != m_providers.cend(); ++provider) {
        Computer alike;
        alike.providerType = provider.key();
        words[describe::type(alike)] += *provider;
    }
    return counted(words);
}

QString SelectionTally::reaches() const
{
    QStringList lines;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        lines += describe::reach(kinds[i], m_reached[i], m_count);
    return lines.join(u'\n');
}
