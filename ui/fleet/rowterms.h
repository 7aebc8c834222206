// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/termmatcher.h"

#include <limits>
#include <vector>

struct FleetRow;

// The terms of a filter that are about one field or fact of a row, and not about all that can be searched.
class RowTerms
{
public:
    // No age changes sides any more.
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    static bool isFor(FilterTerm::Key key);

    void ask(const FilterQuery &query);
    // nowMs: since the Unix epoch. What is not known of a row fits neither a term nor its contrary.
    bool fit(const FleetRow &row, qint64 nowMs);
    bool hasGivenUp() const; // a pattern took too long
    // When the first of the rows that were asked about since has an age on the other side; likewise.
    qint64 nextChange() const { return m_nextChange; }
    void forgetChanges() { m_nextChange = never; }

private:
    std::optional<bool> fits(TermMatcher *matcher, const FleetRow &row, qint64 nowMs);
    std::optional<bool> isOfAge(const FilterTerm &term, const FleetRow &row, qint64 nowMs);

    std::vector<TermMatcher> m_terms;
    qint64 m_nextChange = never;
};

// Of a row as it is now.
bool isTrue(FilterTerm::Fact fact, const FleetRow &row);
