// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/naturalorder.h"

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

int compare(const QString &a, const QString &b)
{
    const int natural = key(a).compare(key(b));
    return natural != 0 ? natural : a.compare(b);
}

} // namespace naturalorder
