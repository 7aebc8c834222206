// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

// Why something did not work, told so that a person can be told what to do about it.
// No member ever holds a secret: texts from a server are bounded, plain and have the key redacted.
struct Error
{
    // What can the user do about it?
    enum class Kind {
        Offline,        // the request did not reach the server: network, name, proxy or TLS
        TimedOut,       // a reading took longer than it may, or a change was never sent in time
        Unauthorized,   // 401: the key is bad
        PlanLimit,      // 402
        Forbidden,      // 403: role or organisation setting; the key is still good
        NotFound,       // 404
        Conflict,       // 409
        RateLimited,    // 429, see retryAfter
        Rejected,       // another 4xx, or input of ours that was refused before a socket opened
        ServerFault,    // 5xx
        BadReply,       // an answer that is not the contract's: redirect, HTML, truncated, too large
        OutcomeUnknown, // a change was sent and its answer was lost
        Cancelled,
        Keychain,
        Storage,
    };

    // Why, where this program and not the server knows it. describe() has the words.
    enum class Cause {
        None,
        AddressInvalid,
        AddressScheme,
        AddressNotLoopback, // http is for loopback only
        AddressUserInfo,
        AddressQuery,
        AddressFragment,
        AddressPort,
        AddressHost,
        KeyEmpty,
        KeyCharacters,
        IdUnusable, // empty, made of dots, or not expressible in UTF-8
        NameLength, // not 1 to 63 characters
        UserLength, // likewise, of the remote user
        ProviderUnknown,
        TooManyRepositories,
        RepositoryAddress,     // not a URI, or longer than 2048 characters; argument: which
        RepositoryCredentials, // a URL with a password or token in it, which is therefore not repeated
        HostIdFormat,          // not a UUID
        NothingToChange,
        ReadOnly,      // the connection: no change is sent
        ProtectedHere, // the computer, from being deleted by this console
        Redirected,    // argument: where to
        BodyTooLarge,
        BodyTruncated,
        NotJson,
        WrongShape, // JSON, but not what the contract promises; argument: what is missing
        UnexpectedStatus,
        ConnectionLost, // after the request may have reached the server
        NoAnswerInTime,
        Tls,              // argument: the certificate's subject; detail: the problem
        CaFileUnreadable, // argument: the file of more authorities to trust; detail: the system's words
        CaFileInvalid,    // argument: likewise; there is no certificate in it
        KeychainMissing,  // there is none, or nobody answers for it
        KeychainLocked,
        KeychainRefused, // the user or the keychain said no
        FileUnwritable,  // argument, of this and the next ones: the file
        FileUnreadable,
        FileDamaged,
        FileForeign, // another program's
        FileNewer,   // a newer Millwright's
        FileBusy,    // another running program has it
        DiskFull,
    };

    Kind kind = Kind::BadReply;
    Cause cause = Cause::None;
    int httpStatus = 0;  // 0: no answer
    QString detail;      // the server's or the system's own words: plain text, bounded
    QString title;       // the HTTP status title as the server or HTTP names it
    QString argument;    // see Cause
    QByteArray metadata; // the error body's metadata as JSON, or empty
    std::optional<std::chrono::milliseconds> retryAfter;
    QDateTime requestedAt;
    std::chrono::milliseconds duration{0};

    bool operator==(const Error &) const = default;
};

Q_DECLARE_METATYPE(Error)
