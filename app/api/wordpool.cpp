// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/wordpool.h"

#include <functional>

QString WordPool::text(std::string_view utf8)
{
    constexpr size_t longest = 64; // what is longer is seldom said twice
    if (utf8.empty())
        return {};
    if (utf8.size() > longest)
        return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    Word &word = m_words[std::hash<std::string_view>()(utf8) % m_words.size()];
    if (word.utf8 != utf8) {
        word.utf8 = utf8;
        word.text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    }
    return word.text;
}
