// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <string>
#include <string_view>

// Makes texts of UTF-8, the same one for the same bytes as long as it remembers them: in a fleet, steps,
// statuses, users and owners are a few words told a hundred thousand times.
class WordPool
{
public:
    QString text(std::string_view utf8);

private:
    struct Word
    {
        std::string utf8;
        QString text;
    };

    // A word drives out whoever had its place: nothing is searched, and nothing grows.
    std::array<Word, 1024> m_words;
};
