// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/termmatcher.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 4'000; // characters that a pattern looks at: the rest of an error's output

using Key = FilterTerm::Key;
using Way = FilterTerm::Way;

// What the chips are called: who asks for one of them means no word that only begins like it.
bool isChipWord(const QString &word)
{
    static constexpr std::array words{
            QLatin1StringView("active"),    QLatin1StringView("provisioning"),
            QLatin1StringView("error"),     QLatin1StringView("unknown"),
            QLatin1StringView("attention"), QLatin1StringView("needs attention"),
    };
    return std::find(words.begin(), words.end(), word) != words.end();
}

QString decoded(std::string_view line)
{
    return QString::fromUtf8(line.data(), static_cast<qsizetype>(line.size()));
}

} // namespace

TermMatcher::TermMatcher(const FilterTerm &term) : m_term(term), m_value(term.value.toUtf8())
{
    if (term.way == Way::Pattern)
        m_expression = expressionFor(term.value);
    m_whole = term.key == Key::Status && term.way == Way::Plain && isChipWord(term.value);
}

bool TermMatcher::findsIn(std::string_view lines)
{
    const std::string_view value(m_value.constData(), static_cast<std::size_t>(m_value.size()));
    if (m_term.way == Way::Plain && m_term.key == Key::Text)
        return lines.find(value) != std::string_view::npos;
    std::size_t from = lines.find('\n');
    while (from != std::string_view::npos) {
        const std::size_t next = lines.find('\n', from + 1);
        if (findsLine(lines.substr(from + 1, next == std::string_view::npos ? next : next - from - 1)))
            return true;
        from = next;
    }
    return false;
}

bool TermMatcher::findsLine(std::string_view line)
{
    const std::string_view value(m_value.constData(), static_cast<std::size_t>(m_value.size()));
    switch (m_term.way) {
    case Way::Plain:
        return m_whole ? line == value : line.substr(0, value.size()) == value;
    case Way::Wildcard:
        return fitsWildcard(decoded(line), m_term.value);
    case Way::Pattern:
        break;
    }
    return findsPattern(decoded(line));
}

bool TermMatcher::findsIn(const QString &line)
{
    switch (m_term.way) {
    case Way::Plain:
        return line.contains(m_term.value);
    case Way::Wildcard:
        return fitsWildcard(line, m_term.value);
    case Way::Pattern:
        break;
    }
    return findsPattern(line);
}

bool TermMatcher::findsPattern(const QString &line)
{
    if (m_givenUp)
        return false;
    const QRegularExpressionMatch match = m_expression.match(line.left(longestLine));
    m_givenUp = !match.isValid(); // a limit was reached
    return match.hasMatch();
}

bool fitsWildcard(QStringView text, QStringView wildcard)
{
    qsizetype at = 0;
    qsizetype wild = 0;
    qsizetype star = -1; // the last one, and where it ends for now
    qsizetype starEnd = 0;
    while (at < text.size()) {
        const QChar c = wild < wildcard.size() ? wildcard[wild] : QChar();
        const bool plain = c == u'\\' && wild + 1 < wildcard.size();
        if (wild < wildcard.size() && c == u'*') {
            star = wild++;
            starEnd = at;
        } else if (wild < wildcard.size()
                   && (plain ? wildcard[wild + 1] == text[at] : c == u'?' || c == text[at])) {
            wild += plain ? 2 : 1;
            ++at;
        } else if (star >= 0) {
            wild = star + 1;
            at = ++starEnd;
        } else {
            return false;
        }
    }
    while (wild < wildcard.size() && wildcard[wild] == u'*')
        ++wild;
    return wild == wildcard.size();
}
