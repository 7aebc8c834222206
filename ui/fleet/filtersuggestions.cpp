// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filtersuggestions.h"

#include "ui/describe_filter.h"
#include "ui/fleet/filterkeys.h"
#include "ui/fleet/fleettable.h"
#include "ui/fleet/rowterms.h"

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Key = FilterTerm::Key;
using Suggestion = FilterSuggestions::Suggestion;

constexpr int mostCounted = 20'000; // rows, between two keystrokes
constexpr qsizetype mostShown = 12;
constexpr qsizetype leastTyped = 2; // letters, before keys are offered unasked

// The term that the cursor stands in, up to the cursor and without its dash.
qsizetype beginningOf(const QString &text, qsizetype cursor)
{
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i < cursor; ++i) {
        if (text[i] == u'"')
            quoted = !quoted;
        else if (text[i].isSpace() && !quoted)
            from = i + 1;
    }
    return from < cursor && text[from] == u'-' ? from + 1 : from;
}

QString stateWord(ProvisioningStep::State state)
{
    using State = ProvisioningStep::State;
    switch (state) {
    case State::Pending:
        return u"pending"_s;
    case State::Running:
        return u"running"_s;
    case State::Done:
        return u"done"_s;
    case State::Failed:
        return u"failed"_s;
    case State::Skipped:
        return u"skipped"_s;
    case State::Other:
        break;
    }
    return {};
}

QString statusWord(const Computer &computer)
{
    switch (computer.isReadable() ? computer.status : Computer::Status::Unknown) {
    case Computer::Status::Active:
        return u"active"_s;
    case Computer::Status::Provisioning:
        return u"provisioning"_s;
    case Computer::Status::Error:
        return u"error"_s;
    case Computer::Status::Unknown:
        break;
    }
    return u"unknown"_s;
}

// Those that are offered though nobody has them.
QStringList usualValues(Key key)
{
    switch (key) {
    case Key::Status:
        return {u"active"_s, u"provisioning"_s, u"error"_s, u"unknown"_s, u"attention"_s};
    case Key::Type:
        return {u"managed"_s, u"own"_s};
    case Key::Is:
        break;
    case Key::Text:
    case Key::Step: // whatever the fleet has
    case Key::Name:
    case Key::Id:
    case Key::Host:
    case Key::Owner:
    case Key::Age:
        return {};
    }
    QStringList words;
    for (const filterkeys::Fact &fact : filterkeys::facts)
        words += fact.word;
    return words;
}

QStringList stepsOf(const Computer &computer, bool withState)
{
    QStringList found;
    const QList<ProvisioningStep> steps = computer.steps.value_or(QList<ProvisioningStep>());
    for (const ProvisioningStep &step : steps) {
        const QString word = stateWord(step.state());
        if (!withState)
            found += step.id;
        else if (!word.isEmpty())
            found += step.id + u'=' + word;
    }
    found.removeDuplicates();
    return found;
}

QStringList valuesOf(const FleetRow &row, Key key, bool withState)
{
    const Computer &computer = *row.computer;
    QStringList found;
    switch (key) {
    case Key::Status:
        found += statusWord(computer);
        if (needsAttention(computer, row.local))
            found += u"attention"_s;
        break;
    case Key::Type:
        if (computer.provider() != Computer::Provider::Unknown)
            found += computer.provider() == Computer::Provider::Managed ? u"managed"_s : u"own"_s;
        break;
    case Key::Step:
        return stepsOf(computer, withState);
    case Key::Owner:
        found += computer.ownerId;
        break;
    case Key::Is:
        for (const filterkeys::Fact &fact : filterkeys::facts) {
            if (isTrue(fact.fact, row))
                found += fact.word;
        }
        break;
    case Key::Text:
    case Key::Name:
    case Key::Id:
    case Key::Host:
    case Key::Age:
        break;
    }
    return found;
}

QString termText(Key key, const QString &value)
{
    FilterTerm term;
    term.key = key;
    const qsizetype sign = key == Key::Step ? value.lastIndexOf(u'=') : -1;
    term.value = sign < 0 ? value : value.left(sign);
    term.state = sign < 0 ? QString() : value.mid(sign + 1);
    return FilterQuery{{term}}.toText();
}

QList<Suggestion> values(Key key, const QString &typed, const FleetTable &fleet)
{
    const bool withState = key == Key::Step && typed.contains(u'=');
    QStringList order = usualValues(key);
    QHash<QString, int> counts;
    const int rows = std::min(fleet.rowCount(), mostCounted);
    for (int row = 0; row < rows; ++row) {
        if (fleet.at(row).local.gone)
            continue;
        const QStringList found = valuesOf(fleet.at(row), key, withState);
        for (const QString &value : found)
            ++counts[value];
    }
    QStringList others;
    for (auto value = counts.cbegin(); value != counts.cend(); ++value) {
        if (!value.key().isEmpty() && !order.contains(value.key()))
            others += value.key();
    }
    std::sort(others.begin(), others.end(), [&counts](const QString &a, const QString &b) {
        return std::pair(-counts.value(a), a) < std::pair(-counts.value(b), b);
    });
    QList<Suggestion> list;
    const QString beginning = foldForSearch(QString(typed).remove(u'"'));
    const bool all = fleet.rowCount() <= mostCounted;
    order += others;
    for (const QString &value : std::as_const(order)) {
        if (!foldForSearch(value).startsWith(beginning) || list.size() == mostShown)
            continue;
        list += {termText(key, value), {}, all ? std::optional(counts.value(value)) : std::nullopt};
    }
    return list;
}

QList<Suggestion> keysFor(const QString &typed)
{
    QList<Suggestion> list;
    for (const filterkeys::Key &key : filterkeys::keys) {
        if (!key.word.startsWith(typed, Qt::CaseInsensitive))
            continue;
        const QString meaning = describe::filterKey(key.key);
        if (key.key == Key::Age)
            list << Suggestion{u"age>"_s, meaning, {}} << Suggestion{u"age<"_s, meaning, {}};
        else
            list += {QString(key.word) + u':', meaning, {}};
    }
    return list;
}

} // namespace

FilterSuggestions suggestionsFor(const QString &text, qsizetype cursor, bool asked, const FleetTable &fleet)
{
    FilterSuggestions found;
    found.from = beginningOf(text, cursor);
    found.length = cursor - found.from;
    const QString typed = text.mid(found.from, found.length);
    const qsizetype colon = typed.indexOf(u':');
    const std::optional<Key> key = colon < 0 ? std::nullopt : filterkeys::keyOf(typed.left(colon));
    if (key)
        found.list = values(*key, typed.mid(colon + 1), fleet);
    else if (asked || typed.size() >= leastTyped)
        found.list = keysFor(typed);
    // What is there already needs no suggestion.
    if (found.list.size() == 1 && found.list.constFirst().text.compare(typed, Qt::CaseInsensitive) == 0)
        found.list.clear();
    return found;
}
