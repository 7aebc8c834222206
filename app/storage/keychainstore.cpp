// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/keychainstore.h"

#include <QPointer>
#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView service = "Millwright"_L1;

Result<std::optional<ApiKey>> keyFrom(const QString &text)
{
    if (text.isEmpty())
        return std::optional<ApiKey>();
    const Result<ApiKey> key = ApiKey::fromText(text);
    if (key)
        return std::optional<ApiKey>(*key);
    Error error = key.error();
    error.kind = Error::Kind::Keychain; // somebody else wrote there
    return error;
}

Result<Done> doneUnless(const std::optional<Error> &error)
{
    return error ? Result<Done>(*error) : Result<Done>(Done());
}

} // namespace

KeychainStore::KeychainStore(QObject *parent) : KeychainStore(KeychainAsk::Patience(), parent) {}

KeychainStore::KeychainStore(const KeychainAsk::Patience &patience, QObject *parent)
    : CredentialStore(parent), m_patience(patience)
{
}

KeychainAsk *KeychainStore::ask(QKeychain::Job *job, const QString &id)
{
    job->setKey(id);
    auto *ask = new KeychainAsk(job, m_patience, this);
    connect(ask, &KeychainAsk::unlocking, this, &CredentialStore::unlocking);
    return ask;
}

void KeychainStore::read(const QString &id, QObject *context, Handler<std::optional<ApiKey>> handler)
{
    if (const auto unsaved = m_unsaved.find(id); unsaved != m_unsaved.end()) {
        const Result<std::optional<ApiKey>> key = keyFrom(QString::fromLatin1(unsaved->second.copy()));
        QMetaObject::invokeMethod(
                context, [handler, key] { handler(key); }, Qt::QueuedConnection);
        return;
    }
    KeychainAsk *reading = ask(new QKeychain::ReadPasswordJob(service), id);
    connect(reading, &KeychainAsk::ended, context, [reading, handler](const std::optional<Error> &error) {
        handler(error ? Result<std::optional<ApiKey>>(*error) : keyFrom(reading->found()));
    });
    reading->start();
}

void KeychainStore::write(const QString &id, const ApiKey &key, QObject *context, Handler<Done> handler)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(QString::fromLatin1(key.bytes()));
    KeychainAsk *writing = ask(job, id);
    connect(writing, &KeychainAsk::ended, this, [this, id, key](const std::optional<Error> &error) {
        if (error)
            m_unsaved.insert_or_assign(id, SecretBytes(key.bytes()));
        else
            m_unsaved.erase(id);
    });
    connect(writing, &KeychainAsk::ended, context,
            [handler](const std::optional<Error> &error) { handler(doneUnless(error)); });
    writing->start();
}

void KeychainStore::remove(const QString &id, QObject *context, Handler<Done> handler)
{
    m_unsaved.erase(id);
    KeychainAsk *removing = ask(new QKeychain::DeletePasswordJob(service), id);
    connect(removing, &KeychainAsk::ended, context,
            [handler](const std::optional<Error> &error) { handler(doneUnless(error)); });
    removing->start();
}
