// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/naturalorder.h"

#include <algorithm>

namespace naturalorder {
namespace {

constexpr qsizetype longest = 0xFFFD;

// A number sorts first by how many digits it has, then by the digits: of any length, without arithmetic.
qsizetype appendNumber(QString *key, const QString &folded, qsizetype start)
{
    qsizetype end = start;
    while (end < folded.size() && folded[end].digitValue() >= 0)
        ++end;
    qsizetype first = start;
    while (first < end - 1 && folded[first].digitValue() == 0)
        ++first;
    qsizetype count = end - first;
    *key += u'0'; // among other characters, a number stands where a digit would
    for (; count > longest; count -= longest)
        *key += QChar(0xFFFE);
    *key += QChar(static_cast<char16_t>(count));
    for (qsizetype i = first; i < end; ++i)
        *key += QChar(static_cast<char16_t>(u'0' + folded[i].digitValue()));
    return end;
}

// Like UTF-8, but of single units: the bytes of a larger unit are larger.
void appendUnit(std::string *bytes, char16_t unit)
{
    if (unit < 0x80) {
        bytes->push_back(static_cast<char>(unit));
        return;
    }
    if (unit < 0x800) {
        bytes->push_back(static_cast<char>(0xC0 | unit >> 6));
    } else {
        bytes->push_back(static_cast<char>(0xE0 | unit >> 12));
        bytes->push_back(static_cast<char>(0x80 | (unit >> 6 & 0x3F)));
    }
    bytes->push_back(static_cast<char>(0x80 | (unit & 0x3F)));
}

// What key() makes of ASCII, without its detours. The text's end is the number's, too.
const QChar *appendPlainNumber(std::string *bytes, const QChar *at, const QChar *end)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const QChar *stop = std::find_if_not(at, end, isDigit);
    while (at < stop - 1 && *at == u'0')
        ++at;
    bytes->push_back('0');
    appendUnit(bytes, static_cast<char16_t>(stop - at));
    for (; at < stop; ++at)
        bytes->push_back(at->toLatin1());
    return stop;
}

} // namespace

QString key(const QString &text)
{
    const QString folded = text.toCaseFolded();
    QString result;
    result.reserve(folded.size() + 4);
    for (qsizetype i = 0; i < folded.size();) {
        if (folded[i].digitValue() >= 0)
            i = appendNumber(&result, folded, i);
        else
            result += folded[i++];
    }
    return result;
}

std::string keyBytes(const QString &text)
{
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(text.size()) + 4);
    const bool ascii = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (!ascii || text.size() > longest) {
        const QString units = key(text);
        for (const QChar c : units)
            appendUnit(&bytes, c.unicode());
        return bytes;
    }
    for (const QChar *at = text.cbegin(), *end = text.cend(); at < end;) {
        const char16_t c = at->unicode();
        if (c >= u'0' && c <= u'9') {
            at = appendPlainNumber(&bytes, at, end);
            continue;
        }
        bytes.push_back(static_cast<char>(c >= u'A' && c <= u'Z' ? c + 0x20 : c));
        ++at;
    }
    return bytes;
}

int compare(const QString &a, const QString &b)
{
    const int natural = key(a).compare(key(b));
    return natural != 0 ? natural : a.compare(b);
}

} // namespace naturalorder
