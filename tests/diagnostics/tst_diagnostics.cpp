// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics/diagnostics.h"
#include "app/diagnostics/zipfile.h"
#include "tests/support/unzipped.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

using Kind = DiagnosticsPart::Kind;

// What must never be seen, however it came here.
const QString &secretText()
{
    static const QString text = u"fk-CANARY0123456789abcdef0 Bearer CANARY0123456789 "
                                "wss://relay.secret.example/CANARY?token=CANARY "
                                "http://me:CANARY@proxy.example:3128 MY_TOKEN=CANARY password: CANARY"_s;
    return text;
}

Computer computer(const QString &name, const QString &id)
{
    Computer made;
    made.name = name;
    made.id = id;
    made.hostname = name + u".fleet.example"_s;
    made.hostId = u"host-id-of-"_s + name;
    made.remoteUser = u"remus"_s;
    made.ownerId = u"sa_owner"_s;
    made.providerType = u"e2b"_s;
    made.statusWord = u"error"_s;
    made.status = Computer::Status::Error;
    made.relayClientUrl = u"wss://relay.secret.example/?token=CANARY"_s;
    made.relayAgentUrl = made.relayClientUrl;
    made.json = "{\"env\":\"CANARY\"}";
    made.otherFields = {{u"environment"_s, u"{\"A\":\"CANARY\"}"_s}};
    ProvisioningStep step;
    step.id = u"install-deps"_s;
    step.status = u"failed"_s;
    step.installSessionId = u"ses_hush"_s;
    step.error = u"could not reach "_s + name + u" at 10.1.2.3\n"_s + secretText() + u"\nsee ses_hush"_s;
    made.steps = {step};
    return made;
}

DiagnosticsFacts facts()
{
    DiagnosticsFacts made;
    const Result<Endpoint> endpoint = Endpoint::fromText(u"https://api.corp.example/prefix"_s);
    ConnectionProfile profile{u"Prod of Acme"_s, *endpoint};
    profile.proxy = {ProxySetting::Kind::Manual, u"proxy.corp.example"_s, 3128};
    profile.caFile = u"/home/someone/ca.pem"_s;
    made.present = profile;
    profile.name = u"Staging of Acme"_s;
    made.connections = {profile};
    made.system = {{u"platform"_s, u"offscreen"_s}};
    made.computers = {computer(u"alpha"_s, u"cmp_1"_s), computer(u"beta box"_s, u"cmp_2"_s)};
    made.log = {{1'700'000'000'000, QtWarningMsg, u"millwright.fleet"_s,
                 u"alpha at "_s + QDir::homePath() + u"/x is odd: "_s + secretText()}};
    JournalEntry entry;
    entry.kind = Operation::Kind::Delete;
    entry.connectionName = u"Gone of Acme"_s;
    entry.computerName = u"gamma"_s;
    entry.computerId = u"cmp_9"_s;
    entry.outcome = JournalEntry::Outcome::Failed;
    entry.httpStatus = 500;
    entry.detail = u"gamma could not reach alpha: "_s + secretText();
    made.activity = {entry};
    return made;
}

QString textOf(const QList<DiagnosticsPart> &parts, Kind kind)
{
    for (const DiagnosticsPart &part : parts) {
        if (part.kind == kind)
            return part.text;
    }
    return {};
}

} // namespace

class tst_Diagnostics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartTellsSomething()
    {
        const QList<DiagnosticsPart> parts = diagnosticsOf(facts());
        QCOMPARE(parts.size(), 6);
        QVERIFY(textOf(parts, Kind::System).contains(u"Qt: "_s + QString::fromLatin1(qVersion())));
        QVERIFY(textOf(parts, Kind::Plugins).contains(u"platforms: "));
        QVERIFY(textOf(parts, Kind::Settings).contains(u"connection: connection-1"));
        QVERIFY(textOf(parts, Kind::Log)
                        .contains(u"2023-11-14T22:13:20.000Z warning millwright.fleet computer-1 at"));
        QVERIFY(textOf(parts, Kind::Activity)
                        .contains(u"delete · computer-3 · failed · HTTP 500 · connection-3"));
        QVERIFY(textOf(parts, Kind::Fleet).contains(u"computers: 2\n"));
        QVERIFY(textOf(parts, Kind::Fleet)
                        .contains(u"install-deps: failed could not reach computer-1 at host-"));
    }

    void noSecretIsInAnyOfThem()
    {
        const QList<DiagnosticsPart> parts = diagnosticsOf(facts());
        for (const bool named : {false, true}) {
            QList<ZipEntry> files;
            for (const DiagnosticsPart &part : parts)
                files += {part.fileName, (named ? part.namedText : part.text).toUtf8()};
            const Result<QByteArray> zip = zipfile::packed(files);
            QVERIFY(zip);
            const QMap<QString, QByteArray> out = unzipped(*zip);
            QCOMPARE(out.size(), 6);
            for (auto file = out.cbegin(); file != out.cend(); ++file) {
                for (const char *canary : {"CANARY", "relay.secret", "ca.pem", "token=C"})
                    QVERIFY2(!file.value().contains(canary), file.value().constData());
            }
        }
    }

    void noNameIsInItUnlessWanted()
    {
        const QStringList hidden{u"alpha"_s,
                                 u"beta box"_s,
                                 u"gamma"_s,
                                 u"cmp_1"_s,
                                 u"cmp_9"_s,
                                 u"Acme"_s,
                                 u"corp"_s,
                                 u"fleet.example"_s,
                                 u"10.1.2.3"_s,
                                 u"ses_hush"_s,
                                 u"proxy"_s + u".example"_s,
                                 u"/x is odd"_s == QDir::homePath() ? QString(u"-"_s)
                                                                    : QDir::homePath() + u"/x"_s};
        const QList<DiagnosticsPart> parts = diagnosticsOf(facts());
        QString named;
        for (const DiagnosticsPart &part : parts) {
            for (const QString &name : hidden)
                QVERIFY2(!part.text.contains(name, Qt::CaseInsensitive),
                         qPrintable(name + u"\n"_s + part.text));
            named += part.namedText;
        }
        QVERIFY(named.contains(u"alpha") && named.contains(u"Gone of Acme")
                && named.contains(u"api.corp.example"));
    }

    void aNameOfSeveralLinesIsHiddenToo()
    {
        for (const QString &name : {u"delta\nquay\tmoor"_s, u"delta\r\nquay"_s}) {
            DiagnosticsFacts made = facts();
            made.computers = {computer(name, u"cmp_1"_s)};
            made.log[0].text = name + u" is odd"_s;
            made.activity[0].computerName = name;
            QString named;
            const QList<DiagnosticsPart> parts = diagnosticsOf(made);
            for (const DiagnosticsPart &part : parts) {
                QVERIFY2(!part.text.contains(u"quay"), qPrintable(part.text));
                named += part.namedText;
            }
            QVERIFY(named.count(u"quay"_s) >= 4); // with its step's error
        }
    }

    void nothingAtAllIsFineToo() { QCOMPARE(diagnosticsOf({}).size(), 6); }
};

QTEST_GUILESS_MAIN(tst_Diagnostics)
#include "tst_diagnostics.moc"
