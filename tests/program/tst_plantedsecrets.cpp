// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/sandbox.h"
#include "app/storage/connectionstore.h"
#include "app/storage/keychainstore.h"
#include "app/storage/localdata.h"
#include "tests/storage/caughtresult.h"
#include "tests/storage/keyring.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

// A key and relay addresses are planted, the program runs as administrators run it, with all that it can log:
// nothing of them is found outside the keychain. Runs on a bus and in a home of its own.
class tst_PlantedSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void nothingOfThemIsFoundWhereTheProgramLeavesTraces();

private:
    QStringList traces(const QByteArray &where, const QByteArray &bytes) const;

    Keyring m_keyring;
    Sandbox m_sandbox{{.key = u"fk-canary-5f1d0c2e"_s}};
    LocalData m_data{QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                     + u"/Millwright"_s};
    const QList<QByteArray> m_canaries{"canary-5f1d0c2e", "relay.example", "Bearer "};
};

QStringList tst_PlantedSecrets::traces(const QByteArray &where, const QByteArray &bytes) const
{
    QStringList found;
    for (const QByteArray &canary : m_canaries) {
        for (const QByteArray &form :
             {canary, canary.toBase64().chopped(2), canary.toHex(), QString::fromLatin1(canary).toUtf8(),
              QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(canary).utf16()),
                         2 * canary.size())}) {
            if (bytes.contains(form))
                found += QString::fromLocal8Bit(canary + " in " + where);
        }
    }
    return found;
}

void tst_PlantedSecrets::initTestCase()
{
    m_keyring.start();
    std::optional<keychain::State> state;
    const auto isOpen = [&state] {
        QObject context;
        state.reset();
        keychain::probe(3s, &context, [&state](keychain::State told) { state = told; });
        return QTest::qWaitFor([&state] { return state.has_value(); }) && state == keychain::State::Open;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOpen(), 15'000);
    QVERIFY(m_sandbox.startAndWait());

    const Result<Endpoint> endpoint = Endpoint::fromText(m_sandbox.url().toString());
    QVERIFY(endpoint);
    CaughtResult<ConnectionStore::Kept> kept;
    m_data.connections()->save({.name = u"Planted"_s, .endpoint = *endpoint, .id = u"planted"_s},
                               &kept.context, kept.handler());
    QTRY_VERIFY(kept.result && *kept.result);
    KeychainStore keys;
    CaughtResult<Done> written;
    keys.write(u"planted"_s, *ApiKey::fromText(m_sandbox.key()), &written.context, written.handler());
    QTRY_VERIFY_WITH_TIMEOUT(written.result && *written.result, 15'000);
}

void tst_PlantedSecrets::cleanupTestCase()
{
    QVERIFY(m_keyring.stop());
}

void tst_PlantedSecrets::nothingOfThemIsFoundWhereTheProgramLeavesTraces()
{
    QProcess console;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
    console.setProcessEnvironment(environment);
    console.setProcessChannelMode(QProcess::MergedChannels);
    console.start(QStringLiteral(MILLWRIGHT_PROGRAM), {});
    const QString fleet = m_data.path(u"fleets/fleet-planted.json"_s);
    QTRY_VERIFY2_WITH_TIMEOUT(QFile::exists(fleet), console.peek(4000).constData(), 60'000);

    QStringList found;
    for (const char *about : {"cmdline", "environ"}) {
        QFile process(u"/proc/%1/%2"_s.arg(console.processId()).arg(QLatin1StringView(about)));
        QVERIFY(process.open(QIODevice::ReadOnly));
        found += traces(about, process.readAll());
    }
    console.terminate();
    QVERIFY(console.waitForFinished());
    const QByteArray log = console.readAll();
    QVERIFY2(log.contains("millwright."), "it did log");
    found += traces("the log", log);

    int files = 0;
    QDirIterator home(QDir::homePath(), QDir::Files | QDir::Hidden | QDir::System,
                      QDirIterator::Subdirectories);
    while (home.hasNext()) {
        QFile file(home.next());
        if (!file.open(QIODevice::ReadOnly)) // a socket
            continue;
        ++files;
        found += traces(QFile::encodeName(file.fileName()), file.readAll());
    }
    QVERIFY(files >= 3); // connections, fleet and the keychain's own
    qInfo("%d files, %lld bytes of log", files, qint64(log.size()));
    QCOMPARE(found, QStringList{});
}

QTEST_GUILESS_MAIN(tst_PlantedSecrets)
#include "tst_plantedsecrets.moc"
