// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connect/keystates.h"

#include "app/storage/keychain.h"

KeyStates::KeyStates(ConnectionDesk *desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    connect(desk, &ConnectionDesk::changed, this, &KeyStates::look);
    look();
}

void KeyStates::look()
{
    bool inKeychain = false;
    for (const ConnectionBook::Entry &entry : m_desk->book().entries()) {
        if (m_desk->book().key(entry.handle))
            take(entry.handle, KeyState::InMemory);
        else if (m_desk->keyPlaceOf(entry.handle) != KeyPlace::Keychain)
            lookFor(entry.handle);
        else
            inKeychain = true;
    }
    if (!inKeychain)
        return;
    keychain::probe(keychain::usualPatience, this, [this](keychain::State state) {
        for (const ConnectionBook::Entry &entry : m_desk->book().entries()) {
            if (m_desk->book().key(entry.handle) || m_desk->keyPlaceOf(entry.handle) != KeyPlace::Keychain)
                continue;
            if (state == keychain::State::Locked)
                take(entry.handle, KeyState::Locked);
            else
                lookFor(entry.handle);
        }
    });
}

void KeyStates::lookFor(const QString &handle)
{
    m_desk->readKey(handle, this, [this, handle](const Result<std::optional<ApiKey>> &key) {
        const bool memory = m_desk->keyPlaceOf(handle) != KeyPlace::Keychain;
        if (!key)
            take(handle,
                 key.error().cause == Error::Cause::KeychainLocked ? KeyState::Locked : KeyState::Refused);
        else if (!*key)
            take(handle, KeyState::Missing);
        else
            take(handle, memory ? KeyState::InMemory : KeyState::InKeychain);
    });
}

void KeyStates::take(const QString &handle, KeyState state)
{
    if (m_states.value(handle, KeyState::Unknown) == state)
        return;
    m_states.insert(handle, state);
    Q_EMIT changed();
}
