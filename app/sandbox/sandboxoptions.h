// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// How a sandbox begins.
struct SandboxOptions
{
    quint16 port = 0;        // 0: any free one
    int fleet = 0;           // 0: the default fleet of 48; else so many, generated
    quint32 seed = 1;        // of everything that is random about it
    double speed = 1;        // of the fleet's clock; 0: it stands still until a test drives it
    int latencyMs = 0;       // before each answer
    QString key;             // empty: one is made
    int planLimit = 0;       // computers that the plan allows (402); 0: no limit
    bool sessions = true;    // without: listing them is not enabled for the organisation (403)
    bool refreshing = true;  // without: the key's role does not allow it (403)
    bool tags = true;        // readings have entity tags, and what is known is not sent again (304)
    bool compression = true; // readings are packed for whoever can unpack them
};
