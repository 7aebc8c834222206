// SPDX-License-Identifier: GPL-3.0-or-later
#include "qtreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

std::optional<qint64> timeOf(const QJsonValue &value)
{
    constexpr double firstMillisecond = 100'000'000'000;
    constexpr double last = 8'640'000'000'000'000;
    const double number = value.isDouble() ? std::floor(value.toDouble()) : -1;
    if (number < 0 || number > last)
        return std::nullopt;
    return qint64(number < firstMillisecond ? number * 1000 : number);
}

QString compact(const QJsonValue &value)
{
    // A document is an object or an array: anything else goes into one, and its brackets come off again.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.sliced(1, text.size() - 2));
}

QString errorOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isUndefined() || value.isNull() ? QString() : compact(value);
}

// Looked up by name, which spares a text for each key.
ProvisioningStep stepOf(const QJsonObject &json)
{
    ProvisioningStep step;
    step.id = json.value("id"_L1).toString();
    step.name = json.value("name"_L1).toString();
    step.status = json.value("status"_L1).toString();
    step.error = errorOf(json.value("error"_L1));
    step.installSessionId = json.value("installSessionId"_L1).toString();
    step.startedAt = timeOf(json.value("startedAt"_L1));
    step.completedAt = timeOf(json.value("completedAt"_L1));
    return step;
}

Computer::Status statusOf(const QString &word)
{
    if (word.compare(u"provisioning", Qt::CaseInsensitive) == 0)
        return Computer::Status::Provisioning;
    if (word.compare(u"active", Qt::CaseInsensitive) == 0)
        return Computer::Status::Active;
    if (word.compare(u"error", Qt::CaseInsensitive) == 0)
        return Computer::Status::Error;
    return Computer::Status::Unknown;
}

struct TextField
{
    QLatin1StringView key;
    QString Computer::*member;
};
constexpr TextField texts[] = {
        {"id"_L1, &Computer::id},
        {"name"_L1, &Computer::name},
        {"providerType"_L1, &Computer::providerType},
        {"status"_L1, &Computer::statusWord},
        {"hostId"_L1, &Computer::hostId},
        {"hostname"_L1, &Computer::hostname},
        {"remoteUser"_L1, &Computer::remoteUser},
        {"relayClientUrl"_L1, &Computer::relayClientUrl},
        {"relayAgentUrl"_L1, &Computer::relayAgentUrl},
        {"ownerPrincipalKind"_L1, &Computer::ownerPrincipalKind},
        {"ownerId"_L1, &Computer::ownerId},
};
constexpr auto createdAt = "createdAt"_L1;
constexpr auto provisioningSteps = "provisioningSteps"_L1;

std::optional<QList<ProvisioningStep>> stepsOf(const QJsonValue &value)
{
    if (!value.isArray())
        return std::nullopt;
    const QJsonArray array = value.toArray();
    QList<ProvisioningStep> steps;
    steps.reserve(array.size());
    for (const QJsonValue &step : array)
        steps += stepOf(step.toObject());
    return steps;
}

QList<UnknownField> unknownFieldsOf(const QJsonObject &json)
{
    QList<UnknownField> unknown;
    for (auto field = json.begin(); field != json.end(); ++field) {
        const QString key = field.key();
        const bool known = key == createdAt || key == provisioningSteps
                           || std::any_of(std::begin(texts), std::end(texts),
                                          [&key](const TextField &text) { return text.key == key; });
        if (!known)
            unknown += UnknownField{key, compact(field.value())};
    }
    return unknown;
}

Computer computerOf(const QJsonValue &entry)
{
    Computer computer;
    const QJsonObject json = entry.toObject();
    qsizetype known = 0;
    const auto take = [&json, &known](QLatin1StringView key) {
        const QJsonValue value = json.value(key);
        known += value.isUndefined() ? 0 : 1;
        return value;
    };
    for (const TextField &field : texts)
        computer.*field.member = take(field.key).toString();
    computer.createdAt = timeOf(take(createdAt));
    computer.steps = stepsOf(take(provisioningSteps));
    if (known < json.size())
        computer.otherFields = unknownFieldsOf(json);
    computer.status = statusOf(computer.statusWord);
    if (!entry.isObject())
        computer.unreadable = Computer::Unreadable::NotAnObject;
    else if (computer.id.isEmpty())
        computer.unreadable = Computer::Unreadable::NoId;
    return computer;
}

} // namespace

std::optional<QList<Computer>> qtreader::computers(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue list = document.object().value("computers"_L1);
    if (!list.isArray())
        return std::nullopt;
    const QJsonArray entries = list.toArray();
    QList<Computer> computers;
    QSet<QString> ids;
    computers.reserve(entries.size());
    ids.reserve(entries.size());
    for (const QJsonValue &entry : entries) {
        Computer computer = computerOf(entry);
        if (computer.isReadable() && ids.contains(computer.id))
            computer.unreadable = Computer::Unreadable::RepeatedId;
        ids.insert(computer.id);
        computers += std::move(computer);
    }
    return computers;
}

QString qtreader::difference(const Computer &one, const Computer &other)
{
    for (const TextField &field : texts) {
        if (one.*field.member != other.*field.member)
            return field.key;
    }
    if (one.status != other.status)
        return u"the status"_s;
    if (one.createdAt != other.createdAt)
        return u"createdAt"_s;
    if (one.steps != other.steps)
        return u"provisioningSteps"_s;
    if (one.otherFields != other.otherFields)
        return u"unknown fields"_s;
    return one.unreadable != other.unreadable ? u"readability"_s : QString();
}
