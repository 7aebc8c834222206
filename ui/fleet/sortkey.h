// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

#include <string>
#include <vector>

struct FleetRow;

// Where a row belongs in the order of a column, in a form that is made once and compared quickly.
struct SortKey
{
    quint64 head = 0;    // a number in the order of numbers, or the first bytes of a text's natural key …
    std::string tail;    // … and the others
    int entry = 0;       // the server's order decides between equals, and alone where no column sorts
    bool present = true; // has a value to sort by

    bool operator==(const SortKey &) const = default;

    static SortKey of(const FleetRow &row, int column); // below zero: no column
    // What has no value comes last, and equals in the server's order, in either order.
    bool comesBefore(const SortKey &other, Qt::SortOrder order) const;
};

// A row of the fleet with its key, on its way to a worker that sorts.
struct RankedRow
{
    SortKey key;
    int row = 0;

    bool comesBefore(const RankedRow &other, Qt::SortOrder order) const
    {
        if (key == other.key)
            return row < other.row;
        return key.comesBefore(other.key, order);
    }
};

// Rows to be sorted, and the same ones in order.
struct SortedRows
{
    std::vector<RankedRow> ranked;
    std::vector<int> rows;

    void sort(Qt::SortOrder order);
};
