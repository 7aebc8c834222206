// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <map>
#include <optional>
#include <set>

// Says which operation is next: by number, and only one at a time for a computer.
class Lineup
{
public:
    // A new one waits at the end. Numbers rise.
    void add(quint64 number, const QString &computerId);
    // The first whose computer is free; that computer is taken until release() or putBack().
    std::optional<quint64> take();
    // A taken one waits again, in its old place.
    void putBack(quint64 number, const QString &computerId);
    // The taken one of this computer is done.
    void release(const QString &computerId);
    // One that waits leaves.
    void remove(quint64 number, const QString &computerId);

private:
    void offerNext(const QString &computerId);

    QHash<QString, std::set<quint64>> m_waiting; // by computer
    std::map<quint64, QString> m_ready;          // the first of each computer that is free
    QSet<QString> m_taken;
};
