// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString folder()
{
    return QStringLiteral(MILLWRIGHT_REPOSITORY) + u"/resources/i18n/"_s;
}

QStringList keysOf(const Catalogue &catalogue)
{
    QStringList keys;
    for (const CatalogueText &text : catalogue.texts)
        keys.append(text.key());
    keys.sort();
    return keys;
}

QStringList missingIn(const QStringList &there, const QStringList &here)
{
    QStringList missing;
    std::set_difference(there.begin(), there.end(), here.begin(), here.end(), std::back_inserter(missing));
    return missing;
}

QString listed(const QStringList &lines)
{
    return u'\n' + lines.join(u'\n');
}

CatalogueText text(const QString &source, const QStringList &forms, bool counted = false)
{
    CatalogueText made;
    made.source = source;
    made.forms = forms;
    made.counted = counted;
    return made;
}

} // namespace

// Every text of the sources is in every catalogue, translated, and nothing else is.
class tst_Catalogues : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_fresh; // the same catalogues after lupdate

    static void languages()
    {
        QTest::addColumn<QString>("file");
        const QStringList files = QDir(folder()).entryList({u"*.ts"_s});
        for (const QString &file : files)
            QTest::newRow(qPrintable(file)) << file;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QStringList files = QDir(folder()).entryList({u"*.ts"_s});
        QVERIFY(files.size() >= 3);
        for (const QString &file : files)
            QVERIFY(QFile::copy(folder() + file, m_fresh.filePath(file)));
        QProcess cmake;
        cmake.setProcessChannelMode(QProcess::MergedChannels);
        cmake.start(QStringLiteral(MILLWRIGHT_CMAKE),
                    {u"-D"_s, u"LUPDATE="_s + QStringLiteral(MILLWRIGHT_LUPDATE), u"-D"_s,
                     u"SOURCE="_s + QStringLiteral(MILLWRIGHT_REPOSITORY), u"-D"_s,
                     u"FOLDER="_s + m_fresh.path(), u"-P"_s, folder() + u"update.cmake"_s});
        QVERIFY(cmake.waitForFinished(120'000));
        QVERIFY2(cmake.exitCode() == 0, cmake.readAll().constData());
    }

    void everyTextIsThereAndNoOther_data() { languages(); }
    void everyTextIsThereAndNoOther()
    {
        QFETCH(QString, file);
        const QStringList kept = keysOf(readCatalogue(folder() + file));
        const QStringList wanted = keysOf(readCatalogue(m_fresh.filePath(file)));
        QVERIFY(!wanted.isEmpty());
        const QStringList missing = missingIn(wanted, kept);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"Not there; build the target “catalogues” and translate:"_s + listed(missing)));
        const QStringList left = missingIn(kept, wanted);
        QVERIFY2(left.isEmpty(), qPrintable(u"Of no use any more:"_s + listed(left)));
    }

    void everyTextIsTranslatedAndKeepsItsPlaces_data() { languages(); }
    void everyTextIsTranslatedAndKeepsItsPlaces()
    {
        QFETCH(QString, file);
        const Catalogue catalogue = readCatalogue(folder() + file);
        QCOMPARE(u"millwright_%1.ts"_s.arg(catalogue.language), file);
        QStringList wrong;
        for (const CatalogueText &text : catalogue.texts)
            wrong += objections(catalogue, text);
        QVERIFY2(wrong.isEmpty(), qPrintable(listed(wrong)));
    }

    void eachMistakeIsFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("forms");
        QTest::addColumn<bool>("counted");
        QTest::addColumn<bool>("right");
        const QString computers = u"%n computer(s)"_s;
        QTest::newRow("right") << u"de"_s << u"Copy"_s << QStringList{u"Kopieren"_s} << false << true;
        QTest::newRow("empty") << u"de"_s << u"Copy"_s << QStringList{u""_s} << false << false;
        QTest::newRow("place lost") << u"de"_s << u"%1 of %2"_s << QStringList{u"%1 von"_s} << false << false;
        QTest::newRow("place doubled") << u"de"_s << u"%1"_s << QStringList{u"%1 %1"_s} << false << false;
        QTest::newRow("places swapped")
                << u"ja"_s << u"%1 of %2"_s << QStringList{u"%2 中 %1"_s} << false << true;
        QTest::newRow("one form of two")
                << u"de"_s << computers << QStringList{u"%n Computer"_s} << true << false;
        QTest::newRow("one form of one") << u"ja"_s << computers << QStringList{u"%n 台"_s} << true << true;
        QTest::newRow("the one without a number")
                << u"de"_s << computers << QStringList{u"der Computer"_s, u"%n Computer"_s} << true << true;
        QTest::newRow("many without a number")
                << u"de"_s << computers << QStringList{u"%n Computer"_s, u"Computer"_s} << true << false;
        QTest::newRow("any without a number")
                << u"ja"_s << computers << QStringList{u"台"_s} << true << false;
        QTest::newRow("mnemonic lost")
                << u"de"_s << u"&Copy"_s << QStringList{u"Kopieren"_s} << false << false;
        QTest::newRow("dots lost") << u"de"_s << u"Open…"_s << QStringList{u"Öffnen"_s} << false << false;
        QTest::newRow("quotes of another language")
                << u"de"_s << u"“%1”"_s << QStringList{u"“%1”"_s} << false << false;
    }
    void eachMistakeIsFound()
    {
        QFETCH(QString, language);
        QFETCH(QString, source);
        QFETCH(QStringList, forms);
        QFETCH(bool, counted);
        QFETCH(bool, right);
        QCOMPARE(objections({language, {}}, text(source, forms, counted)).isEmpty(), right);
    }

    void whatIsUnfinishedIsFound()
    {
        for (const QString &type : {u"unfinished"_s, u"vanished"_s, u"obsolete"_s}) {
            CatalogueText made = text(u"Copy"_s, {u"Kopieren"_s});
            made.type = type;
            QVERIFY(!objections({u"de"_s, {}}, made).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(tst_Catalogues)
#include "tst_catalogues.moc"
