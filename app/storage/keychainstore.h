// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/credentialstore.h"
#include "app/storage/keychainask.h"
#include "app/storage/secretbytes.h"

#include <map>

// Keys in the system's keychain. A key that it does not take is kept in memory until the program ends, and
// what was in the keychain stays; the Error tells. There is no other fallback.
class KeychainStore : public CredentialStore
{
    Q_OBJECT

public:
    explicit KeychainStore(QObject *parent = nullptr);
    explicit KeychainStore(const KeychainAsk::Patience &patience, QObject *parent = nullptr);

    Place place() const override { return Place::Keychain; }
    // A key that the keychain did not take is read from memory.
    void read(const QString &id, QObject *context, Handler<std::optional<ApiKey>> handler) override;
    void write(const QString &id, const ApiKey &key, QObject *context, Handler<Done> handler) override;
    void remove(const QString &id, QObject *context, Handler<Done> handler) override;

private:
    KeychainAsk *ask(QKeychain::Job *job, const QString &id);

    KeychainAsk::Patience m_patience;
    std::map<QString, SecretBytes> m_unsaved;
};
