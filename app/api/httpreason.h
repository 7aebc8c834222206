// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// The usual phrase of a status that came without its own, as HTTP/1.1 allows (RFC 9110, section 15); never
// translated, as the server's would not be. Empty for a status that this console does not expect.
QString httpReason(int status);
