// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/negotiation.h"

#include <QByteArrayList>

#include <optional>

namespace {

struct Wish
{
    QByteArray coding;
    double weight = 1;
};

Wish wishOf(const QByteArray &element)
{
    const QByteArrayList parts = element.split(';');
    Wish wish{parts.constFirst().trimmed().toLower(), 1};
    for (const QByteArray &part : parts.mid(1)) {
        const QByteArray parameter = part.trimmed().toLower();
        if (parameter.startsWith("q="))
            wish.weight = parameter.mid(2).toDouble(); // nonsense: not at all
    }
    return wish;
}

} // namespace

// Not split at commas: a tag may hold some.
bool negotiation::names(const QByteArray &ifNoneMatch, const QByteArray &tag)
{
    const QByteArray list = ifNoneMatch.trimmed();
    if (list == "*")
        return true;
    qsizetype at = 0;
    while (at < list.size()) {
        if (list[at] == ',' || list[at] == ' ' || list[at] == '\t') {
            ++at;
            continue;
        }
        if (list.mid(at, 2) == "W/")
            at += 2;
        const qsizetype end = list.indexOf('"', at + 1);
        if (at >= list.size() || list[at] != '"' || end < 0)
            return false;
        if (list.mid(at, end + 1 - at) == tag)
            return true;
        at = end + 1;
    }
    return false;
}

bool negotiation::takesGzip(const QByteArray &acceptEncoding)
{
    std::optional<double> gzip;
    std::optional<double> other;
    double plain = 0;
    const QByteArrayList elements = acceptEncoding.split(',');
    for (const QByteArray &element : elements) {
        const Wish wish = wishOf(element);
        if (wish.coding == "gzip" || wish.coding == "x-gzip")
            gzip = wish.weight;
        else if (wish.coding == "*")
            other = wish.weight;
        else if (wish.coding == "identity")
            plain = wish.weight;
    }
    const double weight = gzip.value_or(other.value_or(0));
    return weight > 0 && weight >= plain;
}
