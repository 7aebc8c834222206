// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

// JSON as it came, in its order and with its numbers, but fit for a file: what fields that are named like
// secrets hold is null, relay URLs among them, and in texts keys, tokens and the users and passwords of
// addresses are masked. Goes through it token by token, without recursion: depth costs nothing. One that
// cleans many remembers which names are those of secrets.
class SecretsCleaner
{
public:
    QByteArray clean(const QByteArray &json);

private:
    void step(char c);
    void mark(char c);
    void text();
    void put(QByteArrayView instead);
    bool isSecret(QByteArrayView name);
    QByteArrayView takeText();
    void skipValue();

    QByteArray m_json;
    qsizetype m_at = 0;
    qsizetype m_copied = 0; // all before it is in m_text, as far as it may be
    QByteArray m_text;
    QByteArray m_open; // the brackets around us
    QHash<QByteArray, bool> m_names;
    bool m_keyNext = false;
    bool m_dropNext = false;
};
