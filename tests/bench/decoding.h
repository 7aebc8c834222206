// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/decoder.h"

// How the program makes a reading of bytes: the one place to follow it when it learns a quicker way.
namespace decoding {

// The first one, or one that has nothing to build on.
Fleet first(const QByteArray &body);
// The next one, where `known` is held.
Fleet next(const QByteArray &body, const Fleet &known);
// What a reading that says the same costs beyond the transfer.
bool isUnchanged(const QByteArray &body, const Fleet &known);

} // namespace decoding
