// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/fleet/repositorylist.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

using Problem = RepositoryList::Problem;

namespace {

struct Line
{
    QString url;
    Problem problem = Problem::None;
};

// In an address that QUrl may refuse to take apart: whatever stands before an "@" in front of the path.
QStringView userInfo(QStringView address)
{
    const qsizetype start = address.indexOf(u"://");
    const QStringView rest = start < 0 ? address : address.mid(start + 3);
    const auto isEnd = [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; };
    const auto end = std::find_if(rest.cbegin(), rest.cend(), isEnd);
    const QStringView authority = rest.first(end - rest.cbegin());
    const qsizetype at = authority.lastIndexOf(u'@');
    return at < 0 ? QStringView() : authority.first(at);
}

bool mayHoldSecret(const QUrl &url)
{
    // What a browser keeps to itself is no part of a repository's address, but may well be a token.
    if (url.hasFragment())
        return true;
    static const QRegularExpression secret(u"token|secret|key|passw|auth|cred|sig|^pat$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto items = QUrlQuery(url).queryItems();
    return std::any_of(items.cbegin(), items.cend(),
                       [](const std::pair<QString, QString> &item) { return item.first.contains(secret); });
}

bool isRepository(const QUrl &url)
{
    static const QSet<QString> schemes{u"https"_s, u"http"_s, u"ssh"_s, u"git"_s};
    const QString path = url.path();
    return url.isValid() && schemes.contains(url.scheme()) && !url.host().isEmpty() && !path.isEmpty()
           && path != u"/";
}

Line addressIn(const QString &text)
{
    // The login that every host of git repositories has for ssh is no secret.
    const QStringView user = userInfo(text);
    const bool isGit = user == u"git" && text.startsWith(u"ssh://", Qt::CaseInsensitive);
    if (!user.isNull() && !isGit && (text.contains(u"://"_s) || user.contains(u':')))
        return {{}, Problem::WithCredentials};
    const QUrl url(text, QUrl::StrictMode);
    if (!isRepository(url))
        return {{}, Problem::Unclear};
    if (mayHoldSecret(url))
        return {{}, Problem::WithCredentials};
    return {QString::fromLatin1(url.toEncoded()), Problem::None};
}

Line parse(const QString &text)
{
    static const QRegularExpression onGitHub(
            QRegularExpression::anchoredPattern(u"([A-Za-z0-9_-]+)/([A-Za-z0-9._-]+)"_s));
    const QRegularExpressionMatch match = onGitHub.match(text);
    const QString name = match.captured(2);
    if (match.hasMatch() && name != u"." && name != u"..")
        return {u"https://github.com/"_s + text, Problem::None};
    return addressIn(text);
}

// Two ways to write the same address.
QString identity(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    if (url.endsWith(u".git"))
        url.chop(4);
    return url;
}

} // namespace

RepositoryList RepositoryList::fromText(const QString &text, qsizetype longest)
{
    RepositoryList list;
    QSet<QString> known;
    const QStringList lines = text.split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty())
            continue;
        Line parsed = parse(line);
        if (parsed.problem == Problem::None && parsed.url.size() > longest)
            parsed.problem = Problem::TooLong;
        if (parsed.problem != Problem::None)
            return {{}, parsed.problem, i + 1};
        const QString same = identity(parsed.url);
        if (!known.contains(same))
            list.urls += parsed.url;
        known.insert(same);
    }
    return list;
}
