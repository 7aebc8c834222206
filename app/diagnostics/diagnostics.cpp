// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics/diagnostics.h"

#include "app/diagnostics/diagnosticstexts.h"
#include "app/diagnostics/pseudonyms.h"
#include "app/storage/journaltext.h"

#include <QDir>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

using Kind = DiagnosticsPart::Kind;

// A name as it came, as a line holds it, and as each is shown: control characters may have been replaced.
void addName(Pseudonyms *names, const QString &kind, const QString &name)
{
    for (const QString &written : {name, diagnosticstexts::flat(name)}) {
        names->add(kind, journaltext::name(written));
        names->add(kind, written); // once more does nothing
    }
}

void addComputers(Pseudonyms *names, const DiagnosticsFacts &facts)
{
    for (const Computer &computer : facts.computers) {
        addName(names, u"computer"_s, computer.name);
        addName(names, u"computer-id"_s, computer.id);
        addName(names, u"host"_s, computer.hostname);
        addName(names, u"host-id"_s, computer.hostId);
        addName(names, u"remote-user"_s, computer.remoteUser);
        addName(names, u"owner"_s, computer.ownerId);
        for (const ProvisioningStep &step : computer.steps.value_or(QList<ProvisioningStep>()))
            addName(names, u"session"_s, step.installSessionId);
    }
    for (const JournalEntry &entry : facts.activity) {
        addName(names, u"computer"_s, entry.computerName);
        addName(names, u"computer-id"_s, entry.computerId);
        addName(names, u"connection"_s, entry.connectionName);
    }
}

void addProfile(Pseudonyms *names, const ConnectionProfile &profile)
{
    addName(names, u"connection"_s, profile.name);
    names->add(u"host"_s, profile.endpoint.url().host());
    names->add(u"host"_s, profile.proxy.host);
}

Pseudonyms pseudonymsFor(const DiagnosticsFacts &facts)
{
    Pseudonyms names;
    names.addAs(u"this-machine"_s, QSysInfo::machineHostName());
    names.addAs(u"~"_s, QDir::homePath() == u"/"_s ? QString() : QDir::homePath());
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        names.addAs(u"this-user"_s, qEnvironmentVariable(variable));
    for (const ConnectionProfile &profile : facts.connections)
        addProfile(&names, profile);
    if (facts.present)
        addProfile(&names, *facts.present);
    addComputers(&names, facts);
    return names;
}

// Line by line: a pattern that runs on would take the next line along, and each is bounded.
QString withoutSecrets(const QString &text)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines) {
        const qsizetype indent = line.size() - line.trimmed().size();
        line = (line.startsWith(u' ') ? QString(indent, u' ') : QString()) + journaltext::detail(line);
    }
    return lines.join(u'\n');
}

} // namespace

QList<DiagnosticsPart> diagnosticsOf(const DiagnosticsFacts &facts)
{
    QList<DiagnosticsPart> parts{
            {Kind::System, u"system.txt"_s, {}, diagnosticstexts::system(facts)},
            {Kind::Plugins, u"plugins.txt"_s, {}, diagnosticstexts::plugins()},
            {Kind::Settings, u"settings.txt"_s, {}, diagnosticstexts::settings(facts)},
            {Kind::Log, u"log.txt"_s, {}, diagnosticstexts::log(facts)},
            {Kind::Activity, u"activity.txt"_s, {}, diagnosticstexts::activity(facts)},
            {Kind::Fleet, u"fleet.txt"_s, {}, diagnosticstexts::fleet(facts)},
    };
    Pseudonyms names = pseudonymsFor(facts);
    for (DiagnosticsPart &part : parts) {
        part.namedText = withoutSecrets(part.namedText);
        part.text = names.applied(part.namedText);
    }
    return parts;
}
