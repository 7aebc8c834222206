// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

// Writes one JSON object as text, member by member: building 100 000 computers as QJsonObject takes seconds.
class JsonWriter
{
public:
    void add(const char *name, const QString &text);                 // left out if empty
    void add(const char *name, const std::optional<qint64> &number); // left out if absent
    void addRaw(const char *name, const QByteArray &json);           // JSON already
    void addAll(const QJsonObject &members);
    QByteArray object() const { return m_text + '}'; }

    static QByteArray quoted(const QString &text);

private:
    QByteArray m_text = "{";
};
