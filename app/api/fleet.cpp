// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/fleet.h"

QList<int> Fleet::placesOfChange() const
{
    if (changing)
        return *changing;
    QList<int> places;
    for (int place = 0; place < int(computers.size()); ++place) {
        if (computers[place].isReadable() && computers[place].isChanging())
            places += place;
    }
    return places;
}

bool Fleet::operator==(const Fleet &other) const
{
    return computers == other.computers && begun == other.begun && readAt == other.readAt
           && unchanged == other.unchanged && inDoubt == other.inDoubt;
}
