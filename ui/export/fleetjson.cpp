// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/fleetjson.h"

#include "app/storage/journalwords.h"
#include "ui/describe.h"
#include "ui/export/jsonvalue.h"
#include "ui/fleet/fleetmodel.h"

#include <QIODevice>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype usualObject = 300; // bytes

QByteArray member(const char *key, const QByteArray &value)
{
    return QByteArray("\"") + key + "\": " + value;
}

QByteArray objectOf(const QList<QByteArray> &members)
{
    return "{" + members.join(", ") + "}";
}

QByteArray owner(const Computer &computer)
{
    if (computer.ownerId.isEmpty() && computer.ownerPrincipalKind.isEmpty())
        return "null";
    return objectOf({member("kind", jsonvalue::textOrNull(computer.ownerPrincipalKind)),
                     member("id", jsonvalue::textOrNull(computer.ownerId))});
}

QByteArray lastAction(const FleetRow &row)
{
    if (!row.lastAction)
        return "null";
    const JournalEntry &entry = *row.lastAction;
    const std::optional<qint64> status =
            entry.httpStatus > 0 ? std::optional<qint64>(entry.httpStatus) : std::nullopt;
    const QString kind = entry.kind ? journalwords::word(*entry.kind) : QString();
    return objectOf({member("action", jsonvalue::textOrNull(kind)),
                     member("outcome", jsonvalue::textOrNull(journalwords::word(entry.outcome))),
                     member("httpStatus", jsonvalue::number(status)),
                     member("at", jsonvalue::time(entry.at))});
}

QByteArray inProgress(const FleetRow &row)
{
    const auto &operation = row.local.operation;
    return operation && operation->isOpen() ? jsonvalue::text(journalwords::word(operation->kind))
                                            : QByteArray("null");
}

std::optional<qint64> ageInSeconds(const Computer &computer, qint64 nowMs)
{
    if (!computer.createdAt || *computer.createdAt > nowMs)
        return std::nullopt;
    return (nowMs - *computer.createdAt) / 1000;
}

} // namespace

FleetJson::FleetJson(const FleetSnapshot &snapshot, bool withRelayUrls)
    : m_snapshot(snapshot), m_withRelayUrls(withRelayUrls)
{
}

bool FleetJson::writeSome(QIODevice *device, int rows)
{
    const qsizetype end = std::min(m_snapshot.rows.size(), m_next + std::max(1, rows));
    QByteArray text;
    text.reserve((end - m_next + 1) * usualObject);
    if (!m_begun)
        text += '[';
    for (qsizetype i = m_next; i < end; ++i) {
        text += i > 0 ? ",\n" : "\n";
        text += object(m_snapshot.rows.at(i));
    }
    const bool last = end == m_snapshot.rows.size();
    if (last)
        text += "\n]\n";
    if (device->write(text) != text.size())
        return false;
    m_begun = true;
    m_ended = last;
    m_next = end;
    return true;
}

QStringList FleetJson::keys(int column)
{
    switch (static_cast<FleetModel::Column>(column)) {
    case FleetModel::NameColumn:
        return {u"name"_s};
    case FleetModel::StatusColumn:
        return {u"status"_s, u"needsAttention"_s, u"inProgress"_s};
    case FleetModel::TypeColumn:
        return {u"type"_s};
    case FleetModel::ProvisioningColumn:
        return {u"provisioning"_s};
    case FleetModel::AgeColumn:
        return {u"ageSeconds"_s};
    case FleetModel::HostnameColumn:
        return {u"hostname"_s};
    case FleetModel::ComputerIdColumn:
        return {u"id"_s};
    case FleetModel::HostIdColumn:
        return {u"hostId"_s};
    case FleetModel::RemoteUserColumn:
        return {u"remoteUser"_s};
    case FleetModel::OwnerColumn:
        return {u"owner"_s};
    case FleetModel::CreatedColumn:
        return {u"createdAt"_s};
    case FleetModel::LastChangeColumn:
        return {u"lastChangeSeen"_s};
    case FleetModel::LastActionColumn:
        return {u"lastAction"_s};
    case FleetModel::RelayClientUrlColumn:
        return {u"relayClientUrl"_s};
    case FleetModel::RelayAgentUrlColumn:
        return {u"relayAgentUrl"_s};
    case FleetModel::ColumnCount:
        break;
    }
    return {};
}

QByteArray FleetJson::object(const FleetRow &row) const
{
    QList<QByteArray> members;
    for (const int column : m_snapshot.columns) {
        const QStringList all = keys(column);
        for (qsizetype part = 0; part < all.size(); ++part)
            members += member(all.at(part).toLatin1().constData(), value(row, column, part));
    }
    return objectOf(members);
}

QByteArray FleetJson::status(const FleetRow &row, qsizetype part)
{
    switch (part) {
    case 0:
        return jsonvalue::textOrNull(row.computer->statusWord);
    case 1:
        return jsonvalue::boolean(needsAttention(*row.computer, row.local) || row.contradicted
                                  || !row.computer->isReadable());
    default:
        return inProgress(row);
    }
}

QByteArray FleetJson::value(const FleetRow &row, int column, qsizetype part) const
{
    const Computer &computer = *row.computer;
    switch (static_cast<FleetModel::Column>(column)) {
    case FleetModel::NameColumn: // one that could not be read is told by what the table calls it
        return jsonvalue::text(computer.isReadable() ? computer.name : describe::name(computer));
    case FleetModel::StatusColumn:
        return status(row, part);
    case FleetModel::TypeColumn:
        return jsonvalue::textOrNull(computer.providerType);
    case FleetModel::ProvisioningColumn:
        return provisioning(row);
    case FleetModel::AgeColumn:
        return jsonvalue::number(ageInSeconds(computer, m_snapshot.takenMs));
    case FleetModel::HostnameColumn:
        return jsonvalue::textOrNull(computer.hostname);
    case FleetModel::ComputerIdColumn:
        return jsonvalue::textOrNull(computer.id);
    case FleetModel::HostIdColumn:
        return jsonvalue::textOrNull(computer.hostId);
    case FleetModel::RemoteUserColumn:
        return jsonvalue::textOrNull(computer.remoteUser);
    case FleetModel::OwnerColumn:
        return owner(computer);
    case FleetModel::CreatedColumn:
        return jsonvalue::time(computer.createdAt);
    case FleetModel::LastChangeColumn:
        return jsonvalue::time(row.lastChange.isValid()
                                       ? std::optional<qint64>(row.lastChange.toMSecsSinceEpoch())
                                       : std::nullopt);
    case FleetModel::LastActionColumn:
        return lastAction(row);
    case FleetModel::RelayClientUrlColumn:
        return relay(computer.relayClientUrl);
    case FleetModel::RelayAgentUrlColumn:
        return relay(computer.relayAgentUrl);
    case FleetModel::ColumnCount:
        break;
    }
    return "null";
}

QByteArray FleetJson::relay(const QString &url) const
{
    if (url.isEmpty() || m_withRelayUrls)
        return jsonvalue::textOrNull(url);
    return jsonvalue::text(QString(8, QChar(0x2022)));
}

QByteArray FleetJson::provisioning(const FleetRow &row)
{
    using State = ProvisioningStep::State;
    const Computer &computer = *row.computer;
    if (!computer.steps)
        return "null";
    qint64 done = 0;
    QString running;
    QString failed;
    for (const ProvisioningStep &step : *computer.steps) {
        const State state = step.state();
        const QString &name = step.name.isEmpty() ? step.id : step.name;
        done += state == State::Done ? 1 : 0;
        if (state == State::Running)
            running = name;
        if (state == State::Failed && failed.isEmpty())
            failed = name;
    }
    return objectOf({member("done", jsonvalue::number(done)),
                     member("total", jsonvalue::number(qint64(computer.steps->size()))),
                     member("running", jsonvalue::textOrNull(running)),
                     member("failed", jsonvalue::textOrNull(failed))});
}
