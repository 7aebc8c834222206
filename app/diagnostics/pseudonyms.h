// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <set>

// Replaces names in texts by others that tell nothing: the same name by the same one each time.
class Pseudonyms
{
public:
    // From now on `name` is "kind-1", "kind-2", …; upper and lower case are one. What is known keeps its own.
    void add(const QString &kind, const QString &name);
    // Such a name by another word: "this-machine".
    void addAs(const QString &word, const QString &name);
    // Hosts, addresses and people's mail addresses that nobody has added are replaced, too.
    QString applied(const QString &text);

private:
    QString known(const QString &text) const;
    QString unknownHosts(const QString &text);
    QString hostFor(const QString &name);

    QHash<QString, QString> m_words;               // by the folded name
    QHash<QString, int> m_counts;                  // by kind
    std::set<qsizetype, std::greater<>> m_lengths; // of names, the longest first
};
