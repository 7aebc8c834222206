// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/jsonbody.h"

#include "app/api/servertext.h"

#include <algorithm>

using namespace simdjson;

JsonBody::JsonBody(const QByteArray &body)
    : m_bytes(validate_utf8(body.constData(), size_t(body.size())) && !body.startsWith("\xEF\xBB\xBF")
                      ? body
                      : servertext::repairedUtf8(body))
    , m_size(m_bytes.size())
{
    // What lies in that room is never looked at. A body that has grown piece by piece usually has it, and is
    // not copied.
    if (m_bytes.data_ptr().freeSpaceAtEnd() < qsizetype(SIMDJSON_PADDING))
        m_bytes.append(qsizetype(SIMDJSON_PADDING), ' ');
}

error_code JsonBody::open(Document &document)
{
    const auto view = [this] {
        const qsizetype room = m_bytes.size() + m_bytes.data_ptr().freeSpaceAtEnd();
        return padded_string_view(m_bytes.constData(), size_t(m_size), size_t(room));
    };
    const error_code broken = m_parser.iterate(view()).get(document);
    if (broken != UNESCAPED_CHARS)
        return broken;
    // One careless text must not hide a fleet. Raw control characters, which JSON does not allow in strings,
    // become spaces; between values they are white space anyway.
    m_bytes.truncate(m_size);
    m_bytes.append(qsizetype(SIMDJSON_PADDING), ' ');
    std::replace_if(
            m_bytes.begin(), m_bytes.begin() + m_size, [](char c) { return uchar(c) < 0x20; }, ' ');
    return m_parser.iterate(view()).get(document);
}

std::optional<Error> JsonBody::atEnd(Document &document)
{
    if (document.current_location().error() != OUT_OF_BOUNDS)
        return notJson(TAPE_ERROR);
    return std::nullopt;
}

Error JsonBody::notThat(Document &document, error_code error, const QString &wanted)
{
    const bool isValue = document.type().error() == SUCCESS && error == INCORRECT_TYPE;
    return isValue ? wrongShape(wanted) : notJson(error);
}

Error JsonBody::notJson(error_code error)
{
    return {.kind = Error::Kind::BadReply,
            .cause = Error::Cause::NotJson,
            .detail = QString::fromLatin1(error_message(error))};
}

Error JsonBody::wrongShape(const QString &missing)
{
    return {.kind = Error::Kind::BadReply, .cause = Error::Cause::WrongShape, .argument = missing};
}
