// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/credentialstore.h"
#include "app/storage/secretbytes.h"

#include <map>

// Keys until the program ends.
class MemoryStore : public CredentialStore
{
    Q_OBJECT

public:
    using CredentialStore::CredentialStore;

    Place place() const override { return Place::Memory; }
    void read(const QString &id, QObject *context, Handler<std::optional<ApiKey>> handler) override;
    void write(const QString &id, const ApiKey &key, QObject *context, Handler<Done> handler) override;
    void remove(const QString &id, QObject *context, Handler<Done> handler) override;

private:
    std::map<QString, SecretBytes> m_keys;
};
