// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe_filter.h"

#include "ui/describe_words.h"
#include "ui/fleet/filterkeys.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLength = 40; // characters of what was typed

QString badPattern(const QString &pattern, const QString &reason)
{
    return Describe::tr("“%1” is not a regular expression: %2. Put it in quotes to search for the text.")
            .arg(pattern, reason);
}

} // namespace

QString describe::filterMistake(const FilterMistake &mistake)
{
    const QString text = Describe::quoted(mistake.text, shownLength);
    switch (mistake.kind) {
    case FilterMistake::Kind::UnknownKey:
        return Describe::tr("Unknown filter “%1”. Try status:, type:, step:, name:, age>").arg(text);
    case FilterMistake::Kind::OpenQuote:
        return Describe::tr("The quotation mark at %1 is not closed.").arg(text);
    case FilterMistake::Kind::OpenPattern:
        return Describe::tr("The regular expression %1 needs a “/” at its end. Put it in quotes to search "
                            "for the text.")
                .arg(text);
    case FilterMistake::Kind::BadPattern:
        return badPattern(text, Describe::quoted(mistake.detail, 100));
    case FilterMistake::Kind::LongPattern:
        return Describe::tr("The regular expression %1 is too long.").arg(text);
    case FilterMistake::Kind::SlowPattern:
        return Describe::tr("The regular expression %1 takes too long. Write a simpler one.").arg(text);
    case FilterMistake::Kind::NoComparison:
        return Describe::tr("An age needs “<” or “>”, as in age>7d or age<2h");
    case FilterMistake::Kind::BadAge:
        return Describe::tr(
                       "“%1” is not an age. Write a number and one of s, m, h, d, w, mo, y, as in age>7d")
                .arg(text);
    case FilterMistake::Kind::UnknownFact:
        return Describe::tr("Unknown filter “is:%1”. Try is:busy, is:protected, "
                            "is:attention, is:stuck, is:unreadable")
                .arg(text);
    }
    return {};
}

QString describe::filterKey(FilterTerm::Key key)
{
    switch (key) {
    case FilterTerm::Key::Text:
        return {};
    case FilterTerm::Key::Status:
        return Describe::tr("Computers with this status");
    case FilterTerm::Key::Type:
        return Describe::tr("Computers of this type");
    case FilterTerm::Key::Step:
        return Describe::tr("Computers with this provisioning step, also in a state");
    case FilterTerm::Key::Name:
        return Describe::tr("Computers with this in their name");
    case FilterTerm::Key::Id:
        return Describe::tr("Computers with this in their ID");
    case FilterTerm::Key::Host:
        return Describe::tr("Computers with this in their hostname or host ID");
    case FilterTerm::Key::Owner:
        return Describe::tr("Computers of this owner");
    case FilterTerm::Key::Age:
        return Describe::tr("Computers older or younger than this");
    case FilterTerm::Key::Is:
        return Describe::tr("Computers of which this is true");
    }
    return {};
}

QList<describe::FilterSyntax> describe::filterSyntax()
{
    using Key = FilterTerm::Key;
    return {
            {u"gpu"_s,
             Describe::tr("Computers with this in anything that the list shows, the steps and their errors"),
             u"gpu zurich"_s},
            {u"\"two words\""_s, Describe::tr("The words as they stand, also what else would be a filter"),
             u"\"own machine\""_s},
            {u"-…"_s, Describe::tr("Everything but this"), u"-status:active"_s},
            {u"status:"_s, filterKey(Key::Status), u"status:error"_s},
            {u"type:"_s, filterKey(Key::Type), u"type:managed"_s},
            {u"step:"_s, filterKey(Key::Step), u"step:install=failed"_s},
            {u"name:"_s, Describe::tr("Computers with this in their name; with * or ? it is the whole name"),
             u"name:ci-*"_s},
            {u"id:"_s, filterKey(Key::Id), u"id:cmp_7"_s},
            {u"host:"_s, filterKey(Key::Host), u"host:mac-*"_s},
            {u"owner:"_s, filterKey(Key::Owner), u"owner:sa_1"_s},
            {u"age>  age<"_s,
             Describe::tr("Computers older or younger than a number of seconds, minutes, hours, days, weeks, "
                          "months or years (s, m, h, d, w, mo, y)"),
             u"age>7d"_s},
            {u"is:busy"_s, Describe::tr("Computers to which something is being done from here"),
             u"is:busy"_s},
            {u"is:protected"_s, Describe::tr("Computers that are protected from deletion on this machine"),
             u"-is:protected"_s},
            {u"is:attention"_s,
             Describe::tr("Computers in Error, with a failed step, or with one that seems to be stuck"),
             u"is:attention"_s},
            {u"is:stuck"_s, Describe::tr("Computers with a step that takes far longer than it ever did"),
             u"is:stuck"_s},
            {u"is:unreadable"_s, Describe::tr("Entries of the list that could not be read"),
             u"is:unreadable"_s},
            {u"/…/"_s, Describe::tr("A regular expression, in any case; also behind name: and other keys"),
             u"/^web-\\d+$/"_s},
    };
}
