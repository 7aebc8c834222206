// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jsonfield.h"

#include "app/api/wordpool.h"

#include <cmath>

using namespace simdjson;

namespace {

std::string_view trimmed(std::string_view text)
{
    const auto last = text.find_last_not_of(" \t\r\n");
    return last == std::string_view::npos ? std::string_view() : text.substr(0, last + 1);
}

const char *endOfString(const char *at)
{
    for (++at; *at != '"'; ++at) {
        if (*at == '\\')
            ++at;
        if (*at == '\0')
            return nullptr;
    }
    return at + 1;
}

// Where the object or list that begins here ends, or nullptr. Without recursion: depth is no danger.
const char *endOfNested(const char *at)
{
    qsizetype depth = 0;
    while (*at != '\0') {
        const char c = *at;
        if (c == '"') {
            at = endOfString(at);
            if (!at)
                return nullptr;
            continue;
        }
        ++at;
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return at;
    }
    return nullptr;
}

} // namespace

std::optional<QString> jsonfield::text(Value &value)
{
    std::string_view text;
    if (value.get_string().get(text) != SUCCESS)
        return std::nullopt;
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

std::optional<QString> jsonfield::word(Value &value, WordPool *pool)
{
    std::string_view text;
    if (value.get_string().get(text) != SUCCESS)
        return std::nullopt;
    return pool->text(text);
}

std::optional<qint64> jsonfield::integer(Value &value)
{
    int64_t exact = 0;
    if (value.get_int64().get(exact) == SUCCESS)
        return exact;
    double number = 0;
    if (value.get_double().get(number) != SUCCESS)
        return std::nullopt;
    constexpr double limit = 9.2e18; // a little under 2^63
    const double whole = std::floor(number);
    if (!std::isfinite(number) || std::abs(whole) > limit)
        return std::nullopt;
    return qint64(whole);
}

std::optional<qint64> jsonfield::time(Value &value)
{
    constexpr qint64 firstMillisecond = 100'000'000'000; // as seconds: the year 5138; as milliseconds: 1973
    constexpr qint64 last = 8'640'000'000'000'000;
    std::optional<qint64> time = integer(value);
    if (!time || *time < 0 || *time > last)
        return std::nullopt;
    return *time < firstMillisecond ? *time * 1000 : *time;
}

std::optional<std::string_view> jsonfield::bytes(Value &value)
{
    // raw_json() would look into the object, and give up where its first key is broken.
    return bytes(value.raw_json_token());
}

std::optional<std::string_view> jsonfield::bytes(std::string_view token)
{
    if (token.empty() || (token.front() != '{' && token.front() != '['))
        return trimmed(token);
    const char *const end = endOfNested(token.data());
    if (!end)
        return std::nullopt;
    return std::string_view(token.data(), size_t(end - token.data()));
}

QString jsonfield::compact(std::string_view json)
{
    QByteArray shorter(qsizetype(json.size()), Qt::Uninitialized);
    size_t length = 0;
    if (minify(json.data(), json.size(), shorter.data(), length) != SUCCESS)
        return QString::fromUtf8(json.data(), qsizetype(json.size()));
    return QString::fromUtf8(shorter.constData(), qsizetype(length));
}
