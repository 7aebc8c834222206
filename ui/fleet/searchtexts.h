// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/fleet/termmatcher.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <vector>

struct FleetRow;

// What a search looks at, for each row of the fleet: folded once, as UTF-8. What many rows have in common,
// such as the words of their provisioning steps, is kept and searched once for all of them.
class SearchTexts
{
public:
    void restart(int rows);
    void insert(int first, int count);
    void remove(int first, int count);
    void renumber(const std::vector<int> &places); // by the old number, the new one

    bool isKnown(int row) const { return m_rows[static_cast<std::size_t>(row)].shared >= 0; }
    void learn(int row, const FleetRow &data);
    void forget(int row);

    void ask(const FilterQuery &query);
    bool isAsked() const { return !m_asked.empty(); } // else no row needs to be known
    bool matches(int row);                            // what was asked last; a known row
    bool hasGivenUp() const;                          // a pattern took too long

private:
    struct Row
    {
        std::unique_ptr<char[]> own;
        quint32 length = 0;
        int shared = -1; // not known yet
    };
    struct Shared
    {
        QByteArray text;     // three parts, each line of the latter two begins with a line feed
        qsizetype words = 0; // where the words for status: begin …
        qsizetype types = 0; // … and those for type:
        int users = 0;
    };
    // What one term finds in what rows share: found once, asked often.
    struct AskedTerm
    {
        TermMatcher matcher;
        std::vector<signed char> found; // below zero: not looked yet
    };

    int share(const FleetRow &data);
    bool isInShared(AskedTerm *term, int shared) const;
    bool isFound(AskedTerm *term, const Row &row) const;

    std::vector<Row> m_rows;
    std::vector<Shared> m_shared;
    std::vector<int> m_free; // places in m_shared
    QHash<QByteArray, int> m_known;
    std::vector<AskedTerm> m_asked;
};
