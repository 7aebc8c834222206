// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/options.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_Options : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAskedStartsTheWindowAlone()
    {
        const auto parsed = parseOptions({u"millwright"_s});
        QVERIFY(std::holds_alternative<Options>(parsed));
        QVERIFY(!std::get<Options>(parsed).sandbox);
        QVERIFY(std::get<Options>(parsed).server.isEmpty());
    }

    void sandboxTakesItsNumbers()
    {
        const auto parsed = parseOptions(
                {u"millwright"_s, u"--sandbox"_s, u"--sandbox-fleet"_s, u"1000"_s, u"--sandbox-speed=0.5"_s});
        QVERIFY(std::holds_alternative<Options>(parsed));
        QCOMPARE(std::get<Options>(parsed).sandboxFleet, 1000);
        QCOMPARE(std::get<Options>(parsed).sandboxSpeed, 0.5);
    }

    void tourBringsItsSandbox()
    {
        const auto parsed = parseOptions({u"millwright"_s, u"--tour"_s, u"pictures"_s});
        QVERIFY(std::get<Options>(parsed).sandbox);
        QCOMPARE(std::get<Options>(parsed).tourFolder, u"pictures"_s);
    }

    void mistakesEndWithTwoAndSayWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("unknown option") << QStringList{u"--nonsense"_s} << u"nonsense"_s;
        QTest::newRow("stray word") << QStringList{u"ci-runner-07"_s} << u"ci-runner-07"_s;
        QTest::newRow("both servers")
                << QStringList{u"--sandbox"_s, u"--server"_s, u"https://a"_s} << u"--server"_s;
        QTest::newRow("fleet of words")
                << QStringList{u"--sandbox"_s, u"--sandbox-fleet"_s, u"many"_s} << u"many"_s;
        QTest::newRow("fleet too large")
                << QStringList{u"--sandbox"_s, u"--sandbox-fleet"_s, u"1e9"_s} << u"1e9"_s;
        QTest::newRow("backwards clock") << QStringList{u"--sandbox"_s, u"--sandbox-speed=-1"_s} << u"-1"_s;
        QTest::newRow("unknown theme") << QStringList{u"--theme"_s, u"pink"_s} << u"pink"_s;
    }
    void mistakesEndWithTwoAndSayWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const auto parsed = parseOptions(QStringList{u"millwright"_s} + arguments);
        QVERIFY(std::holds_alternative<OptionsAnswer>(parsed));
        QCOMPARE(std::get<OptionsAnswer>(parsed).exitCode, 2);
        QVERIFY2(std::get<OptionsAnswer>(parsed).text.contains(said),
                 qPrintable(std::get<OptionsAnswer>(parsed).text));
    }

    void helpAndVersionAreAnswers()
    {
        const auto help = parseOptions({u"millwright"_s, u"--help"_s});
        QCOMPARE(std::get<OptionsAnswer>(help).exitCode, 0);
        QVERIFY(std::get<OptionsAnswer>(help).text.startsWith(u"Usage: millwright [options]"_s));
        QVERIFY(std::get<OptionsAnswer>(help).text.contains(u"--server"_s));
        QCOMPARE(parseOptions({u"millwright"_s, u"--help-all"_s}).index(), help.index());
        const auto version = parseOptions({u"millwright"_s, u"--version"_s});
        QVERIFY(std::get<OptionsAnswer>(version).text.startsWith(u"millwright "_s));
    }
};

QTEST_APPLESS_MAIN(tst_Options)
#include "tst_options.moc"
