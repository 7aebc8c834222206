// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/packedbody.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using Body = HttpAnswer::Body;

Q_DECLARE_METATYPE(Body)

namespace {

constexpr qint64 plenty = 1'000'000'000;

QByteArray gzipped(const QByteArray &bytes)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-9"_s, u"-c"_s});
    gzip.write(bytes);
    gzip.closeWriteChannel();
    return gzip.waitForFinished() ? gzip.readAllStandardOutput() : QByteArray();
}

HttpAnswer answer(const QByteArray &body, const QByteArray &coding)
{
    HttpAnswer answer;
    answer.status = 200;
    answer.body = body;
    answer.contentEncoding = coding;
    return answer;
}

} // namespace

class TestPackedBody : public QObject
{
    Q_OBJECT

    QByteArray m_plain; // does not repeat itself at once
    QByteArray m_packed;

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 100'000; ++i)
            m_plain += QByteArray::number(i * 7'919);
        m_packed = gzipped(m_plain);
        QVERIFY(!m_packed.isEmpty());
    }

    void packedBodiesComeOutAsTheyWere_data()
    {
        QTest::addColumn<QByteArray>("coding");
        QTest::newRow("gzip") << QByteArray("gzip");
        QTest::newRow("in capitals") << QByteArray(" GZip ");
        QTest::newRow("its old name") << QByteArray("x-gzip");
    }
    void packedBodiesComeOutAsTheyWere()
    {
        QFETCH(const QByteArray, coding);
        const HttpAnswer told = packedbody::unpacked(answer(m_packed, coding), plenty);
        QCOMPARE(told.bodyState, Body::Whole);
        QCOMPARE(told.body, m_plain);
        QVERIFY(told.contentEncoding.isEmpty());
    }

    void plainBodiesStayAsTheyAre()
    {
        QCOMPARE(packedbody::unpacked(answer(m_plain, {}), 5).body, m_plain);
        QCOMPARE(packedbody::unpacked(answer(m_plain, "identity"), 5).body, m_plain);
        QCOMPARE(packedbody::unpacked(answer({}, "gzip"), 5).bodyState, Body::Whole); // as with 304
    }

    void nothingMayBePackedToo()
    {
        const HttpAnswer told = packedbody::unpacked(answer(gzipped({}), "gzip"), plenty);
        QCOMPARE(told.bodyState, Body::Whole);
        QVERIFY(told.body.isEmpty());
    }

    void whatCannotBeUnpackedIsTruncated_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("coding");
        QTest::newRow("half") << m_packed.left(m_packed.size() / 2) << QByteArray("gzip");
        QTest::newRow("without its last byte") << m_packed.chopped(1) << QByteArray("gzip");
        QTest::newRow("only a head") << m_packed.left(10) << QByteArray("gzip");
        QTest::newRow("two bytes") << m_packed.left(2) << QByteArray("gzip");
        QTest::newRow("not packed at all") << m_plain << QByteArray("gzip");
        QByteArray broken = m_packed;
        broken.replace(broken.size() / 2, 40, QByteArray(40, '\xff'));
        QTest::newRow("damaged") << broken << QByteArray("gzip");
        QTest::newRow("a coding that nobody asked for") << m_packed << QByteArray("br");
        QTest::newRow("with another behind it") << m_packed + m_packed << QByteArray("gzip");
        QByteArray other = m_packed;
        other[other.size() - 7] = char(other[other.size() - 7] ^ 1);
        QTest::newRow("with another checksum") << other << QByteArray("gzip");
        QTest::newRow("twice") << gzipped(m_packed) << QByteArray("gzip, gzip");
    }
    void whatCannotBeUnpackedIsTruncated()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const QByteArray, coding);
        const HttpAnswer told = packedbody::unpacked(answer(body, coding), plenty);
        QCOMPARE(told.bodyState, Body::Truncated);
    }

    void whatIsTooLargeIsNotUnpackedFurther()
    {
        const HttpAnswer bomb = answer(gzipped(QByteArray(200'000'000, ' ')), "gzip");
        const HttpAnswer told = packedbody::unpacked(bomb, 1'000'000);
        QCOMPARE(told.bodyState, Body::TooLarge);
        QVERIFY(told.body.size() <= 1'000'000);
        QVERIFY(told.body.capacity() < 2'000'000);
        QCOMPARE(packedbody::unpacked(answer(m_packed, "gzip"), m_plain.size()).bodyState, Body::Whole);
        QCOMPARE(packedbody::unpacked(answer(m_packed, "gzip"), m_plain.size() - 1).bodyState,
                 Body::TooLarge);
    }

    void whatWasWrongBeforeStaysWrong()
    {
        HttpAnswer cut = answer(m_packed, "gzip");
        cut.bodyState = Body::Truncated;
        QCOMPARE(packedbody::unpacked(cut, plenty).bodyState, Body::Truncated);
        cut.bodyState = Body::TooLarge;
        QCOMPARE(packedbody::unpacked(cut, plenty).bodyState, Body::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestPackedBody)
#include "tst_packedbody.moc"
