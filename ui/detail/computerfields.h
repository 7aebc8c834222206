// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/computer.h"

// A field of a computer as the details list it.
struct ComputerField
{
    QString caption; // translated, or the server's own name of a field that the contract does not know
    QString value;   // safe to show; empty: not reported
    bool secret = false;

    bool operator==(const ComputerField &) const = default;
};

// Every field of the contract in a fixed order, then the unknown ones in the server's.
QList<ComputerField> fieldsOf(const Computer &computer);
