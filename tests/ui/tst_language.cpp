// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/confirmationphrase.h"
#include "ui/describe.h"
#include "ui/describe_activity.h"
#include "ui/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
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

    void thereAreThreeAndEachIsCalledAsItCallsItself()
    {
        const QList<language::Language> all = language::available();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.at(0), (language::Language{u"en"_s, u"English"_s}));
        QCOMPARE(all.at(1), (language::Language{u"de"_s, u"Deutsch"_s}));
        QCOMPARE(all.at(2), (language::Language{u"ja"_s, u"日本語"_s}));
    }

    void theUsersLanguageIsTakenInAnyCountry()
    {
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Austria));
        QCOMPARE(language::install(QCoreApplication::instance()), u"de"_s);
        QCOMPARE(describe::longAge(0, 60'000), u"1 Minute"_s);
        QCOMPARE(describe::longAge(0, 120'000), u"2 Minuten"_s);
        QCOMPARE(QLocale().territory(), QLocale::Austria);
    }

    void theChosenLanguageBringsItsNumbers()
    {
        QCOMPARE(language::install(QCoreApplication::instance(), u"de"_s), u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(QLocale().toString(1234567), u"1.234.567"_s);
    }

    void oneLanguageAtATime()
    {
        // English has plural forms alone: what it does not have must not come out in the language before.
        language::install(QCoreApplication::instance(), u"ja"_s);
        QCOMPARE(describe::longAge(0, 120'000), u"2 分"_s);
        language::install(QCoreApplication::instance(), u"en"_s);
        QCOMPARE(describe::longAge(0, 120'000), u"2 minutes"_s);
        QCOMPARE(describe::statusWord(u"active"_s), u"Active"_s);
    }

    void whatIsTypedToConfirmIsInTheLanguage()
    {
        language::install(QCoreApplication::instance(), u"de"_s);
        const QString phrase = confirmation::phrase(12);
        QCOMPARE(phrase, u"löschen 12"_s);
        QVERIFY(confirmation::matches(u" lo\u0308schen 12 "_s, phrase)); // however the keyboard composes it
        QVERIFY(!confirmation::matches(u"delete 12"_s, phrase));
    }

    void qtsOwnWordsComeAlong()
    {
        const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (!QFile::exists(folder + u"/qtbase_de.qm"_s))
            QSKIP("Qt's own translations are not installed (Debian: qt6-translations-l10n).");
        language::install(QCoreApplication::instance(), u"de"_s);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Abbrechen"_s);
    }

    void anUnknownCodeIsTheUsersLanguage()
    {
        QCOMPARE(language::install(QCoreApplication::instance(), u"xx"_s), u"en"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_language.moc"
