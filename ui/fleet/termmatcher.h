// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/filterquery.h"

#include <QByteArray>

#include <optional>
#include <string_view>

// Tells whether one term of a filter is found in a text; it does not know what is negated.
class TermMatcher
{
public:
    explicit TermMatcher(const FilterTerm &term);

    const FilterTerm &term() const { return m_term; }
    // Folded lines in UTF-8, each behind a line feed. Text is sought anywhere, a status or type at the
    // beginning of a line, and the chips' own words as whole lines.
    bool findsIn(std::string_view lines);
    bool findsIn(const QString &line); // folded; anywhere in it, but for wildcards, which are for all of it
    bool hasGivenUp() const { return m_givenUp; } // the pattern took too long somewhere

private:
    bool findsLine(std::string_view line);
    bool findsPattern(const QString &line);

    FilterTerm m_term;
    QByteArray m_value; // UTF-8
    QRegularExpression m_expression;
    bool m_whole = false; // the value must be a line
    bool m_givenUp = false;
};

// What * and ? stand for, in a time that grows with both lengths at most. A \ makes the next one plain.
bool fitsWildcard(QStringView text, QStringView wildcard);
