// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filterquery.h"

#include "ui/describe.h"
#include "ui/fleet/filterkeys.h"
#include "ui/fleet/fleetcells.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

using Key = FilterTerm::Key;
using Way = FilterTerm::Way;

bool isPlain(QChar c)
{
    return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'@' || c == u'-';
}

QString quoted(const QString &text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(), isPlain);
    if (plain && !text.startsWith(u'-'))
        return text;
    QString safe = text;
    safe.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + safe + u'"';
}

// The wildcards outside of quotes, what means itself inside of them where it must be.
QString wildcardText(const QString &value)
{
    QString text;
    QString run;
    const auto flush = [&] { text += run.isEmpty() ? QString() : quoted(std::exchange(run, {})); };
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        if (c == u'\\' && i + 1 < value.size()) {
            run += value[++i];
        } else if (c == u'*' || c == u'?') {
            flush();
            text += c;
        } else {
            run += c;
        }
    }
    flush();
    return text;
}

QString valueText(const FilterTerm &term)
{
    switch (term.way) {
    case Way::Wildcard:
        return wildcardText(term.value);
    case Way::Pattern:
        return u'/' + term.value + u'/';
    case Way::Plain:
        break;
    }
    return term.value.isEmpty() ? QString() : quoted(term.value);
}

QString textOf(const FilterTerm &term)
{
    QString text = term.negated ? u"-"_s : QString();
    if (term.key == Key::Text)
        return text + valueText(term);
    text += filterkeys::wordOf(term.key);
    if (term.key == Key::Age)
        return text + filterkeys::signOf(term.than) + term.value;
    text += u':' + valueText(term);
    return term.state.isEmpty() ? text : text + u'=' + quoted(term.state);
}

bool isTextAlone(const FilterTerm &term)
{
    return term.key == Key::Text && term.way == Way::Plain && !term.negated;
}

bool implies(const FilterTerm &term, const FilterTerm &other)
{
    return term == other || (isTextAlone(term) && isTextAlone(other) && term.value.contains(other.value));
}

// What of a pattern is not ASCII, as the texts have it.
QString foldedPattern(const QString &pattern)
{
    QString folded;
    for (const char32_t c : pattern.toUcs4()) {
        const QString one = QString::fromUcs4(&c, 1);
        const QString plain = c < 0x80 ? one : foldForSearch(one);
        const bool letters = std::all_of(plain.cbegin(), plain.cend(), [](QChar each) {
            return each.isLetterOrNumber() || each.isSurrogate();
        });
        folded += c >= 0x80 && letters ? plain : one;
    }
    return folded;
}

// PCRE takes limits at a pattern's beginning; the empty group keeps it from taking them from the user, too.
QString limits()
{
    return u"(*LIMIT_MATCH=10000)(?:)"_s;
}

} // namespace

bool FilterQuery::has(FilterTerm::Key key) const
{
    return std::any_of(terms.cbegin(), terms.cend(),
                       [key](const FilterTerm &term) { return term.key == key; });
}

bool FilterQuery::narrows(const FilterQuery &other) const
{
    if (has(Key::Age))
        return false;
    return std::all_of(other.terms.cbegin(), other.terms.cend(), [this](const FilterTerm &wide) {
        return std::any_of(terms.cbegin(), terms.cend(),
                           [&wide](const FilterTerm &term) { return implies(term, wide); });
    });
}

QString FilterQuery::toText() const
{
    QStringList texts;
    for (const FilterTerm &term : terms)
        texts += textOf(term);
    return texts.join(u' ');
}

// English words are understood in every language.
QStringList statusWords(const FleetRow &row)
{
    QStringList words{row.computer->statusWord, describe::status(*row.computer), fleetcells::chip(row).word};
    switch (row.computer->status) {
    case Computer::Status::Unknown:
        words += u"unknown"_s;
        break;
    case Computer::Status::Provisioning:
        words += u"provisioning"_s;
        break;
    case Computer::Status::Active:
        words += u"active"_s;
        break;
    case Computer::Status::Error:
        words += u"error"_s;
        break;
    }
    if (needsAttention(*row.computer, row.local))
        words << u"attention"_s << u"needs attention"_s;
    return words;
}

QStringList typeWords(const FleetRow &row)
{
    const Computer &computer = *row.computer;
    QStringList words{computer.providerType, describe::type(computer)};
    switch (computer.provider()) {
    case Computer::Provider::Managed:
        words += u"managed"_s;
        break;
    case Computer::Provider::OwnMachine:
        words += u"own machine"_s;
        break;
    case Computer::Provider::Unknown:
        break;
    }
    return words;
}

QString foldForSearch(const QString &text)
{
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return text.toLower();
    QString plain;
    const QString apart = text.normalized(QString::NormalizationForm_KD);
    plain.reserve(apart.size());
    for (const QChar c : apart) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    }
    return plain.toCaseFolded();
}

QRegularExpression expressionFor(const QString &pattern)
{
    return QRegularExpression(limits() + foldedPattern(pattern),
                              QRegularExpression::CaseInsensitiveOption
                                      | QRegularExpression::UseUnicodePropertiesOption
                                      | QRegularExpression::DontCaptureOption);
}

qsizetype expressionPrefix()
{
    return limits().size();
}
