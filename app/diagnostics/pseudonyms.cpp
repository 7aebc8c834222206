// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics/pseudonyms.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool isWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

// Between two characters of one word no name begins or ends.
bool isBoundary(const QString &text, qsizetype at)
{
    return at == 0 || at >= text.size() || !isWord(text.at(at - 1)) || !isWord(text.at(at));
}

// Addresses by number, hosts behind "://" or "@", and names of three parts or with an end that hosts have.
const QRegularExpression &host()
{
    static const QRegularExpression pattern(
            u"(?<=://)(?!(?:host-\\d+|this-machine)(?![\\w.-]))[^\\s/"
            u":?#\"'<>\\])]+|(?<![\\w.])\\d{1,3}(?:\\.\\d{1,3}){3}(?![\\w.])"
            "|\\[[0-9a-f:]*:[0-9a-f:.]+\\]|[\\w.+-]+@[\\w.-]+"
            "|(?<![\\w./-])(?:[a-z0-9-]+\\.){2,}[a-z]{2,}(?![\\w(])"
            "|(?<![\\w./"
            "-])[a-z0-9-]+\\.(?:com|net|org|io|ai|dev|app|cloud|local|lan|internal|corp|example|test"
            "|invalid|home|arpa|de|eu|uk|fr|us)(?![\\w(])"_s,
            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

} // namespace

void Pseudonyms::add(const QString &kind, const QString &name)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty() || m_words.contains(trimmed.toCaseFolded()))
        return;
    addAs(u"%1-%2"_s.arg(kind).arg(++m_counts[kind]), trimmed);
}

void Pseudonyms::addAs(const QString &word, const QString &name)
{
    const QString folded = name.trimmed().toCaseFolded();
    if (folded.isEmpty() || m_words.contains(folded))
        return;
    m_words.insert(folded, word);
    m_lengths.insert(folded.size());
}

QString Pseudonyms::applied(const QString &text)
{
    return unknownHosts(known(text));
}

QString Pseudonyms::known(const QString &text) const
{
    QString plain = text.toCaseFolded();
    if (plain.size() != text.size()) // rare letters fold to several: their places would not fit
        plain = text.toLower().size() == text.size() ? text.toLower() : text;
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        qsizetype length = 1;
        QString word;
        if (isBoundary(plain, at)) {
            for (const qsizetype candidate : m_lengths) {
                if (at + candidate > plain.size() || !isBoundary(plain, at + candidate))
                    continue;
                const auto found = m_words.constFind(plain.mid(at, candidate));
                if (found != m_words.cend()) {
                    length = candidate;
                    word = *found;
                    break;
                }
            }
        }
        out += word.isEmpty() ? text.mid(at, length) : word;
        at += length;
    }
    return out;
}

QString Pseudonyms::unknownHosts(const QString &text)
{
    QString out;
    qsizetype end = 0;
    for (auto matches = host().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        out += text.mid(end, match.capturedStart() - end);
        out += hostFor(match.captured());
        end = match.capturedEnd();
    }
    return out + text.mid(end);
}

QString Pseudonyms::hostFor(const QString &name)
{
    add(u"host"_s, name);
    return m_words.value(name.trimmed().toCaseFolded());
}
