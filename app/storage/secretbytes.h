// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

// A copy of a secret that nobody shares, overwritten when it goes. What Qt and the keychain's own libraries
// copy on their way cannot be reached from here.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(const QByteArray &secret) : m_bytes(secret.constData(), secret.size()) {}
    SecretBytes(SecretBytes &&other) noexcept { m_bytes.swap(other.m_bytes); }
    SecretBytes &operator=(SecretBytes &&other) noexcept
    {
        if (this != &other) {
            wipe();
            m_bytes.swap(other.m_bytes);
        }
        return *this;
    }
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes() { wipe(); }

    bool isEmpty() const { return m_bytes.isEmpty(); }
    QByteArray copy() const { return {m_bytes.constData(), m_bytes.size()}; }
    void wipe() { wipe(m_bytes); }

    // Overwrites bytes; where they are shared, only this holder's view of them goes.
    static void wipe(QByteArray &bytes)
    {
        if (!bytes.isEmpty() && bytes.isDetached()) {
            volatile char *at = bytes.data(); // a store to dying memory would be optimised away
            for (qsizetype i = 0; i < bytes.size(); ++i)
                at[i] = '\0';
        }
        bytes.clear();
    }

private:
    QByteArray m_bytes;
};
