// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QProcessEnvironment>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Told
{
    int exitCode = -1;
    QString text;
};

Told told(const QStringList &arguments, const QString &usersLanguage)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"LC_ALL"_s);
    environment.insert(u"LANG"_s, usersLanguage + u".UTF-8"_s);
    environment.insert(u"LANGUAGE"_s, usersLanguage);
    QProcess program;
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    program.start(QStringLiteral(MILLWRIGHT_PROGRAM), arguments);
    if (!program.waitForFinished(30'000))
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAll())};
}

} // namespace

// What the command line says before there is a window.
class tst_LanguageOption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpIsInTheUsersLanguage()
    {
        const Told german = told({u"--help"_s}, u"de_AT"_s);
        QCOMPARE(german.exitCode, 0);
        QVERIFY2(german.text.contains(u"Verwaltung von Droid Computers"_s), qPrintable(german.text));
        const Told finnish = told({u"--help"_s}, u"fi_FI"_s);
        QVERIFY2(finnish.text.contains(u"administration console"_s), qPrintable(finnish.text));
    }

    void aLanguageWithoutWordsIsRefusedAndTheOthersAreNamed()
    {
        const Told refused = told({u"--sandbox"_s, u"--language"_s, u"xx"_s}, u"en_GB"_s);
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.text.contains(u"“xx”"_s) && refused.text.contains(u"en de ja"_s),
                 qPrintable(refused.text));
    }
};

QTEST_GUILESS_MAIN(tst_LanguageOption)
#include "tst_languageoption.moc"
