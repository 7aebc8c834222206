// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleetcells.h"

#include "ui/describe.h"
#include "ui/describe_activity.h"
#include "ui/fleet/fleetmodel.h"

#include <QCoreApplication>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace fleetcells {
namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(FleetModel)
};

QString orDash(const QString &text)
{
    return text.isEmpty() ? describe::dash() : describe::plain(text);
}

// A relay address may carry a token: that there is one is all that a table tells.
QString masked(const QString &url)
{
    return url.isEmpty() ? describe::dash() : QString(8, QChar(0x2022));
}

QDateTime timeOf(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms);
}

// Worst first (ux.md 4.1).
int severity(const FleetRow &row)
{
    const Computer &computer = *row.computer;
    if (row.local.gone)
        return 6;
    if (row.local.operation && row.local.operation->isOpen())
        return 4;
    if (computer.status == Computer::Status::Error)
        return 0;
    if (needsAttention(computer, row.local) || row.contradicted || !computer.isReadable())
        return 1;
    if (computer.status == Computer::Status::Unknown)
        return 2;
    return computer.status == Computer::Status::Provisioning ? 3 : 5;
}

// Failed ones first, then by how much is done, in percent.
QVariant progress(const Computer &computer)
{
    if (!computer.steps || computer.steps->isEmpty())
        return {};
    if (computer.hasFailedStep())
        return -1;
    const auto done = std::count_if(computer.steps->cbegin(), computer.steps->cend(), [](const auto &step) {
        return step.state() == ProvisioningStep::State::Done;
    });
    return 100.0 * static_cast<double>(done) / static_cast<double>(computer.steps->size());
}

QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

// A tool tip is plain text, also where a server's text looks like markup.
QString plainToolTip(const QString &text)
{
    return Qt::mightBeRichText(text) ? u"<qt>%1</qt>"_s.arg(text.toHtmlEscaped().replace(u'\n', u"<br>"_s))
                                     : text;
}

QString nameToolTip(const FleetRow &row)
{
    QStringList lines{describe::name(*row.computer)};
    if (row.computer->isReadable())
        lines += describe::plain(row.computer->id);
    if (row.local.protectedHere)
        lines += describe::protectedHere();
    return lines.join(u'\n');
}

QString statusToolTip(const FleetRow &row, qint64 nowMs)
{
    QStringList lines;
    if (row.contradicted)
        lines += Words::tr("This computer was deleted, but the server still lists it.");
    if (!row.computer->isReadable())
        lines += describe::unreadable(*row.computer);
    if (row.local.unclearSince.isValid())
        lines += describe::unclear(row.local.unclearSince);
    if (row.local.stuck)
        lines += describe::stuck(*row.local.stuck, nowMs);
    if (row.local.operation && !row.local.operation->isOpen())
        lines += describe::outcome(*row.local.operation);
    if (row.local.refreshForbidden)
        lines += describe::reason(Ineligible::RefreshForbidden, row.local);
    return lines.join(u'\n');
}

QString provisioningToolTip(const FleetRow &row, qint64 nowMs)
{
    const Computer &computer = *row.computer;
    QStringList lines{describe::provisioning(computer, row.local)};
    if (row.local.stuck)
        lines += describe::stuck(*row.local.stuck, nowMs);
    if (computer.steps) {
        for (const ProvisioningStep &step : *computer.steps) {
            if (!step.error.isEmpty())
                lines += describe::plain(step.error.left(400));
        }
    }
    return lines.join(u'\n');
}

} // namespace

QString text(const FleetRow &row, int column, qint64 nowMs)
{
    const Computer &computer = *row.computer;
    switch (static_cast<FleetModel::Column>(column)) {
    case FleetModel::NameColumn:
        return describe::name(computer);
    case FleetModel::StatusColumn:
        return chip(row).word;
    case FleetModel::TypeColumn:
        return describe::type(computer);
    case FleetModel::ProvisioningColumn:
        return describe::provisioning(computer, row.local);
    case FleetModel::AgeColumn:
        return describe::age(computer.createdAt, nowMs);
    case FleetModel::HostnameColumn:
        return orDash(computer.hostname);
    case FleetModel::ComputerIdColumn:
        return orDash(computer.id);
    case FleetModel::HostIdColumn:
        return orDash(computer.hostId);
    case FleetModel::RemoteUserColumn:
        return orDash(computer.remoteUser);
    case FleetModel::OwnerColumn:
        return orDash(describe::owner(computer));
    case FleetModel::CreatedColumn:
        return computer.createdAt ? describe::dateTime(timeOf(*computer.createdAt)) : describe::dash();
    case FleetModel::LastChangeColumn:
        return row.lastChange.isValid() ? describe::dateTime(row.lastChange) : describe::dash();
    case FleetModel::LastActionColumn:
        return row.lastAction ? describe::lastAction(*row.lastAction, timeOf(nowMs)) : describe::dash();
    case FleetModel::RelayClientUrlColumn:
        return masked(computer.relayClientUrl);
    case FleetModel::RelayAgentUrlColumn:
        return masked(computer.relayAgentUrl);
    case FleetModel::ColumnCount:
        break;
    }
    return {};
}

QString toolTip(const FleetRow &row, int column, qint64 nowMs)
{
    const Computer &computer = *row.computer;
    switch (column) {
    case FleetModel::NameColumn:
        return plainToolTip(nameToolTip(row));
    case FleetModel::StatusColumn:
        return plainToolTip(statusToolTip(row, nowMs));
    case FleetModel::ProvisioningColumn:
        return plainToolTip(provisioningToolTip(row, nowMs));
    case FleetModel::AgeColumn:
    case FleetModel::CreatedColumn:
        return computer.createdAt ? describe::dateTimeWithZone(timeOf(*computer.createdAt)) : QString();
    case FleetModel::LastChangeColumn:
        return row.lastChange.isValid() ? describe::dateTimeWithZone(row.lastChange) : QString();
    case FleetModel::LastActionColumn:
        return row.lastAction ? plainToolTip(describe::action(*row.lastAction) + u'\n'
                                             + describe::result(*row.lastAction) + u'\n'
                                             + describe::dateTimeWithZone(timeOf(row.lastAction->at)))
                              : QString();
    case FleetModel::RelayClientUrlColumn:
    case FleetModel::RelayAgentUrlColumn:
        return {};
    default:
        return plainToolTip(text(row, column, nowMs));
    }
}

QString accessibleText(const FleetRow &row, int column, qint64 nowMs)
{
    const Computer &computer = *row.computer;
    switch (column) {
    case FleetModel::NameColumn:
        return row.local.protectedHere ? Words::tr("%1, protected from deletion on this machine")
                                                 .arg(describe::name(computer))
                                       : QString();
    case FleetModel::StatusColumn:
        return ::accessibleText(chip(row));
    case FleetModel::ProvisioningColumn:
        if (!row.local.stuck)
            return {};
        return Words::tr("%1. %2").arg(describe::provisioning(computer, row.local),
                                       describe::stuck(*row.local.stuck, nowMs));
    case FleetModel::AgeColumn:
        if (!computer.createdAt)
            return {};
        return Words::tr("%1, created %2")
                .arg(describe::longAge(computer.createdAt, nowMs),
                     describe::dateTime(timeOf(*computer.createdAt)));
    case FleetModel::RelayClientUrlColumn:
        return computer.relayClientUrl.isEmpty() ? QString() : Words::tr("hidden");
    case FleetModel::RelayAgentUrlColumn:
        return computer.relayAgentUrl.isEmpty() ? QString() : Words::tr("hidden");
    default:
        return {};
    }
}

QVariant sortValue(const FleetRow &row, int column)
{
    const Computer &computer = *row.computer;
    switch (static_cast<FleetModel::Column>(column)) {
    case FleetModel::NameColumn:
        return describe::name(computer);
    case FleetModel::StatusColumn:
        return severity(row);
    case FleetModel::TypeColumn:
        return describe::type(computer);
    case FleetModel::ProvisioningColumn:
        return progress(computer);
    case FleetModel::AgeColumn: // the youngest first
        return computer.createdAt ? QVariant(-*computer.createdAt) : QVariant();
    case FleetModel::CreatedColumn:
        return computer.createdAt ? QVariant(*computer.createdAt) : QVariant();
    case FleetModel::HostnameColumn:
        return textOrNothing(computer.hostname);
    case FleetModel::ComputerIdColumn:
        return textOrNothing(computer.id);
    case FleetModel::HostIdColumn:
        return textOrNothing(computer.hostId);
    case FleetModel::RemoteUserColumn:
        return textOrNothing(computer.remoteUser);
    case FleetModel::OwnerColumn:
        return textOrNothing(describe::owner(computer));
    case FleetModel::LastChangeColumn:
        return row.lastChange.isValid() ? QVariant(row.lastChange.toMSecsSinceEpoch()) : QVariant();
    case FleetModel::LastActionColumn:
        return row.lastAction ? QVariant(row.lastAction->at) : QVariant();
    case FleetModel::RelayClientUrlColumn:
        return textOrNothing(computer.relayClientUrl);
    case FleetModel::RelayAgentUrlColumn:
        return textOrNothing(computer.relayAgentUrl);
    case FleetModel::ColumnCount:
        break;
    }
    return {};
}

Chip chip(const FleetRow &row)
{
    Chip chip = chipFor(*row.computer, row.local);
    chip.attention = chip.attention || row.contradicted;
    return chip;
}

} // namespace fleetcells
