// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/rowterms.h"

#include "ui/describe.h"
#include "ui/fleet/fleetrow.h"

#include <QtNumeric>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using Fact = FilterTerm::Fact;
using Key = FilterTerm::Key;
using Than = FilterTerm::Than;

// English words are understood in every language, and so is the server's own.
bool isInState(const ProvisioningStep &step, const QString &beginning)
{
    using State = ProvisioningStep::State;
    static constexpr std::array<std::pair<State, QLatin1StringView>, 5> words{{
            {State::Pending, QLatin1StringView("pending")},
            {State::Running, QLatin1StringView("running")},
            {State::Done, QLatin1StringView("done")},
            {State::Failed, QLatin1StringView("failed")},
            {State::Skipped, QLatin1StringView("skipped")},
    }};
    const State state = step.state();
    const bool english = std::any_of(words.begin(), words.end(), [&](const auto &word) {
        return word.first == state && word.second.startsWith(beginning);
    });
    return english || foldForSearch(describe::stepState(step)).startsWith(beginning)
           || foldForSearch(step.status).startsWith(beginning);
}

bool hasStep(TermMatcher *matcher, const Computer &computer)
{
    const FilterTerm &term = matcher->term();
    const auto is = [&](const ProvisioningStep &step) {
        const bool named = term.value.isEmpty() || matcher->findsIn(foldForSearch(step.id))
                           || matcher->findsIn(foldForSearch(describe::stepName(step)));
        return named && (term.state.isEmpty() || isInState(step, term.state));
    };
    return std::any_of(computer.steps->cbegin(), computer.steps->cend(), is);
}

// What the server did not tell is not found, not even by "*".
bool finds(TermMatcher *matcher, const QString &text)
{
    return !text.isEmpty() && matcher->findsIn(foldForSearch(text));
}

} // namespace

bool isTrue(FilterTerm::Fact fact, const FleetRow &row)
{
    const LocalState &local = row.local;
    switch (fact) {
    case Fact::Attention:
        return needsAttention(*row.computer, local);
    case Fact::Busy:
        return (local.operation && local.operation->isOpen()) || local.isInstallKnownToRun();
    case Fact::Protected: // what is not known yet counts as if, as it does for whoever wants to delete it
        return local.protectedHere || local.protectionAwaited;
    case Fact::Stuck:
        return bool(local.stuck);
    case Fact::Unreadable:
        return !row.computer->isReadable();
    }
    return false;
}

bool RowTerms::isFor(FilterTerm::Key key)
{
    return key != Key::Text && key != Key::Status && key != Key::Type;
}

void RowTerms::ask(const FilterQuery &query)
{
    m_terms.clear();
    m_nextChange = never;
    for (const FilterTerm &term : query.terms) {
        if (isFor(term.key))
            m_terms.emplace_back(term);
    }
}

bool RowTerms::fit(const FleetRow &row, qint64 nowMs)
{
    return std::all_of(m_terms.begin(), m_terms.end(), [&](TermMatcher &matcher) {
        const std::optional<bool> found = fits(&matcher, row, nowMs);
        return found && *found != matcher.term().negated;
    });
}

bool RowTerms::hasGivenUp() const
{
    return std::any_of(m_terms.cbegin(), m_terms.cend(),
                       [](const TermMatcher &matcher) { return matcher.hasGivenUp(); });
}

std::optional<bool> RowTerms::fits(TermMatcher *matcher, const FleetRow &row, qint64 nowMs)
{
    const Computer &computer = *row.computer;
    switch (matcher->term().key) {
    case Key::Name:
        return finds(matcher, describe::name(computer));
    case Key::Id:
        return finds(matcher, computer.id);
    case Key::Host:
        return finds(matcher, computer.hostname) || finds(matcher, computer.hostId);
    case Key::Owner:
        return (!computer.ownerId.isEmpty() || !computer.ownerPrincipalKind.isEmpty())
               && finds(matcher, describe::owner(computer));
    case Key::Step:
        if (computer.provider() == Computer::Provider::OwnMachine && !computer.steps)
            return false; // it has none
        return computer.steps ? std::optional(hasStep(matcher, computer)) : std::nullopt;
    case Key::Age:
        return isOfAge(matcher->term(), row, nowMs);
    case Key::Is:
        return isTrue(matcher->term().fact, row);
    case Key::Text:
    case Key::Status:
    case Key::Type:
        break;
    }
    return true; // somebody else's
}

std::optional<bool> RowTerms::isOfAge(const FilterTerm &term, const FleetRow &row, qint64 nowMs)
{
    const std::optional<qint64> created = row.computer->createdAt;
    qint64 age = 0;
    qint64 change = 0; // it is as old as the term says then
    if (!created || qSubOverflow(nowMs, *created, &age) || qAddOverflow(*created, term.ageMs, &change))
        return std::nullopt;
    const bool strict = term.than == Than::More || term.than == Than::AtMost;
    if (strict && change < never)
        ++change;
    if (change > nowMs)
        m_nextChange = std::min(m_nextChange, change);
    switch (term.than) {
    case Than::Less:
        return age < term.ageMs;
    case Than::AtMost:
        return age <= term.ageMs;
    case Than::AtLeast:
        return age >= term.ageMs;
    case Than::More:
        break;
    }
    return age > term.ageMs;
}
