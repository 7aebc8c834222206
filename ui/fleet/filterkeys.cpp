// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filterkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

std::optional<FilterTerm::Key> filterkeys::keyOf(const QString &word)
{
    for (const Key &known : keys) {
        if (word.compare(known.word, Qt::CaseInsensitive) == 0)
            return known.key;
    }
    return std::nullopt;
}

std::optional<FilterTerm::Fact> filterkeys::factOf(const QString &beginning)
{
    for (const Fact &known : facts) {
        if (known.word.startsWith(beginning, Qt::CaseInsensitive))
            return known.fact;
    }
    return std::nullopt;
}

QLatin1StringView filterkeys::wordOf(FilterTerm::Key key)
{
    const auto *known =
            std::find_if(keys.begin(), keys.end(), [key](const Key &each) { return each.key == key; });
    return known == keys.end() ? QLatin1StringView() : known->word;
}

QLatin1StringView filterkeys::wordOf(FilterTerm::Fact fact)
{
    const auto *known =
            std::find_if(facts.begin(), facts.end(), [fact](const Fact &each) { return each.fact == fact; });
    return known == facts.end() ? QLatin1StringView() : known->word;
}

QLatin1StringView filterkeys::signOf(FilterTerm::Than than)
{
    switch (than) {
    case FilterTerm::Than::Less:
        return "<"_L1;
    case FilterTerm::Than::AtMost:
        return "<="_L1;
    case FilterTerm::Than::AtLeast:
        return ">="_L1;
    case FilterTerm::Than::More:
        break;
    }
    return ">"_L1;
}

std::optional<qint64> filterkeys::unitOf(const QString &word)
{
    struct Unit
    {
        QLatin1StringView word;
        qint64 seconds = 0;
    };
    constexpr qint64 day = 86'400;
    static constexpr std::array<Unit, 8> units{{
            {QLatin1StringView("s"), 1},
            {QLatin1StringView("m"), 60},
            {QLatin1StringView("min"), 60},
            {QLatin1StringView("h"), 3'600},
            {QLatin1StringView("d"), day},
            {QLatin1StringView("w"), 7 * day},
            {QLatin1StringView("mo"), 30 * day},
            {QLatin1StringView("y"), 365 * day},
    }};
    for (const Unit &unit : units) {
        if (word.compare(unit.word, Qt::CaseInsensitive) == 0)
            return unit.seconds * 1'000;
    }
    return std::nullopt;
}
