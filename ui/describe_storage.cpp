// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe_words.h"

using namespace Qt::StringLiterals;

using Cause = Error::Cause;

namespace {

// A file by its name, or without one where it is not known.
QString aboutFile(const QString &unnamed, const QString &named, const Error &error)
{
    const QString file = Describe::quoted(error.argument, 200);
    return file.isEmpty() ? unnamed : named.arg(file);
}

} // namespace

QString Describe::notKept(const Error &error)
{
    switch (error.cause) {
    case Cause::KeychainMissing:
        return tr("No system keychain is available.");
    case Cause::KeychainLocked:
        return tr("The system keychain is locked.");
    case Cause::KeychainRefused:
        return tr("The system keychain refused access.");
    case Cause::FileUnwritable:
        return aboutFile(tr("A file could not be written."), tr("%1 could not be written."), error);
    case Cause::FileUnreadable:
        return aboutFile(tr("A file could not be read."), tr("%1 could not be read."), error);
    case Cause::FileDamaged:
        return aboutFile(tr("A file is damaged."), tr("%1 is damaged."), error);
    case Cause::FileForeign:
        return aboutFile(tr("A file belongs to another program."), tr("%1 belongs to another program."),
                         error);
    case Cause::FileNewer:
        return aboutFile(tr("A file was written by a newer version of Millwright."),
                         tr("%1 was written by a newer version of Millwright."), error);
    case Cause::FileBusy:
        return aboutFile(tr("A file is in use by another program."), tr("%1 is in use by another program."),
                         error);
    case Cause::DiskFull:
        return aboutFile(tr("There is no room left on the disk."), tr("There is no room left for %1."),
                         error);
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
        break;
    }
    return {};
}
