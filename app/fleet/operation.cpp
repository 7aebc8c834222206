// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/operation.h"

bool isRepeatable(Operation::Kind kind)
{
    return kind == Operation::Kind::Update || kind == Operation::Kind::Create;
}

QString Operation::lane() const
{
    // Half a surrogate pair, which no id decoded from UTF-8 can hold.
    return kind == Kind::Create ? QChar(0xDC01) + draft.name : computerId;
}
