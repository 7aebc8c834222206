// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/vaultstore_windows.h"

#include "app/api/servertext.h"

#include <qt_windows.h>

#include <memory>
#include <string>
#include <wincred.h>

using namespace Qt::StringLiterals;

namespace {

// As the Credential Manager lists them.
std::wstring targetOf(const QString &id)
{
    return (u"Millwright/"_s + id).toStdWString();
}

Error trouble(DWORD code)
{
    const bool refused = code == ERROR_ACCESS_DENIED;
    const bool missing = code == ERROR_NO_SUCH_LOGON_SESSION; // such as of a service
    return Error{.kind = Error::Kind::Keychain,
                 .cause = refused   ? Error::Cause::KeychainRefused
                          : missing ? Error::Cause::KeychainMissing
                                    : Error::Cause::None,
                 .detail = servertext::clean(qt_error_string(int(code)), {}, 300)};
}

struct Freed
{
    void operator()(CREDENTIALW *credential) const
    {
        SecureZeroMemory(credential->CredentialBlob, credential->CredentialBlobSize);
        CredFree(credential);
    }
};

Result<std::optional<ApiKey>> keyFrom(const QByteArray &text)
{
    if (text.isEmpty())
        return std::optional<ApiKey>();
    const Result<ApiKey> key = ApiKey::fromText(QString::fromLatin1(text));
    if (key)
        return std::optional<ApiKey>(*key);
    Error error = key.error();
    error.kind = Error::Kind::Keychain; // somebody else wrote there
    return error;
}

std::optional<Error> put(const QString &id, QByteArray secret)
{
    std::wstring target = targetOf(id);
    std::wstring user = L"Millwright";
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = target.data();
    credential.UserName = user.data();
    credential.CredentialBlob = reinterpret_cast<BYTE *>(secret.data());
    credential.CredentialBlobSize = DWORD(secret.size());
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE; // this user on this machine: it does not roam
    const bool written = CredWriteW(&credential, 0);
    const DWORD code = written ? ERROR_SUCCESS : GetLastError();
    SecretBytes::wipe(secret);
    return written ? std::nullopt : std::optional(trouble(code));
}

template<typename T>
void answer(QObject *context, const CredentialStore::Handler<T> &handler, const Result<T> &result)
{
    QMetaObject::invokeMethod(
            context, [handler, result] { handler(result); }, Qt::QueuedConnection);
}

} // namespace

Result<std::optional<ApiKey>> VaultStore::kept(const QString &id) const
{
    if (const auto unsaved = m_unsaved.find(id); unsaved != m_unsaved.end())
        return keyFrom(unsaved->second.copy());
    CREDENTIALW *found = nullptr;
    if (!CredReadW(targetOf(id).c_str(), CRED_TYPE_GENERIC, 0, &found)) {
        const DWORD code = GetLastError();
        return code == ERROR_NOT_FOUND ? Result<std::optional<ApiKey>>(std::optional<ApiKey>())
                                       : Result<std::optional<ApiKey>>(trouble(code));
    }
    const std::unique_ptr<CREDENTIALW, Freed> credential(found);
    QByteArray secret(reinterpret_cast<const char *>(credential->CredentialBlob),
                      qsizetype(credential->CredentialBlobSize));
    const Result<std::optional<ApiKey>> key = keyFrom(secret);
    SecretBytes::wipe(secret);
    return key;
}

void VaultStore::read(const QString &id, QObject *context, Handler<std::optional<ApiKey>> handler)
{
    answer<std::optional<ApiKey>>(context, handler, kept(id));
}

void VaultStore::write(const QString &id, const ApiKey &key, QObject *context, Handler<Done> handler)
{
    const SecretBytes secret(key.bytes());
    const std::optional<Error> error = put(id, secret.copy());
    if (error)
        m_unsaved.insert_or_assign(id, SecretBytes(key.bytes()));
    else
        m_unsaved.erase(id);
    answer<Done>(context, handler, error ? Result<Done>(*error) : Result<Done>(Done()));
}

void VaultStore::remove(const QString &id, QObject *context, Handler<Done> handler)
{
    m_unsaved.erase(id);
    const bool removed = CredDeleteW(targetOf(id).c_str(), CRED_TYPE_GENERIC, 0);
    const DWORD code = removed ? ERROR_SUCCESS : GetLastError();
    const bool done = removed || code == ERROR_NOT_FOUND;
    answer<Done>(context, handler, done ? Result<Done>(Done()) : Result<Done>(trouble(code)));
}
