// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"
#include "ui/fleet/filterquery.h"

#include <QSet>

#include <optional>

// Which rows are asked for, and in what order.
struct FilterQuestion
{
    FilterQuery query;
    quint8 status = 1;                          // a bit of RowVerdict::statuses
    std::optional<Computer::Provider> provider; // nothing: all types
    QSet<QString> guests;                       // the keys of rows that fit in any case
    int column = -1;                            // below zero: the server's order
    Qt::SortOrder order = Qt::AscendingOrder;

    // Every row fits.
    bool isOpen() const { return query.terms.isEmpty() && status == 1 && !provider; }
    bool asksForTheSame(const FilterQuestion &other) const
    {
        return query == other.query && status == other.status && provider == other.provider;
    }
};
