// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/jsonwithoutsecrets.h"

#include "app/api/servertext.h"

#include <QByteArrayView>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace {

QString unescaped(QByteArrayView literal)
{
    return QJsonDocument::fromJson('[' + literal.toByteArray() + ']').array().at(0).toString();
}

QByteArray escaped(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

bool isSecretName(const QString &name)
{
    static const QRegularExpression more(
            u"relay.*ur[li]|credential|authori[sz]ation|cookie|passphrase|^env$|environment"_s,
            QRegularExpression::CaseInsensitiveOption);
    return servertext::namesSecret(name) || more.match(name).hasMatch();
}

QString cleaned(QString text)
{
    static const QRegularExpression socket(u"\\bwss?://[^\\s\"'<>]*"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression user(u"(\\b[a-z][a-z0-9+.-]*://)[^/\\s\"'<>@]*@"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression parameter(
            u"\\b([\\w-]*(?:token|secret|key|password|passwd)[\\w-]*=)[^&\\s\"'<>#;,]+"_s,
            QRegularExpression::CaseInsensitiveOption);
    text.replace(socket, servertext::mask());
    text.replace(user, u"\\1"_s + servertext::mask() + u'@');
    text.replace(parameter, u"\\1"_s + servertext::mask());
    return servertext::redacted(text, {});
}

// Most texts are short words in which nothing can hide.
bool mayHide(QByteArrayView text)
{
    // A separator of "Bearer …", an escape, a parameter; an address; a key; a token.
    return std::any_of(text.begin(), text.end(), [](char c) { return std::strchr(" %+\\=", c) && c != '\0'; })
           || text.contains("://") || text.contains("k-") || text.contains("K-") || text.contains("eyJ");
}

// Goes through JSON token by token, without recursion: depth costs nothing.
class Cleaner
{
public:
    explicit Cleaner(const QByteArray &json) : m_json(json) { m_text.reserve(json.size()); }

    QByteArray clean()
    {
        while (m_at < m_json.size())
            step(m_json.at(m_at));
        return m_text;
    }

private:
    bool inObject() const { return m_open.endsWith('{'); }

    void step(char c)
    {
        const bool isMark = c == ',' || c == ':' || c == '}' || c == ']';
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            m_text += c;
            ++m_at;
        } else if (m_dropNext && !isMark) {
            m_dropNext = false;
            skipValue();
            m_text += "null";
        } else if (c == '"') {
            text();
        } else {
            mark(c);
        }
    }

    // A bracket, a comma, a colon, or a character of a number or word.
    void mark(char c)
    {
        if (c == '{' || c == '[')
            m_open += c;
        if (c == '}' || c == ']')
            m_open.chop(1);
        if (c == '{' || c == ',')
            m_keyNext = inObject();
        if (c != ':')
            m_dropNext = false;
        m_text += c;
        ++m_at;
    }

    void text()
    {
        const QByteArrayView literal = takeText();
        if (m_keyNext)
            m_dropNext = isSecret(literal);
        m_keyNext = false;
        if (!mayHide(literal)) {
            m_text.append(literal);
            return;
        }
        const QString before = unescaped(literal);
        const QString after = cleaned(before);
        m_text += after == before ? literal.toByteArray() : escaped(after);
    }

    bool isSecret(QByteArrayView name)
    {
        const QByteArray key = name.toByteArray();
        const auto known = m_names.constFind(key);
        return known != m_names.constEnd() ? *known : *m_names.insert(key, isSecretName(unescaped(name)));
    }

    QByteArrayView takeText()
    {
        const qsizetype start = m_at;
        for (++m_at; m_at < m_json.size() && m_json.at(m_at) != '"'; ++m_at) {
            if (m_json.at(m_at) == '\\')
                ++m_at;
        }
        m_at = std::min(m_at + 1, m_json.size());
        return QByteArrayView(m_json).sliced(start, m_at - start);
    }

    void skipValue()
    {
        qsizetype depth = 0;
        while (m_at < m_json.size()) {
            const char c = m_json.at(m_at);
            const bool closes = c == '}' || c == ']';
            if (depth == 0 && (closes || c == ','))
                return;
            if (c == '"') {
                takeText();
            } else {
                depth += c == '{' || c == '[' ? 1 : 0;
                depth -= closes ? 1 : 0;
                ++m_at;
            }
            if (depth == 0 && (closes || c == '"'))
                return;
        }
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    QByteArray m_text;
    QByteArray m_open; // the brackets around us
    QHash<QByteArray, bool> m_names;
    bool m_keyNext = false;
    bool m_dropNext = false;
};

} // namespace

QByteArray jsonWithoutSecrets(const QByteArray &json)
{
    return Cleaner(json).clean();
}
