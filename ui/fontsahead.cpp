// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fontsahead.h"

#ifdef MILLWRIGHT_FONTCONFIG
#include <fontconfig/fontconfig.h>

// One that cannot be read is told again, and lived without, by who asks for a font.
FontsAhead::FontsAhead() : m_thread([] { FcInit(); }) {}
#else
FontsAhead::FontsAhead() = default;
#endif

FontsAhead::~FontsAhead()
{
    if (m_thread.joinable())
        m_thread.join();
}
