// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/decoder.h"

#include "app/api/computerreader.h"
#include "app/api/jsonbody.h"
#include "app/api/jsonfield.h"

#include <QCryptographicHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace simdjson;

namespace {

Result<QList<Computer>> readEntries(ondemand::array &array)
{
    ComputerReader reader;
    QList<Computer> computers;
    QSet<QString> ids;
    for (auto entry : array) {
        ondemand::value value;
        if (const error_code error = std::move(entry).get(value))
            return JsonBody::notJson(error);
        const std::optional<std::string_view> json = jsonfield::bytes(value);
        if (!json)
            return JsonBody::notJson(TAPE_ERROR);
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

} // namespace

Result<Fleet> decoder::fleet(const QByteArray &body)
{
    JsonBody json(body);
    std::optional<QList<Computer>> computers;
    const auto take = [&computers](std::string_view key, ondemand::value &value) -> std::optional<Error> {
        ondemand::array array;
        if (key != "computers" || computers)
            return std::nullopt;
        if (value.get_array().get(array) != SUCCESS)
            return JsonBody::wrongShape(u"computers"_s);
        Result<QList<Computer>> read = readEntries(array);
        if (!read)
            return read.error();
        computers = std::move(*read);
        return std::nullopt;
    };
    if (const std::optional<Error> error = json.eachField(take))
        return *error;
    if (!computers)
        return JsonBody::wrongShape(u"computers"_s);
    Fleet fleet;
    fleet.computers = std::move(*computers);
    fleet.digest = digest(body);
    return fleet;
}

Result<Computer> decoder::computer(const QByteArray &body)
{
    JsonBody json(body);
    const auto look = [](std::string_view, ondemand::value &) { return std::optional<Error>(); };
    if (const std::optional<Error> error = json.eachField(look)) // for the exact complaint
        return *error;
    std::string_view text = json.text();
    text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n"), text.size()));
    text = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
    Computer computer = ComputerReader().read(text);
    if (computer.unreadable == Computer::Unreadable::NoId)
        return JsonBody::wrongShape(u"id"_s);
    if (!computer.isReadable())
        return JsonBody::notJson(TAPE_ERROR);
    return computer;
}

Result<RefreshOutcome> decoder::refreshOutcome(const QByteArray &body)
{
    JsonBody json(body);
    std::optional<qint64> configured;
    RefreshOutcome outcome;
    const auto take = [&](std::string_view key, ondemand::value &value) {
        if (key == "configured")
            configured = jsonfield::integer(value);
        else if (key == "secretsConfigured")
            outcome.secretsConfigured = jsonfield::integer(value);
        return std::optional<Error>();
    };
    if (const std::optional<Error> error = json.eachField(take))
        return *error;
    if (!configured || *configured < 0)
        return JsonBody::wrongShape(u"configured"_s);
    outcome.configured = *configured;
    return outcome;
}

QByteArray decoder::digest(const QByteArray &body)
{
    return QCryptographicHash::hash(body, QCryptographicHash::Blake2b_256);
}
