// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <simdjson.h>
#include <string_view>

class WordPool;

// Single values out of simdjson: what is not of the wanted kind is absent.
namespace jsonfield {

using Value = simdjson::ondemand::value;

std::optional<QString> text(Value &value);
// One that may well have been told before.
std::optional<QString> word(Value &value, WordPool *pool);
// Exact; a double without a fraction that a qint64 holds is one too.
std::optional<qint64> integer(Value &value);
// Milliseconds since the Unix epoch; small numbers are seconds. Negative ones and those past the year 275760,
// where JavaScript ends, are absent.
std::optional<qint64> time(Value &value);
// The value's bytes; a value that is broken inside is taken as far as its brackets match. The text that it
// lies in ends with a NUL.
std::optional<std::string_view> bytes(Value &value);
// The same of a value by its first token.
std::optional<std::string_view> bytes(std::string_view token);
// The same as JSON without white space between tokens.
QString compact(std::string_view json);

} // namespace jsonfield
