// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/bodyframe.h"

#include <QDateTime>
#include <QSet>

#include <functional>

// How a list differs from the one before it, found where it was read, so that whoever has taken that one
// looks at nothing else. It speaks of lists whose entries are all readable.
struct FleetDifference
{
    ComputerList before;
    QList<int> changed; // places of computers that are new or told anew, rising
    QList<int> lost;    // places in `before` of those that the list does not hold, rising
    QList<int> moved;   // for each place in `before` the place now, -1: lost; empty: all are where they were
};

// One reading of the fleet (contract: listComputers).
struct Fleet
{
    // Makes something of a list where it is read, for whoever receives it.
    using Preparer = std::function<std::shared_ptr<void>(const Fleet &)>;

    ComputerList computers; // in the server's order; unreadable entries included, in their places
    quint64 begun = 0;      // the number of the request that brought it, see ApiClient::begun()
    QDateTime readAt;       // when its answer had arrived
    bool unchanged = false; // it says what the reading that the caller knew said; computers is empty
    BodyFrame frame;        // of the body that it was read from
    QByteArray etag;        // what the server calls that body; empty: it does not say
    qint64 bytes = 0;       // of the body, unpacked; 0: none came
    QSet<QString> inDoubt;  // ids that it lacks without being gone: they are being read one by one
    std::shared_ptr<const FleetDifference> difference; // nothing: nobody has looked for it
    std::optional<QList<int>> changing; // places where something is under way; nothing: nobody has looked
    std::shared_ptr<void> prepared;     // what a Preparer has made of it, or nothing

    // What differs from `taken`, where that is known without looking.
    const FleetDifference *since(const ComputerList &taken) const
    {
        return difference && difference->before.isSameAs(taken) ? difference.get() : nullptr;
    }
    QList<int> placesOfChange() const; // where something is under way, looked for where nobody has
    bool isChanging() const { return !placesOfChange().isEmpty(); }

    bool operator==(const Fleet &) const;
};

Q_DECLARE_METATYPE(Fleet)
