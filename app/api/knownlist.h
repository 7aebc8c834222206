// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/fleet.h"

// What whoever asks for the list has of it already.
struct KnownList
{
    Fleet fleet;       // the newest reading: what it tells and is still so comes back as the same objects
    bool held = false; // the receiver is certain to hold it: the same answer may come back as unchanged
    QByteArray etag; // where it is held: the server is asked to send nothing if this is still the list's tag
    Fleet::Preparer prepare; // of a list that meets none
};
