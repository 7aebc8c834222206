// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

struct FleetRow;

// What the text of the filter field asks for: every term of it must match.
// gpu "two words" status:error type:managed; an unknown key is plain text.
struct FilterQuery
{
    struct Term
    {
        enum class Key { Text, Status, Type };
        Key key = Key::Text;
        QString value; // folded; never empty

        bool operator==(const Term &) const = default;
    };

    QList<Term> terms;

    static FilterQuery parse(const QString &text);
    // searched: the folded text of the row.
    bool matches(const FleetRow &row, const QString &searched) const;
    bool operator==(const FilterQuery &) const = default;
};

// Without case and diacritical marks: what a search compares.
QString foldForSearch(const QString &text);
