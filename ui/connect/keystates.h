// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connect/connectiondesk.h"

#include <QHash>

// Finds out which connections have a key, without making the system ask for a password.
class KeyStates : public QObject
{
    Q_OBJECT

public:
    explicit KeyStates(ConnectionDesk *desk, QObject *parent = nullptr);

    KeyState of(const QString &handle) const { return m_states.value(handle, KeyState::Unknown); }

Q_SIGNALS:
    void changed();

private:
    void look();
    void lookFor(const QString &handle);
    void take(const QString &handle, KeyState state);

    ConnectionDesk *m_desk;
    QHash<QString, KeyState> m_states;
};
