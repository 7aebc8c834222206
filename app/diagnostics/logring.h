// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMutex>
#include <QString>

#include <deque>

// One line of the program's log: bounded, and without what looks like a secret.
struct LogLine
{
    qint64 at = 0; // milliseconds since the Unix epoch
    QtMsgType level = QtDebugMsg;
    QString category;
    QString text;

    bool operator==(const LogLine &) const = default;
};

// Holds the newest lines of the program's log, from whichever thread they come.
class LogRing
{
public:
    static constexpr std::size_t capacity = 500; // lines

    LogRing() = default;
    ~LogRing(); // what is said from then on goes to the usual place alone

    // Listens to all that is logged from now on, and lets it go on to where it went before, without its
    // secrets. One ring at a time.
    void install();

    void add(QtMsgType level, const QString &category, const QString &text);
    QList<LogLine> lines() const; // the oldest first

    LogRing(const LogRing &) = delete;
    LogRing &operator=(const LogRing &) = delete;

private:
    mutable QMutex m_mutex;
    std::deque<LogLine> m_lines;
};
