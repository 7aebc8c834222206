// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/error.h"

#include <optional>
#include <simdjson.h>
#include <string_view>

// The body of an answer, made fit for simdjson: valid UTF-8 with the room behind it that it wants to read
// into.
class JsonBody
{
public:
    explicit JsonBody(const QByteArray &body);

    std::string_view text() const { return {m_bytes.constData(), size_t(m_size)}; }

    // Calls `use` with the key and value of each field of the one object that the body has to be. It may
    // return an Error, which ends it.
    template<typename Use>
    std::optional<Error> eachField(Use use);
    // The same with each value of the one array that the body has to be.
    template<typename Use>
    std::optional<Error> eachValue(Use use);

    static Error notJson(simdjson::error_code error);
    static Error wrongShape(const QString &missing);

private:
    using Document = simdjson::ondemand::document;

    simdjson::error_code open(Document &document);
    static Error notThat(Document &document, simdjson::error_code error, const QString &wanted);
    // Something may follow the value, which then is not JSON.
    static std::optional<Error> atEnd(Document &document);

    QByteArray m_bytes;
    qsizetype m_size;
    simdjson::ondemand::parser m_parser;
};

template<typename Use>
std::optional<Error> JsonBody::eachField(Use use)
{
    Document document;
    if (const simdjson::error_code error = open(document))
        return notJson(error);
    simdjson::ondemand::object object;
    if (const simdjson::error_code error = document.get_object().get(object))
        return notThat(document, error, QStringLiteral("object"));
    for (auto entry : object) {
        simdjson::ondemand::field field;
        if (const simdjson::error_code error = std::move(entry).get(field))
            return notJson(error);
        std::string_view key;
        if (field.unescaped_key().get(key) != simdjson::SUCCESS)
            continue;
        simdjson::ondemand::value value = field.value();
        if (const std::optional<Error> error = use(key, value))
            return error;
    }
    return atEnd(document);
}

template<typename Use>
std::optional<Error> JsonBody::eachValue(Use use)
{
    Document document;
    if (const simdjson::error_code error = open(document))
        return notJson(error);
    simdjson::ondemand::array array;
    if (const simdjson::error_code error = document.get_array().get(array))
        return notThat(document, error, QStringLiteral("array"));
    for (auto entry : array) {
        simdjson::ondemand::value value;
        if (const simdjson::error_code error = std::move(entry).get(value))
            return notJson(error);
        if (const std::optional<Error> error = use(value))
            return error;
    }
    return atEnd(document);
}
