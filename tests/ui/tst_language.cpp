// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe.h"
#include "ui/language.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_Language : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale::c()); }

    void withoutACatalogueThePluralIsNotAWord()
    {
        // Why there is an English catalogue at all.
        QCOMPARE(describe::longAge(0, 60'000), u"1 minute(s)"_s);
    }

    void englishCountsOneAndMany()
    {
        language::install(QCoreApplication::instance());
        QCOMPARE(describe::longAge(0, 60'000), u"1 minute"_s);
        QCOMPARE(describe::longAge(0, 120'000), u"2 minutes"_s);
    }

    void aLanguageWithoutACatalogueIsEnglish()
    {
        QLocale::setDefault(QLocale(QLocale::Finnish));
        language::install(QCoreApplication::instance());
        QCOMPARE(describe::longAge(0, 26 * 60'000), u"26 minutes"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_language.moc"
