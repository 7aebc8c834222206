// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/computerreader.h"

#include "app/api/jsonfield.h"

using namespace Qt::StringLiterals;
using namespace simdjson;

namespace {

// The key as text; one that cannot be unescaped names an unknown field. Keys as they are usually written need
// no unescaping, which would copy each of them.
std::string_view keyOf(ondemand::field &field)
{
    const char *const raw = field.key().raw();
    const char *end = raw;
    while (*end != '"' && *end != '\\')
        ++end;
    if (*end == '"')
        return {raw, size_t(end - raw)};
    std::string_view key;
    return field.unescaped_key().get(key) == SUCCESS ? key : std::string_view("\xEF\xBF\xBD");
}

template<typename Struct>
struct TextField
{
    std::string_view key;
    QString Struct::*member;
    bool isWord = false; // many have the same
};

constexpr TextField<Computer> computerTexts[] = {
        {"id", &Computer::id},
        {"name", &Computer::name},
        {"providerType", &Computer::providerType, true},
        {"status", &Computer::statusWord, true},
        {"hostId", &Computer::hostId},
        {"hostname", &Computer::hostname},
        {"remoteUser", &Computer::remoteUser, true},
        {"relayClientUrl", &Computer::relayClientUrl},
        {"relayAgentUrl", &Computer::relayAgentUrl},
        {"ownerPrincipalKind", &Computer::ownerPrincipalKind, true},
        {"ownerId", &Computer::ownerId, true},
};

constexpr TextField<ProvisioningStep> stepTexts[] = {
        {"id", &ProvisioningStep::id, true},
        {"name", &ProvisioningStep::name, true},
        {"status", &ProvisioningStep::status, true},
        {"installSessionId", &ProvisioningStep::installSessionId},
};

template<typename Struct, size_t N>
bool readText(Struct &into, const TextField<Struct> (&fields)[N], std::string_view key,
              jsonfield::Value &value, WordPool &words)
{
    for (const TextField<Struct> &field : fields) {
        if (field.key != key)
            continue;
        if (std::optional<QString> text =
                    field.isWord ? jsonfield::word(value, &words) : jsonfield::text(value))
            into.*field.member = *std::move(text);
        return true;
    }
    return false;
}

// A step has failed when it carries an error, so one that is no string must not get lost.
QString errorText(jsonfield::Value &value)
{
    if (const std::optional<QString> text = jsonfield::text(value))
        return *text;
    const std::optional<std::string_view> json = jsonfield::bytes(value);
    if (!json || *json == "null" || *json == "false" || *json == "{}" || *json == "[]")
        return {};
    return jsonfield::compact(*json);
}

error_code readStep(jsonfield::Value &value, ProvisioningStep &step, WordPool &words)
{
    ondemand::object object;
    if (value.get_object().get(object) != SUCCESS)
        return SUCCESS; // not an object: a step without a name, so that the count stays right
    for (auto entry : object) {
        ondemand::field field;
        if (const error_code error = std::move(entry).get(field))
            return error;
        const std::string_view key = keyOf(field);
        jsonfield::Value inner = field.value();
        if (readText(step, stepTexts, key, inner, words))
            continue;
        if (key == "error")
            step.error = errorText(inner);
        else if (key == "startedAt")
            step.startedAt = jsonfield::time(inner);
        else if (key == "completedAt")
            step.completedAt = jsonfield::time(inner);
    }
    return SUCCESS;
}

error_code readSteps(jsonfield::Value &value, std::optional<QList<ProvisioningStep>> &steps, WordPool &words)
{
    ondemand::array array;
    if (value.get_array().get(array) != SUCCESS)
        return SUCCESS; // null or of another kind: not reported
    QList<ProvisioningStep> list;
    list.reserve(6); // as there are, usually
    for (auto entry : array) {
        jsonfield::Value element;
        if (const error_code error = std::move(entry).get(element))
            return error;
        ProvisioningStep step;
        if (const error_code error = readStep(element, step, words))
            return error;
        list += std::move(step);
    }
    steps = std::move(list);
    return SUCCESS;
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

error_code readField(ondemand::field &field, Computer &computer, WordPool &words)
{
    const std::string_view key = keyOf(field);
    jsonfield::Value value = field.value();
    if (readText(computer, computerTexts, key, value, words))
        return SUCCESS;
    if (key == "createdAt") {
        computer.createdAt = jsonfield::time(value);
        return SUCCESS;
    }
    if (key == "provisioningSteps")
        return readSteps(value, computer.steps, words);
    const QString name = QString::fromUtf8(key.data(), qsizetype(key.size()));
    const std::optional<std::string_view> json = jsonfield::bytes(value);
    if (!json)
        return TAPE_ERROR;
    computer.otherFields += UnknownField{name, jsonfield::compact(*json)};
    return SUCCESS;
}

error_code readFields(ondemand::parser &parser, std::string_view json, Computer &computer, WordPool &words)
{
    ondemand::document document;
    const padded_string_view padded(json.data(), json.size(), json.size() + SIMDJSON_PADDING);
    if (const error_code error = parser.iterate(padded).get(document))
        return error;
    ondemand::object object;
    if (const error_code error = document.get_object().get(object))
        return error;
    for (auto entry : object) {
        ondemand::field field;
        if (const error_code error = std::move(entry).get(field))
            return error;
        if (const error_code error = readField(field, computer, words))
            return error;
    }
    return document.current_location().error() == OUT_OF_BOUNDS ? SUCCESS : TAPE_ERROR;
}

} // namespace

Computer ComputerReader::read(std::string_view json)
{
    Computer computer;
    read(json, &computer);
    return computer;
}

void ComputerReader::read(std::string_view json, Computer *computer)
{
    const bool whole = readFields(m_parser, json, *computer, m_words) == SUCCESS;
    if (!whole || computer->id.isEmpty()) {
        *computer = {};
        computer->unreadable = whole ? Computer::Unreadable::NoId : Computer::Unreadable::NotAnObject;
    }
    computer->json = QByteArray(json.data(), qsizetype(json.size()));
    computer->status = statusOf(computer->statusWord);
}
