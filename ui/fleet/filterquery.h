// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

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
    bool operator==(const FilterQuery &) const = default;
};

// What status: and type: find, each by its beginning.
QStringList statusWords(const FleetRow &row);
QStringList typeWords(const FleetRow &row);
// Without case and diacritical marks: what a search compares.
QString foldForSearch(const QString &text);
