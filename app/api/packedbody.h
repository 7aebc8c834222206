// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/httpanswer.h"

// Bodies that are packed while they travel. Qt would unpack them, too, but in the thread of the window.
namespace packedbody {

inline constexpr char coding[] = "gzip"; // what Accept-Encoding asks for

// The answer with its body as it was meant, of mostBytes at most. One that cannot be unpacked is Truncated,
// one that would be larger TooLarge; what came out till then is kept. Any thread.
HttpAnswer unpacked(HttpAnswer answer, qint64 mostBytes);

} // namespace packedbody
