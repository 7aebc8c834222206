// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <deque>
#include <functional>

// Work that follows from an event and need not be done with it: in the order in which it came, each piece in
// a turn of the event loop of its own, when nothing that the user does is waiting.
class TurnByTurn : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<void()>;

    explicit TurnByTurn(QObject *parent = nullptr);

    void add(Work work);
    // What has not been begun is not done any more.
    void clear();

private:
    void next();

    std::deque<Work> m_waiting;
    QTimer m_turn;
};
