// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/fleet/operation.h"

#include <QHash>

#include <functional>
#include <memory>
#include <set>

// Has each operation written down before it is sent, and says when it may go.
class Intents
{
public:
    // Writes down what is about to be sent, then calls `go`.
    using Recorder = std::function<void(const Operation &intent, std::function<void()> go)>;
    using Sender = std::function<void(quint64 number)>;

    explicit Intents(Sender sender);

    void setRecorder(Recorder recorder) { m_recorder = std::move(recorder); }
    // The sender is called when the recorder says go, at once where there is none. A `go` that comes a second
    // time, or after drop(), does nothing.
    void write(const Operation &operation);
    // It is not sent any more. False: it was not waited for.
    bool drop(quint64 number);
    // Those that may go wait until release().
    void hold() { m_held = true; }
    void release();

private:
    void onWritten(quint64 number, quint64 turn);

    Sender m_sender;
    Recorder m_recorder;
    QHash<quint64, quint64> m_turns; // of those that are being written or held, by number
    std::set<quint64> m_written;     // and held
    quint64 m_lastTurn = 0;
    bool m_held = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};
