// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/newcomputer.h"

#include <QUrl>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 63;
constexpr qsizetype mostRepositories = 20;
constexpr qsizetype longestRepository = 2048;

// The contract counts as JSON does: characters outside the first plane are one.
qsizetype characters(const QString &text)
{
    return std::count_if(text.cbegin(), text.cend(), [](QChar c) { return !c.isLowSurrogate(); });
}

bool isShortText(const QString &text)
{
    return !text.isEmpty() && characters(text) <= longestName && text.isValidUtf16();
}

// QUuid takes braces and other spellings as well.
bool isUuid(const QString &text)
{
    return QUuid::fromString(text).toString(QUuid::WithoutBraces).compare(text, Qt::CaseInsensitive) == 0;
}

// A URI that leads somewhere: one without a host is none that could be cloned from.
bool isUri(const QString &text)
{
    const bool visible =
            std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c > u' ' && c <= u'~'; });
    const QUrl url(text, QUrl::StrictMode);
    return visible && text.size() <= longestRepository && url.isValid() && !url.isRelative()
           && !url.host().isEmpty();
}

// In ssh://git@… the user is no secret; in https://….@ what stands in its place is a token.
bool holdsCredentials(const QUrl &url)
{
    return !url.password().isEmpty() || (!url.userName().isEmpty() && url.scheme().startsWith(u"http"));
}

Error refused(Error::Cause cause, const QString &argument = {})
{
    return {.kind = Error::Kind::Rejected, .cause = cause, .argument = argument};
}

} // namespace

std::optional<Error> objectionToName(const QString &name)
{
    return isShortText(name) ? std::nullopt : std::optional(refused(Error::Cause::NameLength));
}

std::optional<Error> objectionToRemoteUser(const QString &user)
{
    return isShortText(user) ? std::nullopt : std::optional(refused(Error::Cause::UserLength));
}

std::optional<Error> objectionToRepository(const QString &address)
{
    if (holdsCredentials(QUrl(address)))
        return refused(Error::Cause::RepositoryCredentials);
    if (isUri(address))
        return std::nullopt;
    // What stands before an @ may be a secret.
    return refused(Error::Cause::RepositoryAddress, address.contains(u'@') ? QString() : address);
}

std::optional<Error> objection(const NewComputer &wanted)
{
    if (const std::optional<Error> error = objectionToName(wanted.name))
        return error;
    if (const std::optional<Error> error = objectionToRemoteUser(wanted.remoteUser))
        return error;
    const QString &provider = wanted.providerType;
    if (!provider.isEmpty() && provider != u"e2b" && provider != u"byom")
        return refused(Error::Cause::ProviderUnknown);
    if (wanted.repos.size() > mostRepositories)
        return refused(Error::Cause::TooManyRepositories);
    for (const QString &repository : wanted.repos) {
        if (const std::optional<Error> error = objectionToRepository(repository))
            return error;
    }
    if (!wanted.hostId.isEmpty() && !isUuid(wanted.hostId))
        return refused(Error::Cause::HostIdFormat);
    return std::nullopt;
}

std::optional<Error> objection(const ComputerChanges &changes)
{
    if (changes.isEmpty())
        return refused(Error::Cause::NothingToChange);
    if (changes.name) {
        if (const std::optional<Error> error = objectionToName(*changes.name))
            return error;
    }
    if (changes.remoteUser) {
        if (const std::optional<Error> error = objectionToRemoteUser(*changes.remoteUser))
            return error;
    }
    if (changes.hostId && !isUuid(*changes.hostId))
        return refused(Error::Cause::HostIdFormat);
    return std::nullopt;
}
