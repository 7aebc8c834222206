// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// Makes text that came over the wire fit to be kept and shown.
namespace servertext {

inline constexpr qsizetype usualLength = 2000; // characters

// Redacted, plain and cut, in the order that keeps half a key from being left over.
QString clean(const QString &text, const QByteArray &key, qsizetype length = usualLength);

// The key as it is and percent-encoded, anything that looks like a key, and what follows "Bearer".
QString redacted(QString text, const QByteArray &key);
// Control and bidirectional characters become U+FFFD; new lines and tabs stay.
QString plain(QString text);

// Whether a field of this name holds something that is never shown.
bool namesSecret(const QString &field);
// What stands in the place of a secret.
QString mask();

// UTF-8 whatever came: a byte-order mark is dropped, broken sequences become U+FFFD.
QByteArray repairedUtf8(const QByteArray &bytes);

} // namespace servertext
