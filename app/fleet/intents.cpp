// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/intents.h"

#include <utility>

Intents::Intents(Sender sender) : m_sender(std::move(sender)) {}

void Intents::write(const Operation &operation)
{
    const quint64 number = operation.number;
    if (!m_recorder)
        return m_sender(number);
    const quint64 turn = ++m_lastTurn;
    m_turns.insert(number, turn);
    m_recorder(operation, [this, alive = std::weak_ptr<bool>(m_alive), number, turn] {
        if (!alive.expired())
            onWritten(number, turn);
    });
}

bool Intents::drop(quint64 number)
{
    m_written.erase(number);
    return m_turns.remove(number) > 0;
}

void Intents::release()
{
    m_held = false;
    const std::set<quint64> written = std::exchange(m_written, {});
    for (const quint64 number : written) {
        if (const quint64 turn = m_turns.value(number)) // a listener may have had it dropped
            onWritten(number, turn);
    }
}

void Intents::onWritten(quint64 number, quint64 turn)
{
    if (m_turns.value(number) != turn)
        return;
    if (m_held) {
        m_written.insert(number);
        return;
    }
    m_turns.remove(number);
    m_sender(number);
}
