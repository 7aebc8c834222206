// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jsontext.h"

#include "app/api/computer.h"
#include "app/api/servertext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype deepestIndent = 40; // deeper levels are not indented further, or they would cost n²

bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format
           || c.category() == QChar::Separator_Line || c.category() == QChar::Separator_Paragraph;
}

// A token as it came, with what cannot be seen made visible.
QString visible(QStringView token)
{
    QString text;
    text.reserve(token.size());
    for (const QChar c : token) {
        if (isUnseen(c))
            text += u"\\u%1"_s.arg(uint(c.unicode()), 4, 16, QChar(u'0'));
        else
            text += c;
    }
    return text;
}

QString unescaped(QStringView literal)
{
    if (!literal.contains(u'\\'))
        return literal.mid(1, std::max<qsizetype>(literal.size() - 2, 0)).toString();
    const QJsonDocument document = QJsonDocument::fromJson("[" + literal.toUtf8() + "]");
    return document.array().at(0).toString();
}

// Goes through JSON token by token, without recursion: depth costs nothing.
class Printer
{
public:
    Printer(QStringView json, bool indented) : m_json(json), m_indented(indented) {}

    QString print()
    {
        while (m_at < m_json.size())
            step(m_json.at(m_at));
        return m_text;
    }

private:
    bool inObject() const { return !m_open.isEmpty() && m_open.back() == u'{'; }

    void step(QChar c)
    {
        if (c.isSpace()) {
            ++m_at;
        } else if (m_maskNext && c != u':' && c != u',' && c != u'}' && c != u']') {
            mask();
        } else if (c == u'{' || c == u'[') {
            openLevel(c);
        } else if (c == u'}' || c == u']') {
            closeLevel(c);
        } else if (c == u',') {
            ++m_at;
            m_maskNext = false;
            m_text += m_indented ? u","_s : u", "_s;
            newLine();
            m_keyNext = inObject();
        } else if (c == u':') {
            ++m_at;
            m_text += u": "_s;
        } else {
            scalar();
        }
    }

    void openLevel(QChar bracket)
    {
        m_text += bracket;
        m_open += bracket;
        ++m_at;
        skipSpace();
        m_keyNext = inObject();
        const bool empty = m_at < m_json.size() && (m_json.at(m_at) == u'}' || m_json.at(m_at) == u']');
        if (!empty)
            newLine();
    }

    void closeLevel(QChar bracket)
    {
        const bool empty = m_text.endsWith(u'{') || m_text.endsWith(u'[');
        if (!m_open.isEmpty())
            m_open.chop(1);
        if (!empty)
            newLine();
        m_text += bracket;
        m_keyNext = false;
        m_maskNext = false;
        ++m_at;
    }

    void scalar()
    {
        const QStringView token = takeScalar();
        m_text += visible(token);
        if (m_keyNext && token.startsWith(u'"'))
            m_maskNext = servertext::namesSecret(unescaped(token));
        m_keyNext = false;
    }

    // The value of a secret field, whatever it is; null is no secret.
    void mask()
    {
        m_maskNext = false;
        const QStringView value = takeValue();
        m_text += value == u"null" ? value.toString() : u'"' + servertext::mask() + u'"';
    }

    QStringView takeValue()
    {
        const qsizetype start = m_at;
        qsizetype depth = 0;
        do {
            const QChar c = m_json.at(m_at);
            if (c == u'{' || c == u'[') {
                ++depth;
                ++m_at;
            } else if (c == u'}' || c == u']') {
                --depth;
                ++m_at;
            } else if (c.isSpace() || c == u',' || c == u':') {
                ++m_at;
            } else {
                takeScalar();
            }
        } while (depth > 0 && m_at < m_json.size());
        return m_json.mid(start, m_at - start);
    }

    QStringView takeScalar()
    {
        const qsizetype start = m_at;
        const bool isString = m_json.at(m_at) == u'"';
        ++m_at;
        while (m_at < m_json.size()) {
            const QChar c = m_json.at(m_at);
            if (isString && c == u'\\') {
                m_at = std::min(m_at + 2, m_json.size());
                continue;
            }
            if (isString && c == u'"') {
                ++m_at;
                break;
            }
            if (!isString && (c.isSpace() || u"{}[],:\""_s.contains(c)))
                break;
            ++m_at;
        }
        return m_json.mid(start, m_at - start);
    }

    void skipSpace()
    {
        while (m_at < m_json.size() && m_json.at(m_at).isSpace())
            ++m_at;
    }

    void newLine()
    {
        if (m_indented)
            m_text += u'\n' + QString(2 * std::min(m_open.size(), deepestIndent), u' ');
    }

    QStringView m_json;
    bool m_indented;
    qsizetype m_at = 0;
    QString m_text;
    QString m_open; // the brackets around us
    bool m_keyNext = false;
    bool m_maskNext = false;
};

} // namespace

QString jsontext::pretty(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    return Printer(text, true).print();
}

QString jsontext::value(const UnknownField &field)
{
    if (servertext::namesSecret(field.name) && field.json != u"null")
        return servertext::mask();
    return Printer(field.json, false).print();
}
