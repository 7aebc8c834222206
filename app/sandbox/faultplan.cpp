// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faultplan.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, Fault::Kind> &kinds()
{
    static const QHash<QString, Fault::Kind> words{
            {u"status"_s, Fault::Kind::Status},
            {u"statusAfter"_s, Fault::Kind::StatusAfter},
            {u"delay"_s, Fault::Kind::Delay},
            {u"stall"_s, Fault::Kind::Stall},
            {u"closeBefore"_s, Fault::Kind::CloseBefore},
            {u"closeAfter"_s, Fault::Kind::CloseAfter},
            {u"cut"_s, Fault::Kind::Cut},
    };
    return words;
}

bool isHeaderSafe(const QByteArray &text)
{
    return !text.contains('\r') && !text.contains('\n');
}

} // namespace

Fault Fault::answer(const QString &operation, int status, std::optional<QByteArray> body)
{
    return {operation, Kind::Status, status, std::move(body), {}, 0, 1, {}};
}

Fault Fault::redirect(const QString &operation, const QByteArray &location, int status)
{
    return {operation, Kind::Status, status, QByteArray(), {{"Location", location}}, 0, 1, {}};
}

Fault Fault::rateLimit(const QString &operation, const QByteArray &retryAfter)
{
    Fault fault = answer(operation, 429);
    if (!retryAfter.isEmpty())
        fault.headers.append({"Retry-After", retryAfter});
    return fault;
}

Fault Fault::of(const QString &operation, Kind kind, int delayMs)
{
    return {operation, kind, 500, {}, {}, delayMs, 1, {}};
}

std::variant<Fault, QString> Fault::fromJson(const QJsonObject &json)
{
    const QString word = json[u"kind"].toString(u"status"_s);
    if (!kinds().contains(word))
        return u"unknown kind of fault: %1"_s.arg(word);
    Fault fault;
    fault.kind = kinds().value(word);
    fault.operation = json[u"operation"].toString();
    fault.computerId = json[u"computerId"].toString();
    fault.status = json[u"status"].toInt(500);
    fault.delayMs = json[u"delayMs"].toInt();
    fault.times = json[u"times"].toInt(1);
    if (json[u"body"].isString())
        fault.body = json[u"body"].toString().toUtf8();
    const QJsonObject headers = json[u"headers"].toObject();
    for (auto header = headers.begin(); header != headers.end(); ++header)
        fault.headers.append({header.key().toUtf8(), header.value().toString().toUtf8()});
    for (const auto &[name, value] : std::as_const(fault.headers)) {
        if (!isHeaderSafe(name) || !isHeaderSafe(value))
            return u"a header with a line break"_s;
    }
    if (fault.status < 200 || fault.status > 599 || fault.delayMs < 0 || fault.times == 0)
        return u"status must be 200 to 599, delayMs not negative, times not 0"_s;
    return fault;
}

std::optional<Fault> FaultPlan::take(const QString &operation, const QString &computerId)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        Fault &fault = m_faults[i];
        if ((!fault.operation.isEmpty() && fault.operation != operation)
            || (!fault.computerId.isEmpty() && fault.computerId != computerId))
            continue;
        const Fault taken = fault;
        if (fault.times > 0 && --fault.times == 0)
            m_faults.removeAt(i);
        return taken;
    }
    return {};
}
