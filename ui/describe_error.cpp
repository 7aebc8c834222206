// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe_words.h"

#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

using Kind = Error::Kind;
using Cause = Error::Cause;

namespace {

QString server(const QString &host)
{
    return host.isEmpty() ? Describe::tr("the server") : describe::plain(host);
}

// A sentence that may end with somebody else's words: `said` has a %1 for them.
QString withDetail(const QString &silent, const QString &said, const QString &detail)
{
    const QString words = Describe::sentence(detail);
    return words.isEmpty() ? silent : said.arg(words);
}

// The same with somebody's name in both, as %1; the words are %2.
QString aboutHost(const QString &silent, const QString &said, const QString &host, const QString &detail)
{
    const QString words = Describe::sentence(detail);
    return words.isEmpty() ? silent.arg(host) : said.arg(host, words);
}

QString redirected(const QString &host, const QString &target)
{
    if (target.isEmpty())
        return Describe::tr(
                       "The server %1 redirects elsewhere, which is not followed. Check the server address.")
                .arg(host);
    return Describe::tr("The server %1 redirects to %2, which is not followed. Check the server address.")
            .arg(host, target);
}

QString wrongShape(const QString &host, const QString &missing)
{
    if (missing.isEmpty())
        return Describe::tr("The answer from %1 is not what was asked for.").arg(host);
    return Describe::tr("The answer from %1 is not what was asked for: %2.").arg(host, missing);
}

QString unexpectedStatus(const QString &host, int status)
{
    if (status == 0)
        return Describe::tr("Unexpected answer from %1. Check the server address.").arg(host);
    return Describe::tr("Unexpected answer from %1 (%2). Check the server address.")
            .arg(host, QString::number(status));
}

QString insecure(const QString &host, const QString &problem, const QString &subject)
{
    const QString said = aboutHost(Describe::tr("No secure connection to %1."),
                                   Describe::tr("No secure connection to %1: %2"), host, problem);
    return subject.isEmpty() ? said : Describe::tr("%1 The certificate is for %2.").arg(said, subject);
}

// What was wrong with the answer or its way here; empty for other causes.
QString badAnswer(const Error &error, const QString &host)
{
    const QString argument = Describe::quoted(error.argument, 120);
    switch (error.cause) {
    case Cause::Redirected:
        return redirected(host, argument);
    case Cause::BodyTooLarge:
        return Describe::tr("The answer from %1 is too large.").arg(host);
    case Cause::BodyTruncated:
        return Describe::tr("The answer from %1 broke off.").arg(host);
    case Cause::NotJson:
        return Describe::tr("The answer from %1 is not JSON. Check the server address.").arg(host);
    case Cause::WrongShape:
        return wrongShape(host, argument);
    case Cause::UnexpectedStatus:
        return unexpectedStatus(host, error.httpStatus);
    case Cause::ConnectionLost:
        return Describe::tr("The connection to %1 was lost before the answer came.").arg(host);
    case Cause::NoAnswerInTime:
        return Describe::tr("No answer came from %1 in time.").arg(host);
    case Cause::Tls:
        return insecure(host, error.detail, argument);
    case Cause::CaFileUnreadable:
        return Describe::tr("The file of extra certificate authorities, %1, could not be read.")
                .arg(argument);
    case Cause::CaFileInvalid:
        return Describe::tr("The file of extra certificate authorities, %1, holds no PEM certificate.")
                .arg(argument);
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

// Of a refusal the server's own words say most.
QString refusal(const Error &error)
{
    const QString &detail = error.detail;
    switch (error.kind) {
    case Kind::Unauthorized:
        return withDetail(Describe::tr("The API key was rejected."),
                          Describe::tr("The API key was rejected: %1"), detail);
    case Kind::PlanLimit:
        return withDetail(Describe::tr("A limit of the plan has been reached."),
                          Describe::tr("A limit of the plan has been reached: %1"), detail);
    case Kind::Forbidden:
        return withDetail(Describe::tr("This API key is not allowed to do this."),
                          Describe::tr("This API key is not allowed to do this: %1"), detail);
    case Kind::NotFound:
        return Describe::tr("It no longer exists on the server.");
    case Kind::Conflict:
        return withDetail(Describe::tr("Something else is in progress on the server."), u"%1"_s, detail);
    case Kind::RateLimited:
        return Describe::tr("The server asked to slow down.");
    case Kind::Rejected:
        return withDetail(Describe::tr("The server refused the request."), u"%1"_s, detail);
    case Kind::Offline:
    case Kind::TimedOut:
    case Kind::ServerFault:
    case Kind::BadReply:
    case Kind::OutcomeUnknown:
    case Kind::Cancelled:
    case Kind::Keychain:
    case Kind::Storage:
        break;
    }
    return {};
}

QString mishap(const Error &error, const QString &host)
{
    const QString &detail = error.detail;
    switch (error.kind) {
    case Kind::Offline:
        return aboutHost(Describe::tr("No connection to %1."), Describe::tr("No connection to %1: %2"), host,
                         detail);
    case Kind::TimedOut:
        return Describe::tr("No answer came from %1 in time.").arg(host);
    case Kind::ServerFault:
        return aboutHost(Describe::tr("Server error (%1)."), Describe::tr("Server error (%1): %2"),
                         describe::errorLabel(error), detail);
    case Kind::BadReply:
        return aboutHost(Describe::tr("The answer from %1 could not be read."),
                         Describe::tr("The answer from %1 could not be read: %2"), host, detail);
    case Kind::OutcomeUnknown:
        return Describe::tr("The request was sent, but no answer came from %1.").arg(host);
    case Kind::Cancelled:
        return Describe::tr("It was cancelled.");
    case Kind::Keychain:
        return withDetail(Describe::tr("The system keychain did not answer."),
                          Describe::tr("The system keychain did not answer: %1"), detail);
    case Kind::Storage:
        return withDetail(Describe::tr("It could not be saved on this machine."),
                          Describe::tr("It could not be saved on this machine: %1"), detail);
    case Kind::Unauthorized:
    case Kind::PlanLimit:
    case Kind::Forbidden:
    case Kind::NotFound:
    case Kind::Conflict:
    case Kind::RateLimited:
    case Kind::Rejected:
        break;
    }
    return {};
}

} // namespace

QString describe::error(const Error &error, const QString &host)
{
    const QString whom = server(host);
    for (const QString &text :
         {Describe::refusedInput(error), Describe::notKept(error), badAnswer(error, whom), refusal(error)}) {
        if (!text.isEmpty())
            return text;
    }
    return mishap(error, whom);
}
