// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/csv.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Csv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noCellIsAFormulaAndEachEndsWhereItEnds_data();
    void noCellIsAFormulaAndEachEndsWhereItEnds();
    void aLineHasACommaBetweenItsCellsAndEndsAsTheStandardSays();
};

void tst_Csv::noCellIsAFormulaAndEachEndsWhereItEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"ci-1"_s << u"ci-1"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("=") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("+") << u"+1"_s << u"'+1"_s;
    QTest::newRow("-") << u"-1"_s << u"'-1"_s;
    QTest::newRow("@") << u"@sum"_s << u"'@sum"_s;
    QTest::newRow("tab") << u"\tx"_s << u"'\tx"_s;
    QTest::newRow("CR") << u"\rx"_s << u"\"'\rx\""_s;
    QTest::newRow("formula and comma") << u"=a,b"_s << u"\"'=a,b\""_s;
    QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
    QTest::newRow("quote") << u"a\"b"_s << u"\"a\"\"b\""_s;
    QTest::newRow("quotes alone") << u"\"\""_s << u"\"\"\"\"\"\""_s;
    QTest::newRow("quote at the end") << u"3.5\""_s << u"\"3.5\"\"\""_s;
    QTest::newRow("line") << u"a\nb"_s << u"\"a\nb\""_s;
    QTest::newRow("inside") << u"a=b"_s << u"a=b"_s;
    QTest::newRow("other letters") << u"grüß gott 🙂"_s << u"grüß gott 🙂"_s;
    QTest::newRow("other letters and a quote") << u"ü\"ö"_s << u"\"ü\"\"ö\""_s;
}

void tst_Csv::noCellIsAFormulaAndEachEndsWhereItEnds()
{
    QFETCH(const QString, text);
    QFETCH(const QString, cell);
    QByteArray line("before,");
    csv::appendCell(&line, text);
    QCOMPARE(QString::fromUtf8(line), u"before,"_s + cell);
    QByteArray quick("before,");
    const bool isPlain = csv::appendPlainCell(&quick, text);
    QCOMPARE(quick, isPlain ? line : QByteArray("before,"));
    QVERIFY(isPlain || text != u"ci-1");
}

void tst_Csv::aLineHasACommaBetweenItsCellsAndEndsAsTheStandardSays()
{
    QByteArray file;
    csv::appendLine(&file, {u"a"_s, QString(), u"b,c"_s});
    csv::appendLine(&file, {u"d"_s});
    QCOMPARE(file, QByteArray("a,,\"b,c\"\r\nd\r\n"));
}

QTEST_GUILESS_MAIN(tst_Csv)
#include "tst_csv.moc"
