// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/filterparser.h"

// The filter field's grammar in words.
namespace describe {

// What is wrong, and what could be meant: "Unknown filter “stat”. Try status:, type:, step:, name:, age>"
QString filterMistake(const FilterMistake &mistake);

// One thing that can be asked for.
struct FilterSyntax
{
    QString form; // English in every language: it is typed
    QString meaning;
    QString example;
};
// The whole grammar, in the order in which it is best read.
QList<FilterSyntax> filterSyntax();
QString filterKey(FilterTerm::Key key); // what a key asks for; empty for text

} // namespace describe
