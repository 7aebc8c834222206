// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/servertext.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Beside the controls: marks and overrides that reorder what a reader sees, and separators that break a line.
bool isUnfit(QChar c)
{
    const char16_t u = c.unicode();
    if (u == u'\n' || u == u'\t')
        return false;
    return c.category() == QChar::Other_Control || u == 0x061C || u == 0x200E || u == 0x200F
           || (u >= 0x2028 && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069) || u == 0xFEFF
           || (u >= 0xFFF9 && u <= 0xFFFB);
}

void mend(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            ++i;
        else if (text.at(i).isSurrogate() || isUnfit(text.at(i)))
            text[i] = QChar::ReplacementCharacter;
    }
}

} // namespace

QString servertext::clean(const QString &text, const QByteArray &key, qsizetype length)
{
    QString fit = plain(redacted(text, key)).trimmed();
    if (fit.size() <= length)
        return fit;
    fit.truncate(fit.at(length - 1).isHighSurrogate() ? length - 1 : length);
    return fit + u'…';
}

QString servertext::redacted(QString text, const QByteArray &key)
{
    if (!key.isEmpty()) {
        text.replace(QString::fromLatin1(key), mask());
        const QString encoded = QString::fromLatin1(key.toPercentEncoding());
        text.replace(encoded, mask(), Qt::CaseInsensitive); // %2f and %2F are one
    }
    static const QRegularExpression factoryKey(u"(?<![A-Za-z0-9])fk-[A-Za-z0-9._~+/=%-]+"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression webToken(u"\\beyJ[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]*)?"_s);
    // "The bearer token is missing" is a sentence; "Bearer x7Q" is a secret.
    static const QRegularExpression bearer(u"\\b(bearer)(\\s+|%20|\\+)(?!(?:tokens?|auth\\w*|scheme|keys?|"
                                           u"headers?|credentials?|is|was|not|or|and)\\b)"
                                           "[^\\s\"',;<>]+"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (text.contains("fk-"_L1, Qt::CaseInsensitive)) // a pattern's first use takes longer than a look
        text.replace(factoryKey, mask());
    if (text.contains("eyJ"_L1))
        text.replace(webToken, mask());
    if (text.contains("bearer"_L1, Qt::CaseInsensitive))
        text.replace(bearer, u"\\1 "_s + mask());
    return text;
}

QString servertext::plain(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    mend(text);
    return text;
}

bool servertext::namesSecret(const QString &field)
{
    static const QRegularExpression secret(u"token|secret|key|password|^relayClientUrl$|^relayAgentUrl$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return secret.match(field).hasMatch();
}

QString servertext::mask()
{
    return u"••••••"_s;
}

QByteArray servertext::repairedUtf8(const QByteArray &bytes)
{
    const QByteArray text = bytes.startsWith("\xEF\xBB\xBF") ? bytes.mid(3) : bytes;
    return text.isValidUtf8() ? text : QString::fromUtf8(text).toUtf8();
}
