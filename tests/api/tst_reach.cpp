// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"
#include "tlsidentity.h"
#include "tunnelproxy.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cause = Error::Cause;

namespace {

const QByteArray noComputers = "{\"computers\":[]}";

std::unique_ptr<ApiClient> clientOf(const QString &address, const Reach &reach,
                                    const ApiClient::Limits &limits = {})
{
    return std::make_unique<ApiClient>(*Endpoint::fromText(address),
                                       *ApiKey::fromText(QString::fromLatin1(testKey)), limits, reach);
}

Reach by(ProxySetting::Kind kind, quint16 port = 0)
{
    return {.proxy = {.kind = kind, .host = u"127.0.0.1"_s, .port = port}};
}

} // namespace

Q_DECLARE_METATYPE(Error::Cause)

// What a connection's settings let its client do, and by which way.
class TestReach : public QObject
{
    Q_OBJECT

    QTemporaryDir dir;
    TlsIdentity loopback;
    TlsIdentity remote;

    // The first thing that comes of asking for the fleet.
    static Result<Fleet> ask(ApiClient *client)
    {
        Caught<Fleet> caught;
        client->listComputers({}, &caught.context, caught.handler());
        [&] { QTRY_COMPARE_WITH_TIMEOUT(caught.times, 1, 20'000); }();
        return caught.result.value_or(Error{});
    }
    QString write(const QByteArray &text) const
    {
        QFile file(dir.filePath(u"extra.pem"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no room for a test's file");
        return file.fileName();
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS library here");
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("the openssl program, which makes the certificates, is missing");
        loopback = TlsIdentity::make(dir.path(), u"loopback.example"_s, u"IP:127.0.0.1"_s);
        remote = TlsIdentity::make(dir.path(), u"computers.example"_s, u"DNS:computers.example"_s);
        QVERIFY(!loopback.certificate.isNull());
        QVERIFY(!remote.certificate.isNull());
    }

    void aReadOnlyClientSendsNoChange()
    {
        RawServer server;
        server.answer(200, noComputers);
        const auto client = clientOf(server.address(), {.readOnly = true});
        Caught<RefreshOutcome> refresh;
        Caught<Computer> described;
        Caught<DeleteOutcome> deletion;
        Caught<RestartOutcome> restart;
        ComputerChanges changes;
        changes.name = u"other"_s;
        NewComputer wanted;
        wanted.name = u"new"_s;
        client->refreshComputer(u"c1"_s, &refresh.context, refresh.handler());
        client->retryInstallDeps(u"c1"_s, &described.context, described.handler());
        client->createComputer(wanted, &described.context, described.handler());
        client->updateComputer(u"c1"_s, changes, &described.context, described.handler());
        client->deleteComputer(u"c1"_s, &deletion.context, deletion.handler());
        client->restartComputer(u"c1"_s, &restart.context, restart.handler());
        QCOMPARE(refresh.times + described.times + deletion.times + restart.times, 0); // later
        QTRY_COMPARE(refresh.times + described.times + deletion.times + restart.times, 6);
        for (const Error &error : {refresh.error(), described.error(), deletion.error(), restart.error()}) {
            QCOMPARE(error.kind, Error::Kind::Rejected);
            QCOMPARE(error.cause, Cause::ReadOnly);
        }
        QCOMPARE(server.connections(), 0);
    }

    void aReadOnlyClientReads()
    {
        RawServer server;
        server.answer(200, noComputers);
        const auto client = clientOf(server.address(), {.readOnly = true});
        QVERIFY(ask(client.get()));
    }

    void aReadingTakesAsLongAsTheSettingsSay()
    {
        RawServer silent;
        const auto client = clientOf(silent.address(), {.reading = 50ms});
        const Result<Fleet> read = ask(client.get());
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::TimedOut);
        QVERIFY(read.error().duration < 12s);
    }

    void aProxyThatIsSetCarriesTheConnection()
    {
        const auto server = remote.server();
        server->answer(200, noComputers);
        TunnelProxy proxy(server->port());
        Reach reach = by(ProxySetting::Kind::Manual, proxy.port());
        reach.caFile = remote.file;
        const auto client = clientOf(u"https://computers.example"_s, reach);
        const Result<Fleet> read = ask(client.get());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY(proxy.asked.constFirst().startsWith("CONNECT computers.example:443 HTTP/1.1\r\n"));
        QVERIFY(!proxy.asked.constFirst().contains(testKey)); // it sees where, and no more
        QVERIFY(server->requests().constFirst().contains("Bearer " + testKey));
    }

    void aProxyThatRefusesMeansThatNothingWasSent()
    {
        RawServer proxy;
        proxy.answer(502);
        const auto client =
                clientOf(u"https://computers.example"_s, by(ProxySetting::Kind::Manual, proxy.port()));
        Caught<DeleteOutcome> deletion;
        client->deleteComputer(u"c1"_s, &deletion.context, deletion.handler());
        QTRY_COMPARE(deletion.times, 1);
        QCOMPARE(deletion.error().kind, Error::Kind::Offline);
        QVERIFY(!proxy.requests().constFirst().contains(testKey));
    }

    void noProxyIsUsedForThisMachine()
    {
        RawServer server;
        server.answer(200, noComputers);
        RawServer proxy;
        const auto client = clientOf(server.address(), by(ProxySetting::Kind::Manual, proxy.port()));
        QVERIFY(ask(client.get()));
        QCOMPARE(proxy.connections(), 0);
    }

    void noneIsNoneWhateverTheSystemSays_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("direct");
        QTest::newRow("none") << int(ProxySetting::Kind::None) << true;
        QTest::newRow("the system's") << int(ProxySetting::Kind::System) << false;
    }
    void noneIsNoneWhateverTheSystemSays()
    {
#ifndef Q_OS_LINUX
        QSKIP("elsewhere the system's proxy is not told by the environment");
#endif
        QFETCH(const int, kind);
        QFETCH(const bool, direct);
        RawServer proxy;
        proxy.answer(502);
        RawServer server; // hangs up: it is no TLS server
        server.script({{{}, RawServer::Step::Then::Close}});
        connect(&server, &RawServer::connected, &server, [&server] { server.closeAll(); });
        qputenv("https_proxy", proxy.address().toLatin1());
        qputenv("no_proxy", "");
        // Leads to this machine, but not by its spelling.
        const auto client =
                clientOf(u"https://0.0.0.0:%1"_s.arg(server.port()), by(ProxySetting::Kind(kind)));
        QVERIFY(!ask(client.get()));
        qunsetenv("https_proxy");
        QCOMPARE(server.connections() > 0, direct);
        QCOMPARE(proxy.connections() > 0, !direct);
    }

    void anAuthorityOfTheFileIsTrustedAndOthersAreNot()
    {
        const auto server = loopback.server();
        server->answer(200, noComputers);
        const QString address = u"https://127.0.0.1:%1"_s.arg(server->port());
        const auto with = clientOf(address, {.caFile = loopback.file});
        const Result<Fleet> read = ask(with.get());
        QVERIFY2(read, qPrintable(read ? QString() : read.error().detail));
        QVERIFY(ask(with.get())); // the file is read once
        for (const QString &file : {QString(), remote.file}) {
            const auto without = clientOf(address, {.caFile = file});
            const Result<Fleet> refused = ask(without.get());
            QVERIFY(!refused);
            QCOMPARE(refused.error().cause, Cause::Tls);
        }
        QCOMPARE(server->requests().size(), 2);
    }

    void theSystemsAuthoritiesStayTrusted()
    {
        Authorities authorities(loopback.file);
        QList<QSslCertificate> trusted;
        authorities.lookUp(this, [&](const Authorities::Trust &trust) {
            QVERIFY(trust && *trust);
            trusted = (*trust)->caCertificates();
        });
        QTRY_VERIFY(trusted.contains(loopback.certificate));
        for (const QSslCertificate &certificate : QSslConfiguration::systemCaCertificates())
            QVERIFY(trusted.contains(certificate));
    }

    void aFileWithoutAuthoritiesIsAnError_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("missing") << dir.filePath(u"nowhere.pem"_s) << Cause::CaFileUnreadable;
        QTest::newRow("a folder") << dir.path() << Cause::CaFileUnreadable;
        QTest::newRow("a device without end") << u"/dev/zero"_s << Cause::CaFileUnreadable;
        QTest::newRow("empty") << QString() << Cause::CaFileInvalid;
        QTest::newRow("garbage") << QString() << Cause::CaFileInvalid;
        QTest::newRow("too large") << QString() << Cause::CaFileInvalid;
    }
    void aFileWithoutAuthoritiesIsAnError()
    {
        QFETCH(QString, file);
        QFETCH(const Error::Cause, cause);
        const QByteArray row = QTest::currentDataTag();
        if (row == "empty")
            file = write({});
        else if (row == "garbage")
            file = write("-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----\n");
        else if (row == "too large")
            file = write(loopback.certificate.toPem() + QByteArray(5 * 1024 * 1024, '\n'));
        const auto server = loopback.server();
        const auto client = clientOf(u"https://127.0.0.1:%1"_s.arg(server->port()), {.caFile = file});
        Caught<DeleteOutcome> deletion;
        client->deleteComputer(u"c1"_s, &deletion.context, deletion.handler());
        QTRY_COMPARE(deletion.times, 1);
        QCOMPARE(deletion.error().kind, Error::Kind::Offline); // nothing was sent
        QCOMPARE(deletion.error().cause, cause);
        QCOMPARE(deletion.error().argument, file);
        QCOMPARE(server->connections(), 0);
    }

    void aFileThatWasMendedIsReadAgain()
    {
        const auto server = loopback.server();
        server->answer(200, noComputers);
        const QString file = write("nothing yet");
        const auto client = clientOf(u"https://127.0.0.1:%1"_s.arg(server->port()), {.caFile = file});
        QVERIFY(!ask(client.get()));
        write(loopback.certificate.toPem());
        QVERIFY(ask(client.get()));
    }

    void requestsThatWaitForTheFileGoWithTheirClient()
    {
        Caught<Fleet> caught;
        auto client = clientOf(u"https://127.0.0.1:1"_s, {.caFile = loopback.file});
        client->listComputers({}, &caught.context, caught.handler());
        client->listComputers({}, &caught.context, caught.handler());
        client.reset();
        const auto next = clientOf(u"https://127.0.0.1:1"_s, {.caFile = loopback.file});
        QVERIFY(!ask(next.get())); // as much work again
        QCOMPARE(caught.times, 0);
    }
};

QTEST_GUILESS_MAIN(TestReach)
#include "tst_reach.moc"
