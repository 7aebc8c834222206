// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;

// The language of the window's words.
namespace language {

// Installs the catalogue of the user's language, English where there is none; it lives as long as the
// application. To be called before the first word is shown.
void install(QCoreApplication *application);

} // namespace language
