// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe_words.h"

using Cause = Error::Cause;

namespace {

// What is wrong with an address or key; empty for other causes.
QString refusedConnection(Cause cause)
{
    switch (cause) {
    case Cause::AddressInvalid:
        return Describe::tr("This is not a valid server address.");
    case Cause::AddressScheme:
        return Describe::tr("The server address must begin with https://.");
    case Cause::AddressNotLoopback:
        return Describe::tr("http:// is allowed only for this machine itself. Use https://.");
    case Cause::AddressUserInfo:
        return Describe::tr("The server address must not contain a user name or password.");
    case Cause::AddressQuery:
        return Describe::tr("The server address must not contain a “?”.");
    case Cause::AddressFragment:
        return Describe::tr("The server address must not contain a “#”.");
    case Cause::AddressPort:
        return Describe::tr("The port of the server address must be a number from 1 to 65535.");
    case Cause::AddressHost:
        return Describe::tr("The server address has no valid host name.");
    case Cause::KeyEmpty:
        return Describe::tr("Enter an API key.");
    case Cause::KeyCharacters:
        return Describe::tr("The API key contains a space or a character that no key has.");
    case Cause::IdUnusable:
        return Describe::tr("The computer's ID cannot be sent to the server.");
    case Cause::NameLength:
    case Cause::UserLength:
    case Cause::ProviderUnknown:
    case Cause::TooManyRepositories:
    case Cause::RepositoryAddress:
    case Cause::RepositoryCredentials:
    case Cause::HostIdFormat:
    case Cause::NothingToChange:
    case Cause::ReadOnly:
    case Cause::ProtectedHere:
    case Cause::None:
    case Cause::Redirected:
    case Cause::BodyTooLarge:
    case Cause::BodyTruncated:
    case Cause::NotJson:
    case Cause::WrongShape:
    case Cause::UnexpectedStatus:
    case Cause::ConnectionLost:
    case Cause::NoAnswerInTime:
    case Cause::Tls:
    case Cause::CaFileUnreadable:
    case Cause::CaFileInvalid:
    case Cause::KeychainMissing:
    case Cause::KeychainLocked:
    case Cause::KeychainRefused:
    case Cause::FileUnwritable:
    case Cause::FileUnreadable:
    case Cause::FileDamaged:
    case Cause::FileForeign:
    case Cause::FileNewer:
    case Cause::FileBusy:
    case Cause::DiskFull:
        break;
    }
    return {};
}

QString notARepository(const QString &text)
{
    return text.isEmpty() ? Describe::tr("This is not the address of a repository.")
                          : Describe::tr("%1 is not the address of a repository.").arg(text);
}

// What is wrong with what a computer is to be; empty for other causes.
QString refusedSettings(const Error &error)
{
    switch (error.cause) {
    case Cause::NameLength:
        return Describe::tr("The name must have 1 to 63 characters.");
    case Cause::UserLength:
        return Describe::tr("The remote user must have 1 to 63 characters.");
    case Cause::ProviderUnknown:
        return Describe::tr("A computer can only be managed by the service or be a machine of your own.");
    case Cause::TooManyRepositories:
        return Describe::tr("A computer can be created with 20 repositories at most.");
    case Cause::RepositoryAddress:
        return notARepository(Describe::quoted(error.argument, 120));
    case Cause::RepositoryCredentials:
        return Describe::tr("The address of a repository must not contain a password or token.");
    case Cause::HostIdFormat:
        return Describe::tr("The host ID must be a UUID.");
    case Cause::NothingToChange:
        return Describe::tr("There is nothing to change.");
    case Cause::ReadOnly:
        return Describe::tr("This connection is read-only.");
    case Cause::ProtectedHere:
        return Describe::tr("It is protected from deletion on this machine.");
    case Cause::None:
    case Cause::AddressInvalid:
    case Cause::AddressScheme:
    case Cause::AddressNotLoopback:
    case Cause::AddressUserInfo:
    case Cause::AddressQuery:
    case Cause::AddressFragment:
    case Cause::AddressPort:
    case Cause::AddressHost:
    case Cause::KeyEmpty:
    case Cause::KeyCharacters:
    case Cause::IdUnusable:
    case Cause::Redirected:
    case Cause::BodyTooLarge:
    case Cause::BodyTruncated:
    case Cause::NotJson:
    case Cause::WrongShape:
    case Cause::UnexpectedStatus:
    case Cause::ConnectionLost:
    case Cause::NoAnswerInTime:
    case Cause::Tls:
    case Cause::CaFileUnreadable:
    case Cause::CaFileInvalid:
    case Cause::KeychainMissing:
    case Cause::KeychainLocked:
    case Cause::KeychainRefused:
    case Cause::FileUnwritable:
    case Cause::FileUnreadable:
    case Cause::FileDamaged:
    case Cause::FileForeign:
    case Cause::FileNewer:
    case Cause::FileBusy:
    case Cause::DiskFull:
        break;
    }
    return {};
}

} // namespace

QString Describe::refusedInput(const Error &error)
{
    const QString connection = refusedConnection(error.cause);
    return connection.isEmpty() ? refusedSettings(error) : connection;
}
