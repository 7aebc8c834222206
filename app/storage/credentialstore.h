// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/endpoint.h"
#include "app/storage/storageworker.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

// Keeps the keys of connections, by connection id. A handler runs exactly once, later, in this thread; never
// if its context is gone. Errors are of Error::Kind::Keychain. Nothing is logged, and nothing is ever kept in
// a file of ours.
class CredentialStore : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Handler = std::function<void(const Result<T> &)>;

    // Where keys go, for the line that tells.
    enum class Place { Keychain, Memory };

    explicit CredentialStore(QObject *parent = nullptr) : QObject(parent) {}

    virtual Place place() const = 0;
    // Nothing: no key is kept for it.
    virtual void read(const QString &id, QObject *context, Handler<std::optional<ApiKey>> handler) = 0;
    // Replaces. When that fails, the key before it stays where it is kept.
    virtual void write(const QString &id, const ApiKey &key, QObject *context, Handler<Done> handler) = 0;
    // No key is a success.
    virtual void remove(const QString &id, QObject *context, Handler<Done> handler) = 0;

    using Chosen = std::function<void(std::unique_ptr<CredentialStore>)>;
    // The system's keychain where there is one, locked or not, else memory. Asks without a prompt.
    static void choose(QObject *context, Chosen chosen);

Q_SIGNALS:
    // The system asks its user to unlock the keychain: an answer may take as long as that takes.
    void unlocking();
};
