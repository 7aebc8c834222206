// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diagnostics/pseudonyms.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_Pseudonyms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreReplacedWholeAndAlwaysAlike_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("replaced");
        const auto row = [](const char *name, const QString &text, const QString &replaced) {
            QTest::newRow(name) << text << replaced;
        };
        row("a name", u"Deleted gpu-7."_s, u"Deleted computer-1."_s);
        row("twice", u"gpu-7 gpu-7"_s, u"computer-1 computer-1"_s);
        row("in other letters", u"GPU-7"_s, u"computer-1"_s);
        row("the longest", u"gpu-7-old and gpu-7"_s, u"computer-2 and computer-1"_s);
        row("not in a word", u"gpu-77 mygpu-7"_s, u"gpu-77 mygpu-7"_s);
        row("with spaces", u"“the big one” failed"_s, u"“computer-3” failed"_s);
        row("between signs", u"(gpu-7),'gpu-7'"_s, u"(computer-1),'computer-1'"_s);
        row("with signs at its ends", u"a [x] b"_s, u"a computer-4 b"_s);
        row("other letters of the world", u"straße überprüft"_s, u"computer-5 überprüft"_s);
        row("a host", u"no route to box.example.com:22"_s, u"no route to host-1:22"_s);
        row("an unknown host", u"https://other.example.org/x?y and db9.internal"_s,
            u"https://host-2/x?y and host-3"_s);
        row("an address", u"10.0.0.7 and [fe80::1]"_s, u"host-2 and host-3"_s);
        row("mail", u"ask jo@firm.com"_s, u"ask host-2"_s);
        row("a host that looks like a pseudonym", u"wss://host-9.firm.io/"_s, u"wss://host-2/"_s);
        row("a version is none", u"Qt 6.4.2, millwright.fleet, log.txt"_s,
            u"Qt 6.4.2, millwright.fleet, log.txt"_s);
        row("nothing", {}, {});
    }

    void namesAreReplacedWholeAndAlwaysAlike()
    {
        QFETCH(QString, text);
        Pseudonyms names;
        for (const QString &name :
             {u"gpu-7"_s, u" gpu-7-old "_s, u"the big one"_s, u"[x]"_s, u"straße"_s, u"GPU-7"_s, QString()})
            names.add(u"computer"_s, name);
        names.add(u"host"_s, u"box.example.com"_s);
        QTEST(names.applied(text), "replaced");
        QTEST(names.applied(text), "replaced"); // also what it met for the first time
    }

    void manyNamesTakeLittleTime()
    {
        Pseudonyms names;
        QString text;
        for (int i = 0; i < 20'000; ++i)
            names.add(u"computer"_s, u"ci-runner-%1"_s.arg(i));
        for (int i = 0; i < 500; ++i)
            text += u"could not reach ci-runner-%1 in time, and ci-other-%1 neither\n"_s.arg(i);
        QElapsedTimer timer;
        timer.start();
        const QString replaced = names.applied(text);
        qInfo() << "20 000 names in 500 lines:" << timer.elapsed() << "ms";
        QVERIFY(timer.elapsed() < 20'000);
        QVERIFY(replaced.contains(u"computer-500 in time") && !replaced.contains(u"ci-runner"));
    }
};

QTEST_GUILESS_MAIN(tst_Pseudonyms)
#include "tst_pseudonyms.moc"
