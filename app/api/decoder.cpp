// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/decoder.h"

#include "app/api/computerreader.h"
#include "app/api/fleetreader.h"
#include "app/api/jsonbody.h"
#include "app/api/jsonfield.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace simdjson;

Result<Fleet> decoder::fleet(const QByteArray &body, const ComputerList &known)
{
    JsonBody json(body);
    std::optional<Fleet> fleet;
    const auto take = [&](std::string_view key, ondemand::value &value) -> std::optional<Error> {
        ondemand::array array;
        if (key != "computers" || fleet)
            return std::nullopt;
        if (value.get_array().get(array) != SUCCESS)
            return JsonBody::wrongShape(u"computers"_s);
        Result<Fleet> read = FleetReader(known).read(array);
        if (!read)
            return read.error();
        fleet = std::move(*read);
        return std::nullopt;
    };
    if (const std::optional<Error> error = json.eachField(take))
        return *error;
    if (!fleet)
        return JsonBody::wrongShape(u"computers"_s);
    fleet->frame = BodyFrame::of(body, fleet->computers);
    return *fleet;
}

bool decoder::isSameBody(const QByteArray &body, const Fleet &read)
{
    return read.frame.fits(body, read.computers);
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
