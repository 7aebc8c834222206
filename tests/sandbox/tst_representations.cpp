// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/representations.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray unpacked(const QByteArray &packed)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-d"_s, u"-c"_s});
    gzip.write(packed);
    gzip.closeWriteChannel();
    return gzip.waitForFinished() ? gzip.readAllStandardOutput() : QByteArray();
}

QByteArray header(const SandboxAnswer &answer, const QByteArray &name)
{
    for (const auto &[key, value] : answer.headers) {
        if (key == name)
            return value;
    }
    return {};
}

ApiRequestLine reading(const QByteArray &ifNoneMatch = {}, const QByteArray &acceptEncoding = {})
{
    ApiRequestLine request;
    request.method = "GET";
    request.ifNoneMatch = ifNoneMatch;
    request.acceptEncoding = acceptEncoding;
    return request;
}

} // namespace

class TestRepresentations : public QObject
{
    Q_OBJECT

    const SandboxAnswer m_small{200, QByteArray(200, 'a')};
    const SandboxAnswer m_large{200, QByteArray(200'000, 'b')};

private Q_SLOTS:
    void sameBytesHaveTheSameTagAndOthersAnotherOne()
    {
        Representations representations(true, true);
        const QByteArray tag = header(representations.of(m_small, reading()), "ETag");
        QVERIFY(tag.startsWith('"') && tag.endsWith('"') && tag.size() > 10);
        QCOMPARE(header(representations.of({200, QByteArray(200, 'a')}, reading()), "ETag"), tag);
        QVERIFY(header(representations.of({200, QByteArray(200, 'c')}, reading()), "ETag") != tag);
        QVERIFY(header(representations.of(m_large, reading()), "ETag") != tag);
    }

    void largeBodiesAreToldApart()
    {
        Representations representations(true, true);
        SandboxAnswer changing{200, QByteArray(200'000, 'b')};
        const QByteArray tag = header(representations.of(changing, reading()), "ETag");
        QCOMPARE(header(representations.of(changing, reading()), "ETag"), tag);
        changing.body[7] = 'c'; // in its place, were it not shared
        const SandboxAnswer told = representations.of(changing, reading(tag));
        QCOMPARE(told.status, 200);
        QVERIFY(header(told, "ETag") != tag);
    }

    void whatIsHeldIsNotSentAgain()
    {
        Representations representations(true, true);
        const SandboxAnswer whole = representations.of(m_small, reading());
        const QByteArray tag = header(whole, "ETag");
        QCOMPARE(whole.status, 200);
        const SandboxAnswer known = representations.of(m_small, reading("\"other\", " + tag));
        QCOMPARE(known.status, 304);
        QVERIFY(known.body.isEmpty());
        QCOMPARE(header(known, "ETag"), tag);
        QCOMPARE(header(known, "Vary"), "Accept-Encoding");
        QCOMPARE(representations.of(m_small, reading("*")).status, 304);
        QCOMPARE(representations.of(m_small, reading("\"other\"")).status, 200);
    }

    void packedBodyIsTheSameBodyUnderAnotherTag()
    {
        Representations representations(true, true);
        const SandboxAnswer plain = representations.of(m_large, reading());
        const SandboxAnswer packed = representations.of(m_large, reading({}, "gzip, deflate"));
        QCOMPARE(plain.body, m_large.body);
        QVERIFY(header(plain, "Content-Encoding").isEmpty());
        QCOMPARE(header(packed, "Content-Encoding"), "gzip");
        QVERIFY(packed.body.size() < m_large.body.size() / 10);
        QCOMPARE(unpacked(packed.body), m_large.body);
        const QByteArray tag = header(packed, "ETag");
        QVERIFY(tag != header(plain, "ETag"));
        QCOMPARE(representations.of(m_large, reading(tag, "gzip")).status, 304);
        QCOMPARE(representations.of(m_large, reading(tag)).status, 200); // it holds other bytes
    }

    void packingIsRepeatable() // or the tag would not be strong
    {
        const QByteArray packed = Representations(true, true).of(m_large, reading({}, "gzip")).body;
        QCOMPARE(Representations(true, true).of(m_large, reading({}, "gzip")).body, packed);
        QCOMPARE(packed.mid(4, 4), QByteArray(4, '\0')); // where the format may hold the time
    }

    void smallBodiesAreNotPacked()
    {
        Representations representations(true, true);
        const SandboxAnswer told = representations.of(m_small, reading({}, "gzip"));
        QCOMPARE(told.body, m_small.body);
        QVERIFY(header(told, "Content-Encoding").isEmpty());
        QCOMPARE(header(told, "Vary"), "Accept-Encoding");
    }

    void onlyGoodReadingsHaveForms_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::newRow("a refused reading") << QByteArray("GET") << 404;
        QTest::newRow("a change") << QByteArray("POST") << 200;
        QTest::newRow("an update") << QByteArray("PATCH") << 200;
    }
    void onlyGoodReadingsHaveForms()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const int, status);
        ApiRequestLine request = reading("*", "gzip");
        request.method = method;
        const SandboxAnswer answer{status, QByteArray(5'000, 'x')};
        QCOMPARE(Representations(true, true).of(answer, request), answer);
    }

    void bothCanBeSwitchedOff()
    {
        const ApiRequestLine request = reading("*", "gzip");
        QCOMPARE(Representations(false, false).of(m_large, request), m_large);
        const SandboxAnswer packed = Representations(false, true).of(m_large, request);
        QCOMPARE(header(packed, "Content-Encoding"), "gzip");
        QVERIFY(header(packed, "ETag").isEmpty());
        const SandboxAnswer tagged = Representations(true, false).of(m_large, reading({}, "gzip"));
        QCOMPARE(tagged.body, m_large.body);
        QVERIFY(header(tagged, "Vary").isEmpty());
        QVERIFY(!header(tagged, "ETag").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRepresentations)
#include "tst_representations.moc"
