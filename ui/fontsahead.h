// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <thread>

// Reads fontconfig's configuration, some dozens of files, in a thread of its own, where the first word of a
// window would wait for it. Nothing where fonts are not looked for by fontconfig.
class FontsAhead
{
public:
    FontsAhead();
    ~FontsAhead(); // waits until it is read: who asks in the meantime reads it once more
    FontsAhead(const FontsAhead &) = delete;
    FontsAhead &operator=(const FontsAhead &) = delete;

private:
    std::thread m_thread;
};
