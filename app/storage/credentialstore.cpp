// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/credentialstore.h"

#include "app/storage/keychain.h"
#include "app/storage/keychainstore.h"
#include "app/storage/memorystore.h"

void CredentialStore::choose(QObject *context, Chosen chosen)
{
    keychain::probe(keychain::usualPatience, context, [chosen = std::move(chosen)](keychain::State state) {
        if (state == keychain::State::Missing)
            chosen(std::make_unique<MemoryStore>());
        else
            chosen(std::make_unique<KeychainStore>());
    });
}
