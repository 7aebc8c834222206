// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"

#include <QString>

// What went wrong, in words.
namespace describe {

// One sentence or two: what is wrong and why. `host` is whom we talked to.
QString error(const Error &error, const QString &host);
// "500 Internal Server Error", or the kind where there was no answer; groups failures.
QString errorLabel(const Error &error);
// Everything for "Details": status, title, time, duration, metadata; many lines.
QString errorDetails(const Error &error, const QString &host);

} // namespace describe
