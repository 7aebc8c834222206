// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/verdict.h"

#include "app/api/errorbody.h"
#include "app/api/httpanswer.h"
#include "app/api/servertext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::Unauthorized;
    case 402:
        return Error::Kind::PlanLimit;
    case 403:
        return Error::Kind::Forbidden;
    case 404:
        return Error::Kind::NotFound;
    case 409:
        return Error::Kind::Conflict;
    case 429:
        return Error::Kind::RateLimited;
    default:
        break;
    }
    if (status >= 500 && status < 600)
        return Error::Kind::ServerFault;
    return status >= 400 && status < 500 ? Error::Kind::Rejected : Error::Kind::BadReply;
}

Error withFacts(Error error, const HttpAnswer &answer)
{
    error.httpStatus = answer.status;
    error.requestedAt = answer.requestedAt;
    error.duration = answer.duration;
    return error;
}

Error::Kind kindOfBadSuccess(const Expectation &expected)
{
    return expected.change ? Error::Kind::OutcomeUnknown : Error::Kind::BadReply;
}

Error refusal(const HttpAnswer &answer, const Expectation &expected, const QByteArray &key)
{
    const ErrorBody body = readErrorBody(answer, key);
    Error error{.kind = kindOf(answer.status),
                .detail = body.detail,
                .title = body.title,
                .metadata = body.metadata};
    error.retryAfter = retryAfter(answer.retryAfter, QDateTime::currentDateTimeUtc());
    if (answer.status == 304) { // leads nowhere, and tells nothing to who did not ask whether
        error.cause = Error::Cause::UnexpectedStatus;
    } else if (answer.status >= 300 && answer.status < 400) {
        error.cause = Error::Cause::Redirected;
        error.argument = servertext::clean(answer.location.host(), key, 255);
    } else if (answer.status == 404 && body.isMarkup) {
        // A page that was not found is no word about a computer.
        error.kind = Error::Kind::BadReply;
        error.cause = Error::Cause::UnexpectedStatus;
    } else if (answer.status < 400 || answer.status >= 600) {
        error.kind = kindOfBadSuccess(expected);
        error.cause = Error::Cause::UnexpectedStatus;
    }
    return error;
}

} // namespace

std::optional<Error> objection(const HttpAnswer &answer, const Expectation &expected, const QByteArray &key)
{
    if (!expected.success.contains(answer.status))
        return withFacts(refusal(answer, expected, key), answer);
    if (answer.bodyState == HttpAnswer::Body::Whole)
        return std::nullopt;
    const bool tooLarge = answer.bodyState == HttpAnswer::Body::TooLarge;
    return withFacts({.kind = kindOfBadSuccess(expected),
                      .cause = tooLarge ? Error::Cause::BodyTooLarge : Error::Cause::BodyTruncated},
                     answer);
}

Error unreadable(Error error, const HttpAnswer &answer, const Expectation &expected)
{
    error.kind = kindOfBadSuccess(expected);
    return withFacts(std::move(error), answer);
}

std::optional<std::chrono::milliseconds> retryAfter(const QByteArray &header, const QDateTime &now)
{
    using std::chrono::milliseconds;
    constexpr milliseconds longest = std::chrono::hours(1);
    const QByteArray text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qlonglong seconds = text.toLongLong(&fits);
        return fits && seconds < 3600 ? milliseconds(seconds * 1000) : longest;
    }
    const QByteArray numericZone = QByteArray(text).replace("GMT", "+0000"); // Qt does not know the word
    const QDateTime date = QDateTime::fromString(QString::fromLatin1(numericZone), Qt::RFC2822Date);
    if (!date.isValid())
        return std::nullopt;
    return std::clamp(milliseconds(now.msecsTo(date)), milliseconds(0), longest);
}
