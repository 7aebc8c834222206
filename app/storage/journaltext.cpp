// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/journaltext.h"

#include "app/api/servertext.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace {

// Beside what servertext knows: what services give out by these beginnings.
const QRegularExpression &knownKey()
{
    static const QRegularExpression pattern(
            u"\\b(gh[opsur]_|github_pat_|glpat-|sk-|xox[a-z]-|AKIA|AIza)[A-Za-z0-9_-]{8,}"_s);
    return pattern;
}

const QRegularExpression &longFactoryKey()
{
    static const QRegularExpression pattern(u"(?<![A-Za-z0-9])fk-[A-Za-z0-9._~+/=%-]{20,}"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

// "Authorization: Basic …": the name stays, and of the schemes those that are known. Others might be the
// secret.
const QRegularExpression &authorization()
{
    static const QString parameter = u"[\\w-]+=(?:\"[^\"]*\"?|[^\\s\"',<>]+)"_s;
    static const QRegularExpression pattern(
            u"(authorization[\"']?\\s*[=:]\\s*[\"']?)"
            "(?:((?:basic|bearer|digest|negotiate|ntlm|token)\\s+)|[^\\s\"'<>,\\x{2022}]+\\s+)?"
            "(?:%1(?:\\s*,\\s*%1)*+|[^\\s\"'<>,]+)"_s.arg(parameter),
            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

// "token=…", "password: …", also a quoted one of several words: the name stays.
const QRegularExpression &namedSecret()
{
    static const QRegularExpression pattern(u"([A-Za-z0-9_-]*(?:token|secret|password|passwd|api[_-]?key)[A-"
                                            u"Za-z0-9_-]*[\"']?\\s*[=:]\\s*)"
                                            "(?|(\")(?:[^\"\\\\]++|\\\\.)++\"?"
                                            "|(')(?:[^'\\\\]++|\\\\.)++'?"
                                            "|()[^\\s\"'&,;<>]+)"_s,
                                            QRegularExpression::CaseInsensitiveOption
                                                    | QRegularExpression::DotMatchesEverythingOption);
    return pattern;
}

const QRegularExpression &relayAddress()
{
    static const QRegularExpression pattern(u"\\bwss?://[^\\s\"'<>]+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

// https://user:password@host; a password may hold an @ itself
const QRegularExpression &userInfo()
{
    static const QRegularExpression pattern(u"(\\b[a-z][a-z0-9+.-]*://)[^\\s/\"'<>]+@"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

// Letters and digits without an end: longer than any id, name or date that a sentence holds.
constexpr int longWord = 40;

const QRegularExpression &longRandom()
{
    static const QRegularExpression pattern(
            u"(?<![A-Za-z0-9_+/-])(?=[A-Za-z0-9_+/-]*[0-9])(?=[A-Za-z0-9_+/-]*[A-Za-z])[A-Za-z0-9_+-]{%1,}={0,2}"_s
                    .arg(longWord));
    return pattern;
}

bool holds(const QString &text, std::initializer_list<QLatin1StringView> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](QLatin1StringView part) { return text.contains(part, Qt::CaseInsensitive); });
}

bool hasLongWord(const QString &text)
{
    qsizetype length = 0;
    return std::any_of(text.cbegin(), text.cend(), [&](QChar c) {
        length = c.isSpace() ? 0 : length + 1;
        return length >= longWord;
    });
}

} // namespace

QString journaltext::detail(const QString &text)
{
    // Cut last: half a key would not look like one any more. Nobody writes more than this, and patterns cost.
    QString safe = text.left(100 * 1000);
    const QString mask = servertext::mask();
    // The first use of a pattern takes a start longer than its text: only where it may be met.
    const bool address = safe.contains("://"_L1);
    if (address)
        safe.replace(relayAddress(), mask);
    if (holds(safe, {"authorization"_L1}))
        safe.replace(authorization(), u"\\1\\2"_s + mask);
    if (address)
        safe.replace(userInfo(), u"\\1"_s + mask + u'@');
    if (holds(safe, {"token"_L1, "secret"_L1, "passw"_L1, "api"_L1}))
        safe.replace(namedSecret(), u"\\1\\2"_s + mask + u"\\2"_s);
    if (holds(safe, {"_"_L1, "-"_L1, "AKIA"_L1, "AIza"_L1}))
        safe.replace(knownKey(), mask);
    if (hasLongWord(safe))
        safe.replace(longRandom(), mask);
    return servertext::clean(safe, {}, detailLength);
}

QString journaltext::name(const QString &text)
{
    QString safe = servertext::plain(text.left(100 * 1000)).trimmed();
    safe.replace(longFactoryKey(), servertext::mask());
    safe.replace(knownKey(), servertext::mask());
    if (safe.size() > nameLength)
        safe.truncate(safe.at(nameLength - 1).isHighSurrogate() ? nameLength - 1 : nameLength);
    return safe;
}
