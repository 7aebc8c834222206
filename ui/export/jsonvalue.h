// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

// Values as JSON writes them, in UTF-8. Any thread.
namespace jsonvalue {

// What cannot be seen, or turns the direction of reading, is an escape; half a character is U+FFFD.
QByteArray text(const QString &text);
QByteArray textOrNull(const QString &text); // null for an empty one
QByteArray number(std::optional<qint64> number);
QByteArray boolean(bool value);
// ISO 8601 in UTC; null where there is none, or the calendar has no name for it. Milliseconds since the
// epoch.
QByteArray time(std::optional<qint64> ms);

} // namespace jsonvalue
