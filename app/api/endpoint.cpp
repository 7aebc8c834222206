// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/endpoint.h"

#include <QHostAddress>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

Error refused(Error::Cause cause)
{
    return Error{.kind = Error::Kind::Rejected, .cause = cause};
}

// QUrl says only that an address is invalid; a person wants to know where. So the part between "//" and the
// path is looked at as it was typed, which also shows an empty user name or port that QUrl forgets.
std::optional<Error::Cause> objectionToAuthority(const QString &authority)
{
    if (authority.contains(u'@'))
        return Error::Cause::AddressUserInfo;
    const qsizetype bracket = authority.lastIndexOf(u']');
    const qsizetype colon = authority.indexOf(u':', std::max<qsizetype>(bracket, 0));
    if (authority.isEmpty() || colon == 0 || (bracket < 0 && authority.contains(u'[')))
        return Error::Cause::AddressHost;
    if (colon < 0)
        return std::nullopt;
    const QString port = authority.mid(colon + 1);
    const bool digits =
            std::all_of(port.cbegin(), port.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isNumber = false;
    const int number = port.toInt(&isNumber);
    if (!digits || !isNumber || number < 1 || number > 65535)
        return Error::Cause::AddressPort;
    return std::nullopt;
}

bool hasDotSegment(const QString &path)
{
    const QStringList segments = path.split(u'/');
    return std::any_of(segments.cbegin(), segments.cend(), [](const QString &segment) {
        const QByteArray decoded = QByteArray::fromPercentEncoding(segment.toUtf8());
        return decoded == "." || decoded == "..";
    });
}

QString withoutSlashesAtEnd(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

Result<Endpoint> Endpoint::fromText(const QString &text)
{
    const QString typed = text.trimmed();
    if (typed.isEmpty())
        return refused(Error::Cause::AddressInvalid);
    const qsizetype schemeEnd = typed.indexOf(u"://"_s);
    const QString scheme = typed.left(std::max<qsizetype>(schemeEnd, 0)).toLower();
    if (scheme != u"https" && scheme != u"http")
        return refused(Error::Cause::AddressScheme);

    const QString rest = typed.mid(schemeEnd + 3);
    const auto authorityEnd = std::find_if(rest.cbegin(), rest.cend(),
                                           [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; });
    const QString authority = rest.left(std::distance(rest.cbegin(), authorityEnd));
    if (const auto objection = objectionToAuthority(authority))
        return refused(*objection);
    QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid())
        return refused(QUrl(scheme + u"://"_s + authority, QUrl::StrictMode).isValid()
                               ? Error::Cause::AddressInvalid
                               : Error::Cause::AddressHost);
    if (url.host().isEmpty())
        return refused(Error::Cause::AddressHost);
    if (url.hasQuery())
        return refused(Error::Cause::AddressQuery);
    if (url.hasFragment())
        return refused(Error::Cause::AddressFragment);
    if (scheme == u"http" && !isLoopback(url.host()))
        return refused(Error::Cause::AddressNotLoopback);
    // QUrl would resolve them, and another path than the one that was typed would be asked.
    const qsizetype pathLength = std::distance(authorityEnd, rest.cend());
    if (hasDotSegment(rest.right(pathLength)))
        return refused(Error::Cause::AddressInvalid);
    url.setPath(withoutSlashesAtEnd(url.path(QUrl::FullyEncoded)), QUrl::StrictMode);
    return Endpoint(url);
}

QString Endpoint::host() const
{
    const bool ipv6 = m_url.host().contains(u':');
    const QString host = ipv6 ? u'[' + m_url.host() + u']' : m_url.host();
    const int usual = m_url.scheme() == u"http" ? 80 : 443;
    const int port = m_url.port(usual);
    return port == usual ? host : host + u':' + QString::number(port);
}

QUrl Endpoint::resource(const QStringList &segments) const
{
    QString path = m_url.path(QUrl::FullyEncoded);
    for (const QString &segment : segments)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QUrl url = m_url;
    url.setPath(path, QUrl::StrictMode);
    return url;
}

Result<ApiKey> ApiKey::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refused(Error::Cause::KeyEmpty);
    if (!std::all_of(trimmed.cbegin(), trimmed.cend(), [](QChar c) { return c > u' ' && c <= u'~'; }))
        return refused(Error::Cause::KeyCharacters);
    return ApiKey(trimmed.toLatin1());
}

bool isLoopback(const QString &host)
{
    if (host.compare(u"localhost", Qt::CaseInsensitive) == 0)
        return true;
    const QHostAddress address(host);
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return (address.toIPv4Address() >> 24) == 127;
    return address == QHostAddress(QHostAddress::LocalHostIPv6) && address.scopeId().isEmpty();
}
