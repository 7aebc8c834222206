// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <QString>

#include <map>
#include <optional>
#include <set>

// Says which operation is next: by number, and only one at a time in a lane, see Operation::lane().
class Lineup
{
public:
    // A new one waits at the end. Numbers rise.
    void add(quint64 number, const QString &lane);
    // The first whose lane is free; that lane is taken until release() or putBack().
    std::optional<quint64> take();
    // A taken one waits again, in its old place.
    void putBack(quint64 number, const QString &lane);
    // The taken one of this lane is done.
    void release(const QString &lane);
    // One that waits leaves.
    void remove(quint64 number, const QString &lane);

private:
    void offerNext(const QString &lane);

    QHash<QString, std::set<quint64>> m_waiting; // by lane
    std::map<quint64, QString> m_ready;          // the first of each lane that is free
    QSet<QString> m_taken;
};
