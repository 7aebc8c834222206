// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filterquery.h"

#include "ui/describe.h"
#include "ui/fleet/fleetcells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Splits at white space, except between quotes, which themselves go.
QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"') {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            words += std::exchange(word, {});
        } else {
            word += c;
        }
    }
    words += word;
    words.removeAll(QString());
    return words;
}

} // namespace

FilterQuery FilterQuery::parse(const QString &text)
{
    FilterQuery query;
    const QStringList words = wordsOf(text);
    for (const QString &word : words) {
        const QString folded = foldForSearch(word);
        const QString key = folded.section(u':', 0, 0);
        const bool keyed = folded.contains(u':');
        Term term{Term::Key::Text, folded};
        if (keyed && key == u"status")
            term = {Term::Key::Status, folded.section(u':', 1)};
        else if (keyed && key == u"type")
            term = {Term::Key::Type, folded.section(u':', 1)};
        if (!term.value.isEmpty()) // a key whose value has not been typed yet hides nothing
            query.terms += term;
    }
    return query;
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
