// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/storage/credentialstore.h"
#include "app/storage/secretbytes.h"

#include <map>

// Keys in the Windows Credential Manager. A key that it does not take is kept in memory until the program
// ends, and what it held stays; the Error tells. There is no other fallback.
class VaultStore : public CredentialStore
{
    Q_OBJECT

public:
    explicit VaultStore(QObject *parent = nullptr) : CredentialStore(parent) {}

    Place place() const override { return Place::Keychain; }
    void read(const QString &id, QObject *context, Handler<std::optional<ApiKey>> handler) override;
    void write(const QString &id, const ApiKey &key, QObject *context, Handler<Done> handler) override;
    void remove(const QString &id, QObject *context, Handler<Done> handler) override;

private:
    Result<std::optional<ApiKey>> kept(const QString &id) const;

    std::map<QString, SecretBytes> m_unsaved;
};
