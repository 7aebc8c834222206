// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/negotiation.h"

#include <QTest>

class TestNegotiation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tagsAreFoundInTheirList_data()
    {
        QTest::addColumn<QByteArray>("ifNoneMatch");
        QTest::addColumn<bool>("named");
        QTest::newRow("itself") << QByteArray("\"a,b\"") << true;
        QTest::newRow("weak") << QByteArray("W/\"a,b\"") << true;
        QTest::newRow("last of several") << QByteArray("\"x\", W/\"y\",\"a,b\"") << true;
        QTest::newRow("between empty elements") << QByteArray(", ,\"a,b\",") << true;
        QTest::newRow("anything") << QByteArray(" * ") << true;
        QTest::newRow("no header") << QByteArray() << false;
        QTest::newRow("another") << QByteArray("\"a\"") << false;
        QTest::newRow("begins like it") << QByteArray("\"a,b-gzip\"") << false;
        QTest::newRow("other capitals") << QByteArray("\"A,B\"") << false;
        QTest::newRow("in two") << QByteArray("\"a\",\"b\"") << false;
        QTest::newRow("weak in small letters") << QByteArray("w/\"a,b\"") << false;
        QTest::newRow("without quotes") << QByteArray("a,b") << false;
        QTest::newRow("unended") << QByteArray("\"a,b") << false;
        QTest::newRow("only a mark") << QByteArray("W/") << false;
        QTest::newRow("anything among others") << QByteArray("\"x\", *") << false;
    }
    void tagsAreFoundInTheirList()
    {
        QFETCH(const QByteArray, ifNoneMatch);
        QTEST(negotiation::names(ifNoneMatch, "\"a,b\""), "named");
    }

    void gzipIsForWhoeverTakesIt_data()
    {
        QTest::addColumn<QByteArray>("acceptEncoding");
        QTest::addColumn<bool>("takes");
        QTest::newRow("no header") << QByteArray() << false;
        QTest::newRow("alone") << QByteArray("gzip") << true;
        QTest::newRow("among others") << QByteArray("deflate, gzip, br") << true;
        QTest::newRow("in capitals") << QByteArray("GZIP") << true;
        QTest::newRow("its old name") << QByteArray("x-gzip") << true;
        QTest::newRow("weighed") << QByteArray("br;q=1.0, gzip;q=0.8, *;q=0.1") << true;
        QTest::newRow("refused") << QByteArray("gzip;q=0, deflate") << false;
        QTest::newRow("refused exactly") << QByteArray("gzip ; Q=0.000") << false;
        QTest::newRow("any") << QByteArray("*") << true;
        QTest::newRow("any but it") << QByteArray("*, gzip;q=0") << false;
        QTest::newRow("rather plain") << QByteArray("gzip;q=0.5, identity") << false;
        QTest::newRow("rather packed") << QByteArray("gzip, identity;q=0.5") << true;
        QTest::newRow("another") << QByteArray("br") << false;
        QTest::newRow("a longer word") << QByteArray("gzipped") << false;
        QTest::newRow("nonsense for a weight") << QByteArray("gzip;q=much") << false;
    }
    void gzipIsForWhoeverTakesIt()
    {
        QFETCH(const QByteArray, acceptEncoding);
        QTEST(negotiation::takesGzip(acceptEncoding), "takes");
    }
};

QTEST_GUILESS_MAIN(TestNegotiation)
#include "tst_negotiation.moc"
