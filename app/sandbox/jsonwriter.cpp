// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/jsonwriter.h"

#include <QJsonDocument>

QByteArray JsonWriter::quoted(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray quoted;
    quoted.reserve(utf8.size() + 2);
    quoted += '"';
    for (const char byte : utf8) {
        if (byte == '"' || byte == '\\')
            quoted += '\\';
        if (byte >= 0 && byte < 0x20)
            quoted += "\\u00" + QByteArray::number(int(byte), 16).rightJustified(2, '0');
        else
            quoted += byte;
    }
    return quoted + '"';
}

void JsonWriter::add(const char *name, const QString &text)
{
    if (!text.isEmpty())
        addRaw(name, quoted(text));
}

void JsonWriter::add(const char *name, const std::optional<qint64> &number)
{
    if (number)
        addRaw(name, QByteArray::number(*number));
}

void JsonWriter::addRaw(const char *name, const QByteArray &json)
{
    if (m_text.size() > 1)
        m_text += ',';
    m_text += '"';
    m_text += name;
    m_text += "\":";
    m_text += json;
}

void JsonWriter::addAll(const QJsonObject &members)
{
    if (members.isEmpty())
        return;
    if (m_text.size() > 1)
        m_text += ',';
    m_text += QJsonDocument(members).toJson(QJsonDocument::Compact).chopped(1).sliced(1);
}
