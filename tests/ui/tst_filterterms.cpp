// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleetfixture.h"
#include "ui/fleet/fleetfilter.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using fixture::computer;
using fixture::reading;
using Status = FleetFilter::Status;
using Given = Computer::Status;

// What each term of the grammar finds in a real fleet.
class tst_FilterTerms : public QObject
{
    Q_OBJECT

    static constexpr qint64 hour = 3'600'000; // ms

    struct World
    {
        FleetModel model;
        FleetFilter filter{&model};
        QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::QtTest};

        explicit World(const QList<Computer> &computers) { model.setComputers(reading(1, computers)); }
        QString shown() const
        {
            QStringList keys;
            for (int row = 0; row < filter.rowCount(); ++row)
                keys += filter.key(row);
            return keys.join(u' ');
        }
        QString shownFor(const QString &text)
        {
            filter.setText(text);
            return shown();
        }
    };

    static qint64 now() { return QDateTime::currentMSecsSinceEpoch(); }

    static QList<Computer> mixed()
    {
        Computer web = computer(u"web-10"_s);
        web.ownerPrincipalKind = u"user"_s;
        web.ownerId = u"u_1"_s;
        web.createdAt = now() - 8 * 24 * hour;
        Computer bad = computer(u"web-9"_s, Given::Error);
        bad.hostId = u"h-77"_s;
        bad.createdAt.reset();
        Computer sick = fixture::failedInstall(u"sick"_s);
        sick.createdAt = now() - 3 * hour;
        Computer own = computer(u"own"_s);
        own.providerType = u"byom"_s;
        own.hostname = u"Zürich.local"_s;
        return {web, bad, sick, own};
    }

private Q_SLOTS:
    void everyTermFindsItsOwn_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, const QString &text, const QString &shown) {
            QTest::newRow(name) << text << shown;
        };
        row("not a word", u"-web"_s, u"sick own"_s);
        row("not a status", u"-status:active"_s, u"web-9"_s);
        row("not a type", u"-type:own"_s, u"web-10 web-9 sick"_s);
        row("name, anywhere in it", u"name:eb-"_s, u"web-10 web-9"_s);
        row("name, all of it", u"name:web-?"_s, u"web-9"_s);
        row("name by a wildcard", u"name:WEB-*"_s, u"web-10 web-9"_s);
        row("name by a pattern", u"name:/^web-\\d$/"_s, u"web-9"_s);
        row("id", u"id:ick"_s, u"sick"_s);
        row("host, without marks", u"host:zurich"_s, u"own"_s);
        row("host by its id", u"host:h-7*"_s, u"web-9"_s);
        row("any host at all", u"host:*"_s, u"web-9 own"_s);
        row("owner", u"owner:u_1"_s, u"web-10"_s);
        row("step by its id", u"step:install"_s, u"sick"_s);
        row("a step that failed", u"step:install=failed"_s, u"sick"_s);
        row("one that did not", u"step:install=done"_s, u""_s);
        row("any step that is done", u"step:=done"_s, u"sick"_s);
        row("by the server's word", u"step:create=compl"_s, u"sick"_s);
        row("not a step, where steps are known", u"-step:install=failed"_s, u"own"_s);
        row("older", u"age>7d"_s, u"web-10"_s);
        row("younger, where the age is known", u"age<2h"_s, u"own"_s);
        row("not older, likewise", u"-age>=7d"_s, u"sick own"_s);
        row("attention", u"is:attention"_s, u"web-9 sick"_s);
        row("the same by status", u"status:attention"_s, u"web-9 sick"_s);
        row("no attention", u"-is:attention"_s, u"web-10 own"_s);
        row("nobody is stuck", u"is:stuck"_s, u""_s);
        row("a pattern over all that is shown", u"/^web-\\d+$/"_s, u"web-10 web-9"_s);
        row("a pattern in an error", u"/no\\s+pack/"_s, u"sick"_s);
        row("not a pattern", u"-/^web/"_s, u"sick own"_s);
        row("a pattern with marks", u"/zür/"_s, u"own"_s);
        row("a pattern is about one line", u"/web-10[^x]*active/"_s, u""_s);
        row("together", u"status:active type:managed -web"_s, u"sick"_s);
    }

    void everyTermFindsItsOwn()
    {
        QFETCH(const QString, text);
        World world(mixed());
        world.filter.setText(text);
        QVERIFY(!world.filter.mistake());
        QTEST(world.shown(), "shown");
    }

    void aMistakeKeepsTheLastResult()
    {
        World world(mixed());
        QCOMPARE(world.shownFor(u"web"_s), u"web-10 web-9"_s);
        for (const QString &mistaken : {u"stat:error"_s, u"\"web"_s, u"/(a/"_s, u"age>x"_s, u"is:lazy"_s}) {
            QCOMPARE(world.shownFor(mistaken), u"web-10 web-9"_s);
            QVERIFY2(world.filter.mistake(), qPrintable(mistaken));
            QCOMPARE(world.filter.text(), mistaken);
            QCOMPARE(world.filter.askedText(), u"web"_s);
        }
        QCOMPARE(world.shownFor(u"own"_s), u"own"_s);
        QVERIFY(!world.filter.mistake());
        world.filter.setText(u"stat:"_s);
        world.filter.clearFilter();
        QVERIFY(!world.filter.mistake());
    }

    void aPatternThatTakesTooLongKeepsTheLastResult()
    {
        Computer slow = computer(u"slow"_s);
        slow.name = QString(60, u'a') + u'b';
        World world(mixed() << slow);
        world.filter.setText(u"web"_s);
        world.filter.setText(u"name:/(a+)+$/"_s);
        QTRY_VERIFY(world.filter.mistake());
        QCOMPARE(world.filter.mistake()->kind, FilterMistake::Kind::SlowPattern);
        QCOMPARE(world.shown(), u"web-10 web-9"_s);
        QCOMPARE(world.shownFor(u"/(a+)+$/"_s), u"web-10 web-9"_s);
        QVERIFY(world.filter.mistake());
        world.filter.clearFilter();
        QCOMPARE(world.filter.rowCount(), 5);
    }

    void aStatusTermAndTheChipsAgree()
    {
        World world(mixed());
        for (const auto &[word, status] : {std::pair(u"active"_s, Status::Active),
                                           {u"error"_s, Status::Error},
                                           {u"attention"_s, Status::NeedsAttention}}) {
            world.filter.setText(u"status:"_s + word);
            QTRY_COMPARE(world.filter.count(Status::All), world.filter.rowCount());
            QCOMPARE(world.filter.count(status), world.filter.rowCount());
        }
        // A word of the server that only begins like a chip's is not that chip's.
        Computer odd = computer(u"odd"_s, Given::Unknown);
        odd.statusWord = u"errored"_s;
        World other({odd, computer(u"e"_s, Given::Error)});
        QCOMPARE(other.shownFor(u"status:error"_s), u"e"_s);
        QCOMPARE(other.shownFor(u"status:errore"_s), u"odd"_s);
        QCOMPARE(other.shownFor(u"status:err"_s), u"odd e"_s);
    }

    void whoeverBecomesBusyOrProtectedIsFound()
    {
        World world(mixed());
        QCOMPARE(world.shownFor(u"is:busy"_s), QString());
        world.model.setOperation(fixture::operation(1, u"own"_s, Operation::Kind::RefreshCredentials,
                                                    Operation::State::Running));
        world.filter.settle();
        QCOMPARE(world.shown(), u"own"_s);
        world.model.setOperation(fixture::operation(1, u"own"_s, Operation::Kind::RefreshCredentials,
                                                    Operation::State::Succeeded));
        QTRY_COMPARE(world.filter.count(Status::All), 0);
        world.filter.settle();
        QCOMPARE(world.shown(), QString());

        world.model.setProtected({u"sick"_s});
        QCOMPARE(world.shownFor(u"is:protected"_s), u"sick"_s);
        QCOMPARE(world.shownFor(u"-is:protected"_s), u"web-10 web-9 own"_s);
        world.model.setProtected({});
        world.filter.settle();
        QCOMPARE(world.filter.rowCount(), 4);
        world.model.awaitProtections(); // whoever is protected is not known: nobody is called unprotected
        world.filter.settle();
        QCOMPARE(world.shown(), QString());
    }

    void unreadableEntriesAreFound()
    {
        World world({computer(u"a"_s), fixture::unreadable("{}")});
        world.filter.setText(u"is:unreadable"_s);
        QCOMPARE(world.filter.rowCount(), 1);
        QCOMPARE(world.shownFor(u"-is:unreadable"_s), u"a"_s);
    }

    void whatGrowsOldComesAndGoes()
    {
        Computer young = computer(u"young"_s);
        young.createdAt = now() - 2 * hour + 2'500;
        World world({young, computer(u"other"_s)});
        QSignalSpy passed(&world.filter, &FleetFilter::agesPassed);
        QCOMPARE(world.shownFor(u"age>2h"_s), QString());
        QTRY_COMPARE_WITH_TIMEOUT(world.filter.count(Status::All), 1, 15'000);
        QCOMPARE(passed.count(), 1);
        QCOMPARE(world.shown(), QString()); // until nobody is about to click
        world.filter.settle();
        QCOMPARE(world.shown(), u"young"_s);
    }

    void whatIsTypedOnFindsTheSameAsWhatIsTypedAtOnce()
    {
        World typed(mixed());
        for (const QString &text : {u"w"_s, u"we"_s, u"web-"_s, u"web-1"_s, u"web-1 status:active"_s})
            typed.filter.setText(text);
        QCOMPARE(typed.shown(), u"web-10"_s);
        QCOMPARE(typed.shownFor(u"web-"_s), u"web-10 web-9"_s);
        QCOMPARE(typed.shownFor(u"-web-1"_s), u"web-9 sick own"_s);
        QCOMPARE(typed.shownFor(u"-web"_s), u"sick own"_s);
        QCOMPARE(typed.shownFor(u"web -web-1"_s), u"web-9"_s);
    }
};

QTEST_GUILESS_MAIN(tst_FilterTerms)
#include "tst_filterterms.moc"
