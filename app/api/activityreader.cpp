// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/activityreader.h"

#include "app/api/jsonfield.h"

#include <QDateTime>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace simdjson;

namespace {

// Calls `use` with each field; false where the bytes are not one object.
template<typename Use>
bool readFields(ondemand::parser &parser, std::string_view json, Use use)
{
    ondemand::document document;
    const padded_string_view padded(json.data(), json.size(), json.size() + SIMDJSON_PADDING);
    if (parser.iterate(padded).get(document) != SUCCESS)
        return false;
    ondemand::object object;
    if (document.get_object().get(object) != SUCCESS)
        return false;
    for (auto entry : object) {
        ondemand::field field;
        if (std::move(entry).get(field) != SUCCESS)
            return false;
        std::string_view key;
        if (field.unescaped_key().get(key) != SUCCESS)
            continue;
        jsonfield::Value value = field.value();
        use(key, value);
    }
    return document.current_location().error() == OUT_OF_BOUNDS;
}

std::optional<double> number(jsonfield::Value &value)
{
    double number = 0;
    if (value.get_double().get(number) != SUCCESS || !std::isfinite(number))
        return std::nullopt;
    return number;
}

// ISO 8601, in UTC where it names no zone; numbers are taken as every other time of the contract is.
std::optional<qint64> moment(jsonfield::Value &value)
{
    const std::optional<QString> text = jsonfield::text(value);
    if (!text)
        return jsonfield::time(value);
    QDateTime time = QDateTime::fromString(*text, Qt::ISODateWithMs);
    if (time.timeSpec() == Qt::LocalTime)
        time = QDateTime(time.date(), time.time(), QTimeZone::utc());
    if (!time.isValid() || time.toMSecsSinceEpoch() < 0)
        return std::nullopt;
    return time.toMSecsSinceEpoch();
}

struct NumberField
{
    std::string_view key;
    std::optional<double> MetricSample::*member;
};

constexpr NumberField sampleNumbers[] = {
        {"cpuUsedPct", &MetricSample::cpuUsedPct}, {"cpuCount", &MetricSample::cpuCount},
        {"memUsed", &MetricSample::memUsed},       {"memTotal", &MetricSample::memTotal},
        {"diskUsed", &MetricSample::diskUsed},     {"diskTotal", &MetricSample::diskTotal},
};

void readText(Session &session, std::string_view key, jsonfield::Value &value)
{
    const auto into = [&value](QString &text) { text = jsonfield::text(value).value_or(QString()); };
    if (key == "sessionId")
        into(session.id);
    else if (key == "title")
        into(session.title);
    else if (key == "computerId")
        into(session.computerId);
    else if (key == "status")
        into(session.statusWord);
}

void readNumber(Session &session, std::string_view key, jsonfield::Value &value)
{
    if (key == "messageCount")
        session.messageCount = jsonfield::integer(value);
    else if (key == "createdAt")
        session.createdAt = moment(value);
    else if (key == "updatedAt")
        session.updatedAt = moment(value);
    else if (key == "completedAt")
        session.completedAt = moment(value);
}

Session::Status statusOf(const QString &word)
{
    if (word.compare(u"idle", Qt::CaseInsensitive) == 0)
        return Session::Status::Idle;
    if (word.compare(u"pending", Qt::CaseInsensitive) == 0)
        return Session::Status::Pending;
    if (word.compare(u"running", Qt::CaseInsensitive) == 0)
        return Session::Status::Running;
    return Session::Status::Unknown;
}

} // namespace

std::optional<MetricSample> ActivityReader::sample(std::string_view json)
{
    MetricSample sample;
    std::optional<qint64> at;
    const bool whole = readFields(m_parser, json, [&](std::string_view key, jsonfield::Value &value) {
        if (key == "timestamp")
            at = moment(value);
        for (const NumberField &field : sampleNumbers) {
            if (field.key == key)
                sample.*field.member = number(value);
        }
    });
    if (!whole || !at)
        return std::nullopt;
    sample.at = *at;
    return sample;
}

std::optional<Session> ActivityReader::session(std::string_view json)
{
    Session session;
    const bool whole = readFields(m_parser, json, [&](std::string_view key, jsonfield::Value &value) {
        readText(session, key, value);
        readNumber(session, key, value);
    });
    if (!whole || session.id.isEmpty())
        return std::nullopt;
    session.status = statusOf(session.statusWord);
    return session;
}
