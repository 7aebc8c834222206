// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage/jsonwithoutsecrets.h"

#include "app/api/servertext.h"

#include <QByteArrayView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostNames = 1'000;

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

bool containsWord(QByteArrayView text, QLatin1StringView word)
{
    return QLatin1StringView(text).contains(word, Qt::CaseInsensitive);
}

// Most texts are words and sentences in which nothing can hide. What the patterns above and those of
// servertext::redacted need is told apart by the one character that each of them cannot do without.
bool mayHide(QByteArrayView text)
{
    bool slash = false;
    bool dash = false;
    bool letterB = false;
    bool letterJ = false;
    for (const char c : text) {
        if (c == '\\' || c == '=')
            return true;
        slash = slash || c == '/';
        dash = dash || c == '-';
        letterB = letterB || c == 'b' || c == 'B';
        letterJ = letterJ || c == 'J';
    }
    return (slash && text.contains("://")) || (dash && containsWord(text, "fk-"_L1))
           || (letterB && containsWord(text, "bearer"_L1)) || (letterJ && text.contains("eyJ"));
}

} // namespace

QByteArray SecretsCleaner::clean(const QByteArray &json)
{
    m_json = json;
    m_at = 0;
    m_copied = 0;
    m_text.clear();
    m_open.resize(0);
    m_keyNext = false;
    m_dropNext = false;
    while (m_at < m_json.size())
        step(m_json.at(m_at));
    if (m_copied == 0)
        return json;
    put({});
    return m_text;
}

// What has been gone through, and then these bytes instead of what comes.
void SecretsCleaner::put(QByteArrayView instead)
{
    m_text.append(QByteArrayView(m_json).sliced(m_copied, m_at - m_copied)).append(instead);
}

void SecretsCleaner::step(char c)
{
    const bool isMark = c == ',' || c == ':' || c == '}' || c == ']';
    if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
        ++m_at;
    } else if (m_dropNext && !isMark) {
        m_dropNext = false;
        put("null");
        skipValue();
        m_copied = m_at;
    } else if (c == '"') {
        text();
    } else {
        mark(c);
    }
}

// A bracket, a comma, a colon, or a character of a number or word.
void SecretsCleaner::mark(char c)
{
    if (c == '{' || c == '[')
        m_open += c;
    if (c == '}' || c == ']')
        m_open.chop(1);
    if (c == '{' || c == ',')
        m_keyNext = m_open.endsWith('{');
    if (c != ':')
        m_dropNext = false;
    ++m_at;
}

void SecretsCleaner::text()
{
    const qsizetype start = m_at;
    const QByteArrayView literal = takeText();
    if (m_keyNext)
        m_dropNext = isSecret(literal);
    m_keyNext = false;
    if (!mayHide(literal))
        return;
    const QString before = unescaped(literal);
    const QString after = cleaned(before);
    if (after == before)
        return;
    const qsizetype end = std::exchange(m_at, start);
    put(escaped(after));
    m_copied = m_at = end;
}

bool SecretsCleaner::isSecret(QByteArrayView name)
{
    const auto known = m_names.constFind(QByteArray::fromRawData(name.data(), name.size()));
    if (known != m_names.constEnd())
        return *known;
    if (m_names.size() >= mostNames) // a server may invent as many as it likes
        m_names.clear();
    return *m_names.insert(name.toByteArray(), isSecretName(unescaped(name)));
}

QByteArrayView SecretsCleaner::takeText()
{
    const qsizetype start = m_at;
    for (++m_at; m_at < m_json.size() && m_json.at(m_at) != '"'; ++m_at) {
        if (m_json.at(m_at) == '\\')
            ++m_at;
    }
    m_at = std::min(m_at + 1, m_json.size());
    return QByteArrayView(m_json).sliced(start, m_at - start);
}

void SecretsCleaner::skipValue()
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
