// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filterparser.h"

#include "ui/fleet/filterkeys.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPattern = 300; // characters; who writes more is a machine

using Key = FilterTerm::Key;
using Kind = FilterMistake::Kind;

// A word without its quotes, and beside it the same with NUL for what stood in quotes and means itself.
struct Word
{
    QString text;
    QString bare;

    void append(QChar c, bool quoted)
    {
        text += c;
        bare += quoted ? QChar() : c;
    }
    Word from(qsizetype place) const { return {text.mid(place), bare.mid(place)}; }
    Word until(qsizetype place) const { return {text.left(place), bare.left(place)}; }
};

bool isLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isSign(QChar c)
{
    return c == u'<' || c == u'>' || c == u'=';
}

// In a wildcard, what means itself.
QString escaped(const QString &text)
{
    QString safe;
    for (const QChar c : text) {
        if (c == u'*' || c == u'?' || c == u'\\')
            safe += u'\\';
        safe += c;
    }
    return safe;
}

void setValue(FilterTerm *term, const Word &word)
{
    const auto isWild = [](QChar c) { return c == u'*' || c == u'?'; };
    if (std::none_of(word.bare.cbegin(), word.bare.cend(), isWild)) {
        term->value = foldForSearch(word.text);
        return;
    }
    term->way = FilterTerm::Way::Wildcard;
    QString run;
    for (qsizetype i = 0; i < word.text.size(); ++i) {
        if (!isWild(word.bare[i])) {
            run += word.text[i];
            continue;
        }
        term->value += escaped(foldForSearch(std::exchange(run, {}))) + word.bare[i];
    }
    term->value += escaped(foldForSearch(run));
}

class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) {}
    FilterReading read();

private:
    bool isAtEnd() const { return m_at >= m_text.size(); }
    bool isAtBreak() const { return isAtEnd() || m_text[m_at].isSpace(); }
    void readTerm();
    void readKey(FilterTerm *term);
    Word readWord();
    void readPattern(FilterTerm *term);
    void readAge(FilterTerm *term);
    void readStep(FilterTerm *term);
    void readFact(FilterTerm *term);
    void object(Kind kind, qsizetype from, const QString &detail = {});

    const QString &m_text;
    qsizetype m_at = 0;
    FilterReading m_reading;
};

FilterReading Reader::read()
{
    while (!isAtEnd() && !m_reading.mistake) {
        if (isAtBreak())
            ++m_at;
        else
            readTerm();
    }
    return m_reading;
}

// What reaches from there to where we are.
void Reader::object(Kind kind, qsizetype from, const QString &detail)
{
    m_reading.mistake = {kind, m_text.mid(from, m_at - from), detail, from, m_at - from};
}

void Reader::readTerm()
{
    FilterTerm term;
    if (m_text[m_at] == u'-') {
        term.negated = true;
        ++m_at;
        if (isAtBreak())
            return;
    }
    readKey(&term);
    if (m_reading.mistake || isAtBreak())
        return;
    const bool takesPattern = term.key != Key::Age && term.key != Key::Is;
    if (takesPattern && m_text[m_at] == u'/')
        readPattern(&term);
    else if (term.key == Key::Age)
        readAge(&term);
    else if (term.key == Key::Is)
        readFact(&term);
    else if (term.key == Key::Step)
        readStep(&term);
    else if (term.key == Key::Text)
        term.value = foldForSearch(readWord().text);
    else
        setValue(&term, readWord());
    if (!m_reading.mistake && !(term.value.isEmpty() && term.state.isEmpty()))
        m_reading.query.terms += term;
}

void Reader::readKey(FilterTerm *term)
{
    qsizetype end = m_at;
    while (end < m_text.size() && isLetter(m_text[end]))
        ++end;
    const QString word = m_text.mid(m_at, end - m_at);
    if (word.size() < 2 || end == m_text.size()) // one letter is a drive's or a message's
        return;
    const std::optional<Key> key = filterkeys::keyOf(word);
    if (key == Key::Age && isSign(m_text[end])) {
        term->key = Key::Age;
        m_at = end;
        return;
    }
    if (m_text[end] != u':' || QStringView(m_text).mid(end).startsWith(u"://")) // an address is text
        return;
    const qsizetype from = std::exchange(m_at, end);
    if (!key)
        object(Kind::UnknownKey, from);
    else
        term->key = *key;
    ++m_at;
}

Word Reader::readWord()
{
    Word word;
    bool quoted = false;
    qsizetype opened = m_at;
    while (!isAtEnd() && (quoted || !isAtBreak())) {
        const QChar c = m_text[m_at];
        const QChar next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : QChar();
        if (quoted && c == u'\\' && (next == u'"' || next == u'\\')) {
            word.append(next, true);
            ++m_at;
        } else if (c == u'"') {
            quoted = !quoted;
            opened = m_at;
        } else {
            word.append(c, quoted);
        }
        ++m_at;
    }
    if (quoted)
        object(Kind::OpenQuote, opened);
    return word;
}

void Reader::readPattern(FilterTerm *term)
{
    const qsizetype from = m_at;
    ++m_at;
    const auto closes = [this] {
        return m_text[m_at] == u'/' && (m_at + 1 == m_text.size() || m_text[m_at + 1].isSpace());
    };
    while (!isAtEnd() && !closes())
        m_at += m_text[m_at] == u'\\' ? 2 : 1;
    m_at = std::min(m_at, m_text.size());
    if (isAtEnd()) {
        object(Kind::OpenPattern, from);
        return;
    }
    term->way = FilterTerm::Way::Pattern;
    term->value = m_text.mid(from + 1, m_at - from - 1);
    ++m_at;
    if (term->value.size() > longestPattern) {
        object(Kind::LongPattern, from);
        return;
    }
    const QRegularExpression expression = expressionFor(term->value);
    if (!expression.isValid())
        object(Kind::BadPattern, from, expression.errorString());
}

void Reader::readAge(FilterTerm *term)
{
    const qsizetype from = m_at;
    while (!isAtBreak())
        ++m_at;
    static const QRegularExpression form(u"^([<>]=?|=)?(?:([0-9]{1,6})([A-Za-z]+))?$"_s);
    const QRegularExpressionMatch match = form.match(m_text.mid(from, m_at - from));
    const QString sign = match.captured(1);
    const std::optional<qint64> unit = filterkeys::unitOf(match.captured(3));
    if (match.hasMatch() && !sign.isEmpty() && match.captured(2).isEmpty()) // it will go on
        return;
    if (unit && (sign.isEmpty() || sign == u'=')) {
        object(Kind::NoComparison, from);
        return;
    }
    if (!unit) {
        qsizetype number = from;
        while (number + 1 < m_at && isSign(m_text[number]))
            ++number;
        object(Kind::BadAge, number);
        return;
    }
    term->ageMs = match.captured(2).toLongLong() * *unit;
    term->value = match.captured(2) + match.captured(3).toLower();
    using Than = FilterTerm::Than;
    for (const Than than : {Than::Less, Than::AtMost, Than::AtLeast, Than::More}) {
        if (sign == filterkeys::signOf(than))
            term->than = than;
    }
}

void Reader::readStep(FilterTerm *term)
{
    const Word word = readWord();
    const qsizetype sign = word.bare.indexOf(u'=');
    setValue(term, sign < 0 ? word : word.until(sign));
    if (sign >= 0)
        term->state = foldForSearch(word.from(sign + 1).text);
}

void Reader::readFact(FilterTerm *term)
{
    const qsizetype from = m_at;
    const QString word = readWord().text;
    const std::optional<FilterTerm::Fact> fact = filterkeys::factOf(word);
    if (m_reading.mistake || word.isEmpty())
        return;
    if (!fact) {
        object(Kind::UnknownFact, from);
        return;
    }
    term->fact = *fact;
    term->value = filterkeys::wordOf(*fact);
}

} // namespace

FilterReading readFilter(const QString &text)
{
    return Reader(text).read();
}
