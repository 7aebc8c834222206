// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

struct UnknownField;

// JSON for people: indented, in the order and with the numbers that were received, and with no secret in it.
// Values of fields whose name tells of a token, secret, key or password, and of the relay URLs, are masked at
// any depth. Characters that cannot be seen are shown as \u escapes. Bytes that are not JSON are shown as far
// as they make sense.
namespace jsontext {

QString pretty(const QByteArray &json);
// One line: the value of a field that the contract does not know, masked where its name or content asks for
// it.
QString value(const UnknownField &field);

} // namespace jsontext
