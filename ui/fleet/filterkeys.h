// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/filterquery.h"

#include <QLatin1StringView>

#include <array>
#include <optional>

// The grammar's English words, which are understood in every language.
namespace filterkeys {

struct Key
{
    FilterTerm::Key key = FilterTerm::Key::Text;
    QLatin1StringView word;
};
inline constexpr std::array<Key, 9> keys{{
        {FilterTerm::Key::Status, QLatin1StringView("status")},
        {FilterTerm::Key::Type, QLatin1StringView("type")},
        {FilterTerm::Key::Step, QLatin1StringView("step")},
        {FilterTerm::Key::Name, QLatin1StringView("name")},
        {FilterTerm::Key::Id, QLatin1StringView("id")},
        {FilterTerm::Key::Host, QLatin1StringView("host")},
        {FilterTerm::Key::Owner, QLatin1StringView("owner")},
        {FilterTerm::Key::Age, QLatin1StringView("age")},
        {FilterTerm::Key::Is, QLatin1StringView("is")},
}};

struct Fact
{
    FilterTerm::Fact fact = FilterTerm::Fact::Attention;
    QLatin1StringView word;
};
// No two begin with the same letter: each is understood by its beginning.
inline constexpr std::array<Fact, 5> facts{{
        {FilterTerm::Fact::Attention, QLatin1StringView("attention")},
        {FilterTerm::Fact::Busy, QLatin1StringView("busy")},
        {FilterTerm::Fact::Protected, QLatin1StringView("protected")},
        {FilterTerm::Fact::Stuck, QLatin1StringView("stuck")},
        {FilterTerm::Fact::Unreadable, QLatin1StringView("unreadable")},
}};

// In any case; nothing: there is no such key.
std::optional<FilterTerm::Key> keyOf(const QString &word);
std::optional<FilterTerm::Fact> factOf(const QString &beginning);
QLatin1StringView wordOf(FilterTerm::Key key); // empty for text
QLatin1StringView wordOf(FilterTerm::Fact fact);
QLatin1StringView signOf(FilterTerm::Than than);
// The unit's length in milliseconds, "d" or "mo"; nothing: there is no such unit.
std::optional<qint64> unitOf(const QString &word);

} // namespace filterkeys
