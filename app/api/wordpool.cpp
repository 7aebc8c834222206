// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/wordpool.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace {

// From both ends and the length: words that are said again and again differ there.
size_t hashOf(std::string_view text)
{
    uint64_t head = 0;
    uint64_t tail = 0;
    const size_t part = std::min(text.size(), sizeof head);
    std::memcpy(&head, text.data(), part);
    std::memcpy(&tail, text.data() + text.size() - part, part);
    const uint64_t mixed = (head ^ (tail * 0x9E3779B97F4A7C15ULL) ^ text.size()) * 0xC2B2AE3D27D4EB4FULL;
    return size_t(mixed >> 40);
}

} // namespace

QString WordPool::text(std::string_view utf8)
{
    constexpr size_t longest = 64; // what is longer is seldom said twice
    if (utf8.empty())
        return {};
    if (utf8.size() > longest)
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    Word &word = m_words[hashOf(utf8) % m_words.size()];
    if (word.utf8 != utf8) {
        word.utf8 = utf8;
        word.text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    return word.text;
}
