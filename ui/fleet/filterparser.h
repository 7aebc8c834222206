// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/filterquery.h"

#include <optional>

// Why the text of the filter field cannot be understood, and where; describe::filterMistake() has the words.
struct FilterMistake
{
    enum class Kind {
        UnknownKey,
        OpenQuote,
        OpenPattern,
        BadPattern, // detail: what is wrong with it
        LongPattern,
        SlowPattern, // it was given up when it was compared with the fleet
        NoComparison,
        BadAge,
        UnknownFact,
    };

    Kind kind = Kind::UnknownKey;
    QString text; // what it is about, as it was typed
    QString detail;
    qsizetype from = 0; // the place in the whole text, never empty, always inside
    qsizetype length = 0;

    bool operator==(const FilterMistake &) const = default;
};

// The text of the filter field, understood up to its first mistake.
struct FilterReading
{
    FilterQuery query;
    std::optional<FilterMistake> mistake;
};

// Reads in a time that grows with the length of the text and no faster. What has only been begun, as
// "status:" or "age>", asks for nothing yet.
FilterReading readFilter(const QString &text);
