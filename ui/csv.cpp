// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/csv.h"

#include <QStringList>

#include <algorithm>

namespace {

constexpr QStringView formulaStarts = u"=+-@\t\r";

bool needsQuotes(QStringView text)
{
    return std::any_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
}

// Most of what stands in a fleet is ASCII, and needs no converter.
void appendUtf8(QByteArray *line, QStringView text)
{
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (!ascii) {
        *line += text.toUtf8();
        return;
    }
    const qsizetype before = line->size();
    line->resize(before + text.size());
    std::transform(text.cbegin(), text.cend(), line->data() + before,
                   [](QChar c) { return static_cast<char>(c.unicode()); });
}

} // namespace

void csv::appendCell(QByteArray *line, QStringView text)
{
    const bool formula = !text.isEmpty() && formulaStarts.contains(text.front());
    if (!needsQuotes(text)) {
        if (formula)
            *line += '\'';
        appendUtf8(line, text);
        return;
    }
    *line += '"';
    if (formula)
        *line += '\'';
    for (qsizetype quote = text.indexOf(u'"'); quote >= 0; quote = text.indexOf(u'"')) {
        appendUtf8(line, text.left(quote));
        *line += "\"\"";
        text = text.mid(quote + 1);
    }
    appendUtf8(line, text);
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
