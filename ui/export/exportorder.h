// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/fleetsnapshot.h"

#include <QString>

// What is to be written where, and how.
struct ExportOrder
{
    enum class Format { Csv, Json };

    FleetSnapshot snapshot;
    Format format = Format::Csv;
    bool byteOrderMark = false; // CSV: some programs know UTF-8 by it
    bool withRelayUrls = false; // they may carry secrets
    QString path;
};
