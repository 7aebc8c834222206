// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/endpoint.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Error::Cause)

// What is accepted as an address and as a key, before any socket.
class TestEndpoint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodAddressIsAccepted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("list");
        const auto row = [](const char *name, const QString &text, const QString &host, const QString &base) {
            QTest::newRow(name) << text << host << base + u"/api/v0/computers"_s;
        };
        row("plain", u"https://api.factory.ai"_s, u"api.factory.ai"_s, u"https://api.factory.ai"_s);
        row("slash", u"https://api.factory.ai/"_s, u"api.factory.ai"_s, u"https://api.factory.ai"_s);
        row("white space around", u"  https://api.eu.factory.ai \n"_s, u"api.eu.factory.ai"_s,
            u"https://api.eu.factory.ai"_s);
        row("capitals", u"HTTPS://API.Factory.AI"_s, u"api.factory.ai"_s, u"https://api.factory.ai"_s);
        row("usual port", u"https://a.example:443"_s, u"a.example"_s, u"https://a.example:443"_s);
        row("other port", u"https://a.example:8443"_s, u"a.example:8443"_s, u"https://a.example:8443"_s);
        row("prefix", u"https://a.example/one/two"_s, u"a.example"_s, u"https://a.example/one/two"_s);
        row("prefix and slashes", u"https://a.example/one//"_s, u"a.example"_s, u"https://a.example/one"_s);
        row("encoded slash in the prefix", u"https://a.example/o%2Fne"_s, u"a.example"_s,
            u"https://a.example/o%2Fne"_s);
        row("localhost", u"http://localhost:8080"_s, u"localhost:8080"_s, u"http://localhost:8080"_s);
        row("loopback", u"http://127.0.0.1:1"_s, u"127.0.0.1:1"_s, u"http://127.0.0.1:1"_s);
        row("all of 127", u"http://127.9.8.7"_s, u"127.9.8.7"_s, u"http://127.9.8.7"_s);
        row("IPv6 loopback", u"http://[::1]:65535/x"_s, u"[::1]:65535"_s, u"http://[::1]:65535/x"_s);
        row("IPv6 with https", u"https://[2001:db8::1]"_s, u"[2001:db8::1]"_s, u"https://[2001:db8::1]"_s);
        row("three dots are a name", u"https://a.example/.../x"_s, u"a.example"_s,
            u"https://a.example/.../x"_s);
    }
    void goodAddressIsAccepted()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, host);
        QFETCH(const QString, list);
        const Result<Endpoint> endpoint = Endpoint::fromText(text);
        QVERIFY(endpoint);
        QCOMPARE(endpoint->host(), host);
        const QUrl url = endpoint->resource({u"api"_s, u"v0"_s, u"computers"_s});
        QCOMPARE(QString::fromLatin1(url.toEncoded()), list);
    }

    void badAddressIsRefused_data()
    {
        using Cause = Error::Cause;
        QTest::addColumn<QString>("text");
        QTest::addColumn<Cause>("cause");
        QTest::newRow("empty") << u" "_s << Cause::AddressInvalid;
        QTest::newRow("no scheme") << u"api.factory.ai"_s << Cause::AddressScheme;
        QTest::newRow("port but no scheme") << u"localhost:8080"_s << Cause::AddressScheme;
        QTest::newRow("ftp") << u"ftp://a.example"_s << Cause::AddressScheme;
        QTest::newRow("file") << u"file:///etc/passwd"_s << Cause::AddressScheme;
        QTest::newRow("no slashes") << u"https:a.example"_s << Cause::AddressScheme;
        QTest::newRow("plain http") << u"http://api.factory.ai"_s << Cause::AddressNotLoopback;
        QTest::newRow("http, looks like loopback")
                << u"http://127.0.0.1.example"_s << Cause::AddressNotLoopback;
        QTest::newRow("http, a name below") << u"http://localhost.example"_s << Cause::AddressNotLoopback;
        QTest::newRow("http, every address") << u"http://0.0.0.0"_s << Cause::AddressNotLoopback;
        QTest::newRow("http, mapped") << u"http://[::ffff:127.0.0.1]"_s << Cause::AddressNotLoopback;
        QTest::newRow("http, 128") << u"http://128.0.0.1"_s << Cause::AddressNotLoopback;
        QTest::newRow("user") << u"https://me@a.example"_s << Cause::AddressUserInfo;
        QTest::newRow("user and password") << u"https://me:pw@a.example"_s << Cause::AddressUserInfo;
        QTest::newRow("empty user") << u"https://@a.example"_s << Cause::AddressUserInfo;
        QTest::newRow("host as user") << u"https://api.factory.ai@evil.example"_s << Cause::AddressUserInfo;
        QTest::newRow("query") << u"https://a.example/?x=1"_s << Cause::AddressQuery;
        QTest::newRow("empty query") << u"https://a.example?"_s << Cause::AddressQuery;
        QTest::newRow("fragment") << u"https://a.example/#x"_s << Cause::AddressFragment;
        QTest::newRow("empty fragment") << u"https://a.example#"_s << Cause::AddressFragment;
        QTest::newRow("port 0") << u"https://a.example:0"_s << Cause::AddressPort;
        QTest::newRow("port too big") << u"https://a.example:65536"_s << Cause::AddressPort;
        QTest::newRow("port no number") << u"https://a.example:x"_s << Cause::AddressPort;
        QTest::newRow("port negative") << u"https://a.example:-1"_s << Cause::AddressPort;
        QTest::newRow("port empty") << u"https://a.example:"_s << Cause::AddressPort;
        QTest::newRow("port after IPv6") << u"https://[::1]:99999"_s << Cause::AddressPort;
        QTest::newRow("no host") << u"https://"_s << Cause::AddressHost;
        QTest::newRow("no host but a path") << u"https:///x"_s << Cause::AddressHost;
        QTest::newRow("no host but a port") << u"https://:443"_s << Cause::AddressHost;
        QTest::newRow("space in the host") << u"https://a b.example"_s << Cause::AddressHost;
        QTest::newRow("backslash in the host") << u"https://a\\b.example"_s << Cause::AddressHost;
        QTest::newRow("open bracket") << u"https://[::1"_s << Cause::AddressHost;
        QTest::newRow("dot segment") << u"https://a.example/x/../y"_s << Cause::AddressInvalid;
        QTest::newRow("dot") << u"https://a.example/./y"_s << Cause::AddressInvalid;
        QTest::newRow("encoded dots") << u"https://a.example/%2e%2E/y"_s << Cause::AddressInvalid;
        QTest::newRow("space in the path") << u"https://a.example/x y"_s << Cause::AddressInvalid;
        QTest::newRow("new line in the path") << u"https://a.example/x\ny"_s << Cause::AddressInvalid;
    }
    void badAddressIsRefused()
    {
        QFETCH(const QString, text);
        QFETCH(const Error::Cause, cause);
        const Result<Endpoint> endpoint = Endpoint::fromText(text);
        QVERIFY(!endpoint);
        QCOMPARE(endpoint.error().kind, Error::Kind::Rejected);
        QCOMPARE(int(endpoint.error().cause), int(cause));
    }

    void segmentIsEncodedAsOne_data()
    {
        QTest::addColumn<QString>("segment");
        QTest::addColumn<QString>("encoded");
        QTest::newRow("plain") << u"cmp_8-K.d~"_s << u"cmp_8-K.d~"_s;
        QTest::newRow("slash") << u"a/b"_s << u"a%2Fb"_s;
        QTest::newRow("dots and slash") << u"../x"_s << u"..%2Fx"_s;
        QTest::newRow("query") << u"a?b=c&d"_s << u"a%3Fb%3Dc%26d"_s;
        QTest::newRow("fragment") << u"a#b"_s << u"a%23b"_s;
        QTest::newRow("percent") << u"a%2Fb"_s << u"a%252Fb"_s;
        QTest::newRow("encoded dots") << u"%2e%2e"_s << u"%252e%252e"_s;
        QTest::newRow("space and plus") << u"a b+c"_s << u"a%20b%2Bc"_s;
        QTest::newRow("beyond ASCII") << u"Zoë"_s << u"Zo%C3%AB"_s;
        QTest::newRow("new line") << u"a\r\nX: y"_s << u"a%0D%0AX%3A%20y"_s;
        QTest::newRow("nothing") << QString(u"a\0b"_s) << u"a%00b"_s;
        QTest::newRow("semicolon and at") << u"a;b@c:d"_s << u"a%3Bb%40c%3Ad"_s;
        QTest::newRow("backslash") << u"a\\b"_s << u"a%5Cb"_s;
    }
    void segmentIsEncodedAsOne()
    {
        QFETCH(const QString, segment);
        QFETCH(const QString, encoded);
        const QUrl url = Endpoint::fromText(u"https://a.example/p"_s)->resource({segment, u"refresh"_s});
        QCOMPARE(QString::fromLatin1(url.toEncoded()), u"https://a.example/p/"_s + encoded + u"/refresh"_s);
    }

    void keyIsTrimmedAndChecked_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Error::Cause>("cause");
        QTest::newRow("plain") << u"fk-aB0_9"_s << QByteArray("fk-aB0_9") << Error::Cause::None;
        QTest::newRow("trimmed") << u"\t fk-a\u00a0\r\n"_s << QByteArray("fk-a") << Error::Cause::None;
        QTest::newRow("any printable") << u"!~=+/."_s << QByteArray("!~=+/.") << Error::Cause::None;
        QTest::newRow("empty") << u""_s << QByteArray() << Error::Cause::KeyEmpty;
        QTest::newRow("white") << u" \n"_s << QByteArray() << Error::Cause::KeyEmpty;
        QTest::newRow("space within") << u"fk- a"_s << QByteArray() << Error::Cause::KeyCharacters;
        QTest::newRow("line within") << u"fk-\r\nX: y"_s << QByteArray() << Error::Cause::KeyCharacters;
        QTest::newRow("letter") << u"fk-é"_s << QByteArray() << Error::Cause::KeyCharacters;
        QTest::newRow("unseen") << u"fk-\u200b"_s << QByteArray() << Error::Cause::KeyCharacters;
        QTest::newRow("control") << u"fk-\x7f"_s << QByteArray() << Error::Cause::KeyCharacters;
    }
    void keyIsTrimmedAndChecked()
    {
        QFETCH(const QString, text);
        QFETCH(const QByteArray, bytes);
        QFETCH(const Error::Cause, cause);
        const Result<ApiKey> key = ApiKey::fromText(text);
        QCOMPARE(bool(key), cause == Error::Cause::None);
        if (key)
            QCOMPARE(key->bytes(), bytes);
        else
            QCOMPARE(int(key.error().cause), int(cause));
    }
};

QTEST_GUILESS_MAIN(TestEndpoint)
#include "tst_endpoint.moc"
