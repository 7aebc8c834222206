// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

class FleetTable;

// What could stand where the cursor is: keys, or a key's values with how many of the fleet have them.
struct FilterSuggestions
{
    struct Suggestion
    {
        QString text; // a term, or its beginning
        QString meaning;
        std::optional<int> count; // nothing: a key, or a fleet too large to count at each keystroke

        bool operator==(const Suggestion &) const = default;
    };

    qsizetype from = 0; // of the text, what they would replace
    qsizetype length = 0;
    QList<Suggestion> list;
};

// asked: also where nothing has been typed that would call for them.
FilterSuggestions suggestionsFor(const QString &text, qsizetype cursor, bool asked, const FleetTable &fleet);
