// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/turnbyturn.h"

#include <utility>

using namespace std::chrono_literals;

// A timer, not a queued call: those come one right behind the other, before any key or click.
TurnByTurn::TurnByTurn(QObject *parent) : QObject(parent)
{
    m_turn.setInterval(0ms);
    connect(&m_turn, &QTimer::timeout, this, &TurnByTurn::next);
}

void TurnByTurn::add(Work work)
{
    m_waiting.push_back(std::move(work));
    m_turn.start();
}

void TurnByTurn::clear()
{
    m_waiting.clear();
    m_turn.stop();
}

void TurnByTurn::next()
{
    const Work work = std::exchange(m_waiting.front(), {});
    m_waiting.pop_front();
    if (m_waiting.empty())
        m_turn.stop();
    work();
}
