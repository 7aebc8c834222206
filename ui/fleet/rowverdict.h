// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

// What the filter once found about a row and holds to until it settles.
struct RowVerdict
{
    // Frozen: neither follows the row's data by itself.
    bool judged = false;
    bool accepted = false;
    bool keyed = false;
    bool present = false; // has a value to sort by
    double number = 0;    // the value, where it is one …
    QString text;         // … else its natural key
    int entry = 0;        // the server's order decides between equals

    bool changed = false; // the row's data has changed since

    // Live, for the counts.
    bool searchKnown = false;
    bool searchMatches = false;
    QString searched; // folded; empty until a text is searched

    bool sortsLike(const RowVerdict &other) const
    {
        return present == other.present && number == other.number && text == other.text
               && entry == other.entry;
    }
};
