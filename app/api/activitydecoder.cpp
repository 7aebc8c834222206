// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/activityreader.h"
#include "app/api/decoder.h"
#include "app/api/jsonbody.h"
#include "app/api/jsonfield.h"

#include <QMap>

using namespace Qt::StringLiterals;
using namespace simdjson;

namespace {

std::optional<Error> readSessions(jsonfield::Value &value, SessionPage &page)
{
    ondemand::array array;
    if (value.get_array().get(array) != SUCCESS)
        return JsonBody::wrongShape(u"sessions"_s);
    ActivityReader reader;
    for (auto entry : array) {
        jsonfield::Value element;
        if (const error_code error = std::move(entry).get(element))
            return JsonBody::notJson(error);
        const std::optional<std::string_view> json = jsonfield::bytes(element);
        if (!json)
            return JsonBody::notJson(TAPE_ERROR);
        if (const std::optional<Session> session = reader.session(*json))
            page.sessions += *session;
        else
            ++page.unreadable;
    }
    return std::nullopt;
}

// What is not as the contract has it ends the pages, unless the server says that there are more of them.
std::optional<Error> readPagination(jsonfield::Value &value, SessionPage &page)
{
    ondemand::object object;
    if (value.get_object().get(object) != SUCCESS)
        return std::nullopt;
    std::optional<bool> told;
    for (auto entry : object) {
        ondemand::field field;
        if (const error_code error = std::move(entry).get(field))
            return JsonBody::notJson(error);
        std::string_view key;
        if (field.unescaped_key().get(key) != SUCCESS)
            continue;
        jsonfield::Value inner = field.value();
        bool flag = true;
        if (key == "nextCursor")
            page.nextCursor = jsonfield::text(inner).value_or(QString());
        else if (key == "hasMore" && inner.get_bool().get(flag) == SUCCESS)
            told = flag;
    }
    page.hasMore = told.value_or(!page.nextCursor.isEmpty());
    if (!page.hasMore)
        page.nextCursor.clear();
    return std::nullopt;
}

} // namespace

Result<Metrics> decoder::metrics(const QByteArray &body)
{
    JsonBody json(body);
    ActivityReader reader;
    QMap<qint64, MetricSample> samples; // of two for one time the later word counts
    const auto take = [&](jsonfield::Value &value) -> std::optional<Error> {
        const std::optional<std::string_view> bytes = jsonfield::bytes(value);
        if (!bytes)
            return JsonBody::notJson(TAPE_ERROR);
        if (const std::optional<MetricSample> sample = reader.sample(*bytes))
            samples.insert(sample->at, *sample);
        return std::nullopt;
    };
    if (const std::optional<Error> error = json.eachValue(take))
        return *error;
    return samples.values();
}

Result<SessionPage> decoder::sessionPage(const QByteArray &body)
{
    JsonBody json(body);
    SessionPage page;
    bool hasSessions = false;
    const auto take = [&](std::string_view key, jsonfield::Value &value) -> std::optional<Error> {
        if (key == "pagination")
            return readPagination(value, page);
        if (key != "sessions" || hasSessions)
            return std::nullopt;
        hasSessions = true;
        return readSessions(value, page);
    };
    if (const std::optional<Error> error = json.eachField(take))
        return *error;
    if (!hasSessions)
        return JsonBody::wrongShape(u"sessions"_s);
    return page;
}

Result<RestartOutcome> decoder::restartOutcome(const QByteArray &body)
{
    JsonBody json(body);
    RestartOutcome outcome;
    const auto take = [&](std::string_view key, jsonfield::Value &value) {
        bool restarted = false;
        if (key == "wasRestarted" && value.get_bool().get(restarted) == SUCCESS)
            outcome.wasRestarted = restarted;
        return std::optional<Error>();
    };
    if (const std::optional<Error> error = json.eachField(take))
        return *error;
    return outcome;
}
