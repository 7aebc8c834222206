// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/connectionprofile.h"

Reach ConnectionProfile::reach() const
{
    Reach reach{.readOnly = readOnly, .proxy = proxy, .caFile = caFile};
    if (timeout != usualTimeout) // else the limits decide
        reach.reading = timeout;
    return reach;
}
