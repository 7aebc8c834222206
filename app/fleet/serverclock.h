// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

// What events tell of the difference between the server's clock and ours; without any it is taken for none.
// Times are milliseconds since the Unix epoch, by one clock or the other.
class ServerClock
{
public:
    // Something that the server dates `stamp` had not happened at `before`, and had at `after`, by our clock.
    void saw(qint64 stamp, qint64 before, qint64 after);
    // The server's time by our clock.
    qint64 local(qint64 stamp) const;

private:
    // How far the server's clock is ahead, at least and at most.
    std::optional<qint64> m_least;
    std::optional<qint64> m_most;
};
