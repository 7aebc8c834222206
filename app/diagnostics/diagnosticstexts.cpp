// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics/diagnosticstexts.h"

#include "app/storage/journalwords.h"

#include <QDateTime>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QMap>
#include <QSslSocket>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostAttention = 100; // computers: more of them say nothing new

QString line(const QString &name, const QString &value)
{
    return name + u": "_s + value + u'\n';
}

QString time(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toUTC().toString(Qt::ISODateWithMs);
}

using diagnosticstexts::flat;

QString levelWord(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return u"debug"_s;
    case QtInfoMsg:
        return u"info"_s;
    case QtWarningMsg:
        return u"warning"_s;
    case QtCriticalMsg:
        return u"critical"_s;
    case QtFatalMsg:
        break;
    }
    return u"fatal"_s;
}

QString proxyText(const ProxySetting &proxy)
{
    switch (proxy.kind) {
    case ProxySetting::Kind::System:
        return u"system"_s;
    case ProxySetting::Kind::None:
        return u"none"_s;
    case ProxySetting::Kind::Manual:
        break;
    }
    return proxy.host + u':' + QString::number(proxy.port);
}

QString profileText(const ConnectionProfile &profile)
{
    return line(u"  server"_s, profile.endpoint.url().toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery))
           + line(u"  read-only"_s, profile.readOnly ? u"yes"_s : u"no"_s)
           + line(u"  proxy"_s, proxyText(profile.proxy))
           + line(u"  extra CA file"_s, profile.caFile.isEmpty() ? u"no"_s : u"yes"_s)
           + line(u"  timeout ms"_s, QString::number(profile.timeout.count()))
           + line(u"  reading interval ms"_s, QString::number(profile.readInterval.count()));
}

QString attention(const Computer &computer)
{
    QString text = line(flat(computer.name) + u" ("_s + computer.id + u')', flat(computer.statusWord));
    for (const ProvisioningStep &step : computer.steps.value_or(QList<ProvisioningStep>())) {
        if (step.state() == ProvisioningStep::State::Failed)
            text += line(u"  "_s + flat(step.id), flat(step.status + u' ' + step.error));
    }
    return text;
}

} // namespace

QString diagnosticstexts::flat(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ');
}

QString diagnosticstexts::system(const DiagnosticsFacts &facts)
{
    QString text = line(u"Millwright"_s, QStringLiteral(MILLWRIGHT_VERSION))
                   + line(u"Qt"_s, QString::fromLatin1(qVersion()) + u" (built with "_s
                                           + QStringLiteral(QT_VERSION_STR) + u')')
                   + line(u"system"_s, QSysInfo::prettyProductName())
                   + line(u"kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion())
                   + line(u"processor"_s, QSysInfo::currentCpuArchitecture())
                   + line(u"locale"_s, QLocale::system().name())
                   + line(u"TLS"_s, QSslSocket::sslLibraryVersionString());
    for (const auto &[name, value] : facts.system)
        text += line(name, value);
    return text;
}

QString diagnosticstexts::plugins()
{
    QString text;
    const QDir root(QLibraryInfo::path(QLibraryInfo::PluginsPath));
    const QStringList kinds = root.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    for (const QString &kind : kinds)
        text += line(kind, QDir(root.filePath(kind)).entryList(QDir::Files, QDir::Name).join(u' '));
    return text;
}

QString diagnosticstexts::settings(const DiagnosticsFacts &facts)
{
    QString text = facts.settings.isEmpty() ? QString() : facts.settings.join(u'\n') + u"\n\n"_s;
    if (facts.present)
        text += line(u"shown connection"_s, flat(facts.present->name)) + profileText(*facts.present);
    for (const ConnectionProfile &profile : facts.connections)
        text += line(u"kept connection"_s, flat(profile.name)) + profileText(profile);
    return text;
}

QString diagnosticstexts::log(const DiagnosticsFacts &facts)
{
    QString text;
    for (const LogLine &each : facts.log)
        text += u"%1 %2 %3 "_s.arg(time(each.at), levelWord(each.level), each.category) + flat(each.text)
                + u'\n';
    return text;
}

QString diagnosticstexts::activity(const DiagnosticsFacts &facts)
{
    QString text;
    for (const JournalEntry &each : facts.activity) {
        const QStringList cells{
                time(each.at),
                each.kind ? journalwords::word(*each.kind) : u"unknown"_s,
                flat(each.computerName),
                each.outcome == JournalEntry::Outcome::Open ? u"open"_s : journalwords::word(each.outcome),
                u"HTTP "_s + QString::number(each.httpStatus),
                flat(each.connectionName),
                flat(each.detail)};
        text += cells.join(u" · "_s) + u'\n';
    }
    return text;
}

QString diagnosticstexts::fleet(const DiagnosticsFacts &facts)
{
    QMap<QString, int> counts;
    QString odd;
    qsizetype told = 0;
    for (const Computer &computer : facts.computers) {
        if (!computer.isReadable()) {
            ++counts[u"unreadable"_s];
            continue;
        }
        ++counts[u"status "_s + (computer.statusWord.isEmpty() ? u"(none)"_s : flat(computer.statusWord))];
        ++counts[u"type "_s + flat(computer.providerType)];
        if (computer.needsAttention() && told++ < mostAttention)
            odd += attention(computer);
    }
    QString text = line(u"computers"_s, QString::number(facts.computers.size()));
    for (auto each = counts.cbegin(); each != counts.cend(); ++each)
        text += line(each.key(), QString::number(each.value()));
    return odd.isEmpty() ? text : text + u"\nneed attention:\n"_s + odd;
}
