// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail/computerfields.h"

#include "app/api/jsontext.h"
#include "ui/describe.h"

#include <QCoreApplication>
#include <QDateTime>

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(ComputerFields)
};

QString statusAndWord(const Computer &computer)
{
    const QString word = describe::plain(computer.statusWord);
    if (word.isEmpty())
        return {};
    return computer.status == Computer::Status::Unknown
                   ? word
                   : Words::tr("%1 (%2)", "status, the server's own word")
                             .arg(describe::status(computer), word);
}

QString steps(const Computer &computer)
{
    if (!computer.steps)
        return {};
    const QString summary = describe::provisioningSummary(computer, QDateTime::currentMSecsSinceEpoch());
    return summary.isEmpty() ? describe::provisioningNote(computer) : describe::provisioning(computer);
}

QString time(std::optional<qint64> ms)
{
    return ms ? describe::dateTimeWithZone(QDateTime::fromMSecsSinceEpoch(*ms)) : QString();
}

} // namespace

QList<ComputerField> fieldsOf(const Computer &computer)
{
    using describe::plain;
    QList<ComputerField> fields{
            {Words::tr("Name"), plain(computer.name)},
            {Words::tr("Computer ID"), plain(computer.id)},
            {Words::tr("Status"), statusAndWord(computer)},
            {Words::tr("Type"),
             computer.providerType.isEmpty() ? QString() : describe::typeAndWord(computer)},
            {Words::tr("Created"), time(computer.createdAt)},
            {Words::tr("Hostname"), plain(computer.hostname)},
            {Words::tr("Host ID"), plain(computer.hostId)},
            {Words::tr("Remote user"), plain(computer.remoteUser)},
            {Words::tr("Owner kind"), plain(computer.ownerPrincipalKind)},
            {Words::tr("Owner ID"), plain(computer.ownerId)},
            {Words::tr("Provisioning"), steps(computer)},
            {Words::tr("Relay client URL"), plain(computer.relayClientUrl), true},
            {Words::tr("Relay agent URL"), plain(computer.relayAgentUrl), true},
    };
    for (const UnknownField &field : computer.otherFields)
        fields += {plain(field.name), jsontext::value(field)};
    return fields;
}
