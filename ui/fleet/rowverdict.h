// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/rowfacts.h"

// What the filter knows about a row of the fleet, packed: all of them are looked at again and again.
struct RowVerdict
{
    // Live: true of the row's data now.
    quint8 statuses = 0;         // a bit for each FleetFilter::Status that it has
    quint8 provider : 2 = 0;     // of Computer::Provider
    bool gone : 1 = false;       // a tombstone
    bool factsKnown : 1 = false; // all of the above
    bool matches : 1 = false;    // the text that is asked for
    bool matchKnown : 1 = false;

    // Frozen: does not follow the row's data by itself.
    bool changed : 1 = false;    // the row's data has changed since
    bool keyed : 1 = false;      // its sort key is that of its data and of the present column …
    bool entryKnown : 1 = false; // … and of its place in the server's order
    bool ordered : 1 = false;    // it has a place in the order

    // Of what is under way.
    bool asked : 1 = false; // is to be judged
    bool wanted : 1 = false;
    bool moving : 1 = false; // has a new sort key

    bool chosen : 1 = false; // the user's, see KeyedSelection: stays with the row wherever it goes

    void learnFacts(const RowFacts &facts)
    {
        statuses = facts.statuses;
        provider = facts.provider;
        gone = facts.gone;
        factsKnown = true;
    }
};
