// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/decoder.h"

#include "app/api/computerreader.h"
#include "app/api/jsonfield.h"
#include "app/api/servertext.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace simdjson;

namespace {

// Valid UTF-8 with the room behind it that simdjson wants to read into.
class PaddedJson
{
public:
    explicit PaddedJson(const QByteArray &body)
        : m_bytes(servertext::repairedUtf8(body)), m_size(m_bytes.size())
    {
        m_bytes.append(qsizetype(SIMDJSON_PADDING), ' ');
    }
    padded_string_view view() const
    {
        return padded_string_view(m_bytes.constData(), size_t(m_size), size_t(m_bytes.size()));
    }
    std::string_view text() const { return {m_bytes.constData(), size_t(m_size)}; }
    // Raw control characters, which JSON does not allow in strings, become spaces; between values they are
    // white space anyway.
    void tameControls()
    {
        std::replace_if(
                m_bytes.begin(), m_bytes.begin() + m_size, [](char c) { return uchar(c) < 0x20; }, ' ');
    }

private:
    QByteArray m_bytes;
    qsizetype m_size;
};

Error notJson(error_code error)
{
    return {.kind = Error::Kind::BadReply,
            .cause = Error::Cause::NotJson,
            .detail = QString::fromLatin1(error_message(error))};
}

Error wrongShape(const QString &missing)
{
    return {.kind = Error::Kind::BadReply, .cause = Error::Cause::WrongShape, .argument = missing};
}

Result<QList<Computer>> readEntries(ondemand::array &array)
{
    ComputerReader reader;
    QList<Computer> computers;
    QSet<QString> ids;
    for (auto entry : array) {
        ondemand::value value;
        if (const error_code error = std::move(entry).get(value))
            return notJson(error);
        const std::optional<std::string_view> json = jsonfield::bytes(value);
        if (!json)
            return notJson(TAPE_ERROR);
        Computer computer = reader.read(*json);
        computer.entry = int(computers.size()) + 1;
        if (computer.isReadable() && ids.contains(computer.id))
            computer = {.json = computer.json,
                        .entry = computer.entry,
                        .unreadable = Computer::Unreadable::RepeatedId};
        ids.insert(computer.id);
        computers += std::move(computer);
    }
    return computers;
}

// Calls `use` with each field of the one object that a body has to be.
template<typename Use>
std::optional<Error> eachField(ondemand::parser &parser, PaddedJson &json, Use use)
{
    ondemand::document document;
    error_code broken = parser.iterate(json.view()).get(document);
    if (broken == UNESCAPED_CHARS) { // one careless text must not hide a fleet
        json.tameControls();
        broken = parser.iterate(json.view()).get(document);
    }
    if (broken)
        return notJson(broken);
    ondemand::object object;
    if (const error_code error = document.get_object().get(object))
        return document.type().error() == SUCCESS && error == INCORRECT_TYPE ? wrongShape(u"object"_s)
                                                                             : notJson(error);
    for (auto entry : object) {
        ondemand::field field;
        if (const error_code error = std::move(entry).get(field))
            return notJson(error);
        std::string_view key;
        if (field.unescaped_key().get(key) != SUCCESS)
            continue;
        ondemand::value value = field.value();
        if (const std::optional<Error> error = use(key, value))
            return error;
    }
    if (document.current_location().error() != OUT_OF_BOUNDS)
        return notJson(TAPE_ERROR); // something follows the object
    return std::nullopt;
}

} // namespace

Result<Fleet> decoder::fleet(const QByteArray &body)
{
    PaddedJson json(body);
    ondemand::parser parser;
    std::optional<QList<Computer>> computers;
    const auto take = [&computers](std::string_view key, ondemand::value &value) -> std::optional<Error> {
        ondemand::array array;
        if (key != "computers" || computers)
            return std::nullopt;
        if (value.get_array().get(array) != SUCCESS)
            return wrongShape(u"computers"_s);
        Result<QList<Computer>> read = readEntries(array);
        if (!read)
            return read.error();
        computers = std::move(*read);
        return std::nullopt;
    };
    if (const std::optional<Error> error = eachField(parser, json, take))
        return *error;
    if (!computers)
        return wrongShape(u"computers"_s);
    Fleet fleet;
    fleet.computers = std::move(*computers);
    fleet.digest = digest(body);
    return fleet;
}

Result<Computer> decoder::computer(const QByteArray &body)
{
    PaddedJson json(body);
    ondemand::parser parser;
    const auto look = [](std::string_view, ondemand::value &) { return std::optional<Error>(); };
    if (const std::optional<Error> error = eachField(parser, json, look)) // for the exact complaint
        return *error;
    std::string_view text = json.text();
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    Computer computer = ComputerReader().read(text);
    if (computer.unreadable == Computer::Unreadable::NoId)
        return wrongShape(u"id"_s);
    if (!computer.isReadable())
        return notJson(TAPE_ERROR);
    return computer;
}

Result<RefreshOutcome> decoder::refreshOutcome(const QByteArray &body)
{
    PaddedJson json(body);
    ondemand::parser parser;
    std::optional<qint64> configured;
    RefreshOutcome outcome;
    const auto take = [&](std::string_view key, ondemand::value &value) {
        if (key == "configured")
            configured = jsonfield::integer(value);
        else if (key == "secretsConfigured")
            outcome.secretsConfigured = jsonfield::integer(value);
        return std::optional<Error>();
    };
    if (const std::optional<Error> error = eachField(parser, json, take))
        return *error;
    if (!configured || *configured < 0)
        return wrongShape(u"configured"_s);
    outcome.configured = *configured;
    return outcome;
}

QByteArray decoder::digest(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Blake2b_256);
}
