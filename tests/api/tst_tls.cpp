// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitest.h"
#include "tlsidentity.h"

#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

// TLS problems are errors, told with the certificate's name; nothing passes them by.
class TestTls : public QObject
{
    Q_OBJECT

    QTemporaryDir dir;
    TlsIdentity loopback;
    TlsIdentity elsewhere;

    static std::unique_ptr<ApiClient> clientOf(const RawServer &server)
    {
        return std::make_unique<ApiClient>(*Endpoint::fromText(u"https://127.0.0.1:%1"_s.arg(server.port())),
                                           *ApiKey::fromText(QString::fromLatin1(testKey)),
                                           ApiClient::Limits{});
    }

    static void trust(const QSslCertificate &certificate)
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates({certificate});
        QSslConfiguration::setDefaultConfiguration(configuration);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("Qt has no TLS library here");
        if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty())
            QSKIP("the openssl program, which makes the certificates, is missing");
        loopback = TlsIdentity::make(dir.path(), u"loopback.example"_s, u"IP:127.0.0.1"_s);
        elsewhere = TlsIdentity::make(dir.path(), u"elsewhere.example"_s, u"DNS:elsewhere.example"_s);
        QVERIFY(!loopback.certificate.isNull());
        QVERIFY(!elsewhere.certificate.isNull());
    }

    void trustedServerIsAnswered()
    {
        trust(loopback.certificate);
        const auto server = loopback.server();
        server->answer(200, "{\"computers\":[]}");
        const auto client = clientOf(*server);
        Caught<Fleet> caught;
        client->listComputers({}, &caught.context, caught.handler());
        QTRY_COMPARE_WITH_TIMEOUT(caught.times, 1, 20'000);
        QVERIFY2(*caught.result, qPrintable(caught.error().detail));
    }

    void badCertificateIsAnErrorWithItsSubject_data()
    {
        QTest::addColumn<bool>("trusted");
        QTest::addColumn<bool>("forAnotherHost");
        QTest::addColumn<QString>("subject");
        QTest::newRow("nobody vouches for it") << false << false << u"loopback.example"_s;
        QTest::newRow("of another host") << true << true << u"elsewhere.example"_s;
    }
    void badCertificateIsAnErrorWithItsSubject()
    {
        QFETCH(const bool, trusted);
        QFETCH(const bool, forAnotherHost);
        QFETCH(const QString, subject);
        const TlsIdentity &identity = forAnotherHost ? elsewhere : loopback;
        trust(trusted ? identity.certificate : elsewhere.certificate);
        const auto server = identity.server();
        server->answer(204);
        const auto client = clientOf(*server);
        Caught<DeleteOutcome> deletion;
        client->deleteComputer(u"c"_s, &deletion.context, deletion.handler());
        QTRY_COMPARE_WITH_TIMEOUT(deletion.times, 1, 20'000);
        QCOMPARE(deletion.error().kind, Error::Kind::Offline); // known not to have been sent
        QCOMPARE(deletion.error().cause, Error::Cause::Tls);
        QCOMPARE(deletion.error().argument, subject);
        QVERIFY(!deletion.error().detail.isEmpty());
        QCOMPARE(server->requests().size(), 0);
    }

    void serverWithoutTlsIsOffline()
    {
        RawServer plain;
        plain.script({{"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", RawServer::Step::Then::Close}});
        connect(&plain, &RawServer::connected, &plain, [&plain] { plain.closeAll(); });
        const auto client = clientOf(plain);
        Caught<DeleteOutcome> deletion;
        client->deleteComputer(u"c"_s, &deletion.context, deletion.handler());
        QTRY_COMPARE_WITH_TIMEOUT(deletion.times, 1, 20'000);
        QCOMPARE(deletion.error().kind, Error::Kind::Offline);
        QCOMPARE(plain.requests().size(), 0);
    }

    void changeThatWaitsForTheHandshakeWasNotSent()
    {
        RawServer silent; // takes the connection and says nothing
        const Endpoint endpoint = *Endpoint::fromText(u"https://127.0.0.1:%1"_s.arg(silent.port()));
        ApiClient client(endpoint, *ApiKey::fromText(QString::fromLatin1(testKey)), shortLimits());
        Caught<DeleteOutcome> deletion;
        client.deleteComputer(u"c"_s, &deletion.context, deletion.handler());
        QTRY_COMPARE(deletion.times, 1);
        QCOMPARE(deletion.error().kind, Error::Kind::TimedOut);
        QCOMPARE(deletion.error().cause, Error::Cause::NoAnswerInTime);
    }

    void changeLostOverTlsIsSentOnceAndUnknown()
    {
        trust(loopback.certificate);
        const auto server = loopback.server();
        server->script({{"HTTP/1.", RawServer::Step::Then::Close}});
        const auto client = clientOf(*server);
        Caught<DeleteOutcome> deletion;
        client->deleteComputer(u"c"_s, &deletion.context, deletion.handler());
        QTRY_COMPARE_WITH_TIMEOUT(deletion.times, 1, 20'000);
        QCOMPARE(deletion.error().kind, Error::Kind::OutcomeUnknown);
        QCOMPARE(server->requests().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
