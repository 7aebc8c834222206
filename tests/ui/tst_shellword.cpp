// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/shellword.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ShellWord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainNamesStayAsTheyAre()
    {
        for (const Shell shell : {Shell::Posix, Shell::PowerShell})
            QCOMPARE(shellWord(u"ci-runner_07.x"_s, shell), u"ci-runner_07.x"_s);
    }

    void othersAreQuoted()
    {
        QCOMPARE(shellWord(u"it's; rm -rf ~"_s, Shell::Posix), uR"('it'\''s; rm -rf ~')"_s);
        QCOMPARE(shellWord(u"it's $(x)"_s, Shell::PowerShell), u"'it''s $(x)'"_s);
        QCOMPARE(shellWord(u"\u2019; x"_s, Shell::PowerShell), u"'\u2019\u2019; x'"_s);
        QCOMPARE(shellWord(u"日本"_s, Shell::Posix), u"'日本'"_s);
    }

    void whatNoQuotingMakesSafeIsNoWord_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("option") << u"--help"_s;
        QTest::newRow("line") << u"a\nrm -rf ~"_s;
        QTest::newRow("escape") << u"a\u001b[2J"_s;
        QTest::newRow("reversed") << u"a\u202eb"_s;
    }
    void whatNoQuotingMakesSafeIsNoWord()
    {
        QFETCH(const QString, name);
        for (const Shell shell : {Shell::Posix, Shell::PowerShell})
            QCOMPARE(shellWord(name, shell), std::nullopt);
    }

    // Against a real shell: it hands on what was meant, whatever is in it.
    void aShellReadsBackWhatWasMeant()
    {
#ifdef Q_OS_WIN
        QSKIP("There is no sh here.");
#else
        QString all;
        for (char16_t c = 0x20; c < 0x7f; ++c)
            all += QChar(c);
        for (const QString &name : {all, u"a b"_s, u"'''"_s, u"$HOME `id` \\ \"!\" *"_s, u"~"_s, u"ä€𝄞"_s}) {
            const std::optional<QString> word = shellWord(name, Shell::Posix);
            QVERIFY2(word, qPrintable(name));
            QProcess shell;
            shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + *word});
            QVERIFY(shell.waitForFinished(15'000));
            QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), name);
        }
#endif
    }
};

QTEST_APPLESS_MAIN(tst_ShellWord)
#include "tst_shellword.moc"
