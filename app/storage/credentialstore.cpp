// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/credentialstore.h"

#include "app/storage/keychain.h"
#include "app/storage/memorystore.h"

#ifdef Q_OS_WIN
#include "app/storage/vaultstore_windows.h"
using SystemStore = VaultStore;
#else
#include "app/storage/keychainstore.h"
using SystemStore = KeychainStore;
#endif

void CredentialStore::choose(QObject *context, Chosen chosen)
{
    keychain::probe(keychain::usualPatience, context, [chosen = std::move(chosen)](keychain::State state) {
        if (state == keychain::State::Missing)
            chosen(std::make_unique<MemoryStore>());
        else
            chosen(std::make_unique<SystemStore>());
    });
}
