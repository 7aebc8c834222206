// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics/zipfile.h"
#include "tests/support/unzipped.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_ZipFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedComesOut()
    {
        const QByteArray large(300'000, 'x');
        const Result<QByteArray> zip =
                zipfile::packed({{u"a.txt"_s, "one\n"}, {u"b.txt"_s, large}, {u"ä.txt"_s, {}}});
        QVERIFY(zip);
        QVERIFY(zip->size() < 10'000); // and is smaller
        QVERIFY(zip->startsWith("PK"));
        const QMap<QString, QByteArray> files = unzipped(*zip);
        QCOMPARE(files.keys(), QStringList({u"a.txt"_s, u"b.txt"_s, u"ä.txt"_s}));
        QCOMPARE(files[u"a.txt"_s], QByteArray("one\n"));
        QCOMPARE(files[u"b.txt"_s], large);
    }

    void nothingMakesAnEmptyZip()
    {
        const Result<QByteArray> zip = zipfile::packed({});
        QVERIFY(zip && zip->startsWith("PK"));
    }
};

QTEST_GUILESS_MAIN(tst_ZipFile)
#include "tst_zipfile.moc"
