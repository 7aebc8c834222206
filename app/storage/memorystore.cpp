// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/memorystore.h"

namespace {

template<typename T>
void answer(QObject *context, const CredentialStore::Handler<T> &handler, const Result<T> &result)
{
    QMetaObject::invokeMethod(
            context, [handler, result] { handler(result); }, Qt::QueuedConnection);
}

} // namespace

void MemoryStore::read(const QString &id, QObject *context, Handler<std::optional<ApiKey>> handler)
{
    const auto kept = m_keys.find(id);
    if (kept == m_keys.end()) {
        answer<std::optional<ApiKey>>(context, handler, std::optional<ApiKey>());
        return;
    }
    const Result<ApiKey> key = ApiKey::fromText(QString::fromLatin1(kept->second.copy()));
    answer<std::optional<ApiKey>>(context, handler, std::optional<ApiKey>(*key)); // it was one when it came
}

void MemoryStore::write(const QString &id, const ApiKey &key, QObject *context, Handler<Done> handler)
{
    m_keys.insert_or_assign(id, SecretBytes(key.bytes()));
    answer<Done>(context, handler, Done());
}

void MemoryStore::remove(const QString &id, QObject *context, Handler<Done> handler)
{
    m_keys.erase(id);
    answer<Done>(context, handler, Done());
}
