// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/csv.h"

#include <QStringList>

#include <algorithm>

namespace {

constexpr QStringView formulaStarts = u"=+-@\t\r";

struct Letters
{
    bool needQuotes = false;
    bool areAscii = true;
};

// All of them, without a way out: so they are looked at many at a time.
Letters lettersOf(QStringView text)
{
    bool quotes = false;
    char16_t all = 0;
    for (const QChar c : text) {
        all |= c.unicode();
        quotes |= c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    }
    return {quotes, all < 0x80};
}

// Most of what stands in a fleet is ASCII, and needs no converter.
void appendUtf8(QByteArray *line, QStringView text, bool isAscii)
{
    if (!isAscii) {
        *line += text.toUtf8();
        return;
    }
    const qsizetype before = line->size();
    line->resize(before + text.size());
    std::transform(text.cbegin(), text.cend(), line->data() + before,
                   [](QChar c) { return static_cast<char>(c.unicode()); });
}

} // namespace

bool csv::appendPlainCell(QByteArray *line, QStringView text)
{
    const qsizetype before = line->size();
    line->resize(before + text.size());
    char *to = line->data() + before;
    bool plain = text.isEmpty() || !formulaStarts.contains(text.front());
    for (const QChar c : text) {
        const char16_t unit = c.unicode();
        plain &= unit >= u' ' && unit <= u'~' && unit != u',' && unit != u'"';
        *to++ = static_cast<char>(unit);
    }
    if (!plain)
        line->resize(before);
    return plain;
}

void csv::appendCell(QByteArray *line, QStringView text)
{
    const bool formula = !text.isEmpty() && formulaStarts.contains(text.front());
    const Letters letters = lettersOf(text);
    if (!letters.needQuotes) {
        if (formula)
            *line += '\'';
        appendUtf8(line, text, letters.areAscii);
        return;
    }
    *line += '"';
    if (formula)
        *line += '\'';
    for (qsizetype quote = text.indexOf(u'"'); quote >= 0; quote = text.indexOf(u'"')) {
        appendUtf8(line, text.left(quote), letters.areAscii);
        *line += "\"\"";
        text = text.mid(quote + 1);
    }
    appendUtf8(line, text, letters.areAscii);
    *line += '"';
}

void csv::appendLine(QByteArray *file, const QStringList &texts)
{
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0)
            *file += ',';
        appendCell(file, texts[i]);
    }
    *file += "\r\n";
}
