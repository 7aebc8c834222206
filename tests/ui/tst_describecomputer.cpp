// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Computer computer(const QString &name = u"ci-runner-07"_s)
{
    Computer c;
    c.id = u"cmp_8Kdf31"_s;
    c.name = name;
    c.providerType = u"e2b"_s;
    c.statusWord = u"active"_s;
    c.status = Computer::Status::Active;
    return c;
}

LocalState with(Operation::Kind kind, Operation::State state)
{
    LocalState local;
    local.operation = Operation{.number = 1, .kind = kind, .state = state};
    return local;
}

} // namespace

class tst_DescribeComputer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textFromElsewhereIsMadeSafe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("safe");
        QTest::newRow("as it is") << u"Ünïcode – 名前 🙂"_s << u"Ünïcode – 名前 🙂"_s;
        QTest::newRow("line break") << u"a\nb"_s << u"a\uFFFDb"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s << u"a\uFFFDb"_s;
        QTest::newRow("override") << u"exe.\u202Egnp"_s << u"exe.\uFFFDgnp"_s;
        QTest::newRow("isolate") << u"\u2066a\u2069"_s << u"\uFFFDa\uFFFD"_s;
        QTest::newRow("zero width space") << u"a\u200Bb"_s << u"a\uFFFDb"_s;
        QTest::newRow("nul") << u"a"_s + QChar(0) << u"a\uFFFD"_s;
        QTest::newRow("half a pair") << u"a"_s + QChar(0xD83D) + u"b"_s << u"a\uFFFDb"_s;
        QTest::newRow("other half") << u"a"_s + QChar(0xDE42) << u"a\uFFFD"_s;
        QTest::newRow("joined emoji") << u"👩\u200D💻"_s << u"👩\u200D💻"_s;
        QTest::newRow("markup stays text") << u"<b>x</b>"_s << u"<b>x</b>"_s;
    }
    void textFromElsewhereIsMadeSafe()
    {
        QFETCH(QString, text);
        QTEST(describe::plain(text), "safe");
    }

    void severalLinesKeepTheirBreaksAndNothingElse()
    {
        QCOMPARE(describe::plainLines(u"a\r\n\tb\u202E\x07\n"_s), u"a\n b\uFFFD\uFFFD\n"_s);
    }

    void aComputerIsCalledByItsNameElseByItsId()
    {
        QCOMPARE(describe::name(computer()), u"ci-runner-07"_s);
        QCOMPARE(describe::name(computer(u"  "_s)), u"cmp_8Kdf31"_s);
        QCOMPARE(describe::name(computer(u"a\u202Eb"_s)), u"a\uFFFDb"_s);
    }

    void anUnreadableEntryIsCalledByItsPlace()
    {
        Computer c;
        c.unreadable = Computer::Unreadable::NoId;
        c.entry = 7;
        QCOMPARE(describe::name(c), u"Unreadable entry 7"_s);
        QCOMPARE(describe::status(c), u"Unreadable"_s);
    }

    void everyUnreadableEntrySaysWhy()
    {
        QSet<QString> reasons;
        for (const auto why : {Computer::Unreadable::NotAnObject, Computer::Unreadable::NoId,
                               Computer::Unreadable::RepeatedId}) {
            Computer c;
            c.unreadable = why;
            reasons += describe::unreadable(c);
        }
        QCOMPARE(reasons.size(), 3);
        QVERIFY(!reasons.contains(QString()));
        QVERIFY(describe::unreadable(computer()).isEmpty());
    }

    void statusIsAWordForKnownOnesAndTheServersOwnForOthers_data()
    {
        QTest::addColumn<Computer::Status>("status");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("shown");
        QTest::newRow("active") << Computer::Status::Active << u"active"_s << u"Active"_s;
        QTest::newRow("provisioning")
                << Computer::Status::Provisioning << u"provisioning"_s << u"Provisioning"_s;
        QTest::newRow("error") << Computer::Status::Error << u"error"_s << u"Error"_s;
        QTest::newRow("none") << Computer::Status::Unknown << QString() << u"Unknown"_s;
        QTest::newRow("new") << Computer::Status::Unknown << u"hibernating"_s << u"hibernating"_s;
        QTest::newRow("hostile") << Computer::Status::Unknown << u"a\nb\u202E"_s << u"a b\uFFFD"_s;
        QTest::newRow("long") << Computer::Status::Unknown << QString(500, u'x') << QString(60, u'x') + u'…';
    }
    void statusIsAWordForKnownOnesAndTheServersOwnForOthers()
    {
        QFETCH(Computer::Status, status);
        QFETCH(QString, word);
        Computer c = computer();
        c.status = status;
        c.statusWord = word;
        QTEST(describe::status(c), "shown");
    }

    void anOpenOperationIsTheStatusThatIsShown_data()
    {
        using Kind = Operation::Kind;
        using State = Operation::State;
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("shown");
        QTest::newRow("queued") << Kind::Delete << State::Queued << u"Queued"_s;
        QTest::newRow("refreshing") << Kind::RefreshCredentials << State::Running << u"Refreshing…"_s;
        QTest::newRow("retrying") << Kind::RetryInstall << State::Running << u"Retrying…"_s;
        QTest::newRow("deleting") << Kind::Delete << State::Running << u"Deleting…"_s;
        QTest::newRow("checking") << Kind::Delete << State::Checking << u"Checking…"_s;
        QTest::newRow("refresh failed") << Kind::RefreshCredentials << State::Failed << u"Refresh failed"_s;
        QTest::newRow("retry failed") << Kind::RetryInstall << State::Failed << u"Retry failed"_s;
        QTest::newRow("delete failed") << Kind::Delete << State::Failed << u"Delete failed"_s;
        QTest::newRow("unknown") << Kind::Delete << State::OutcomeUnknown << u"Outcome unknown"_s;
        QTest::newRow("done") << Kind::RefreshCredentials << State::Succeeded << u"Active"_s;
        QTest::newRow("not started") << Kind::Delete << State::NotStarted << u"Active"_s;
    }
    void anOpenOperationIsTheStatusThatIsShown()
    {
        QFETCH(Operation::Kind, kind);
        QFETCH(Operation::State, state);
        QTEST(describe::displayedStatus(computer(), with(kind, state)), "shown");
    }

    void anInstallThatWasFoundRunningIsBeingRetried()
    {
        LocalState local = with(Operation::Kind::RetryInstall, Operation::State::Succeeded);
        QCOMPARE(describe::displayedStatus(computer(), local), u"Active"_s);
        Operation running = *local.operation;
        running.alreadyRunning = true;
        local.operation = running;
        QCOMPARE(describe::displayedStatus(computer(), local), u"Retrying…"_s);
    }

    void onlyWhatThisConsoleDeletedIsCalledDeleted()
    {
        LocalState local = with(Operation::Kind::Delete, Operation::State::Succeeded);
        local.gone = true;
        QCOMPARE(describe::displayedStatus(computer(), local), u"Deleted"_s);
        local = with(Operation::Kind::Delete, Operation::State::Running);
        local.gone = true;
        QCOMPARE(describe::displayedStatus(computer(), local), u"Gone"_s);
    }

    void typeTellsManagedFromOwnAndKeepsNewWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("both");
        QTest::newRow("managed") << u"e2b"_s << u"Managed"_s << u"Managed (e2b)"_s;
        QTest::newRow("case") << u"E2B"_s << u"Managed"_s << u"Managed (E2B)"_s;
        QTest::newRow("own") << u"byom"_s << u"Own machine"_s << u"Own machine (byom)"_s;
        QTest::newRow("new") << u"orbit"_s << u"orbit"_s << u"Managed (orbit)"_s;
        QTest::newRow("none") << QString() << u"Unknown type"_s << u"Unknown type"_s;
    }
    void typeTellsManagedFromOwnAndKeepsNewWords()
    {
        QFETCH(QString, word);
        Computer c = computer();
        c.providerType = word;
        QTEST(describe::type(c), "type");
        QTEST(describe::typeAndWord(c), "both");
    }

    void theOwnerIsKindAndId()
    {
        Computer c = computer();
        QCOMPARE(describe::owner(c), u"—"_s);
        c.ownerId = u"sa_1"_s;
        QCOMPARE(describe::owner(c), u"sa_1"_s);
        c.ownerPrincipalKind = u"service-account"_s;
        QCOMPARE(describe::owner(c), u"service-account: sa_1"_s);
    }

    void aPercentInANameIsNotAPlaceForAnotherText()
    {
        Computer c = computer();
        c.ownerPrincipalKind = u"%2"_s;
        c.ownerId = u"%1"_s;
        QCOMPARE(describe::owner(c), u"%2: %1"_s);
        c.name = u"%2"_s;
        const QDateTime at(QDate(2026, 11, 21), QTime(14, 6, 40));
        QCOMPARE(describe::gone(c, at),
                 u"%2 no longer exists. This is the last data received at 14:06:40."_s);
    }

    void theStatusLineTellsTheAgeWhereThereIsOne()
    {
        Computer c = computer();
        const qint64 now = 100'000'000'000;
        QCOMPARE(describe::statusLine(c, u"Error"_s, now), u"Error · Managed"_s);
        c.createdAt = now - 12LL * 86'400'000;
        QCOMPARE(describe::statusLine(c, u"Error"_s, now), u"Error · Managed · created 12 day(s) ago"_s);
        c.unreadable = Computer::Unreadable::NoId;
        QCOMPARE(describe::statusLine(c, u"Unreadable"_s, now), u"Unreadable"_s);
    }

    void goneWithoutATimeDoesNotInventOne()
    {
        QCOMPARE(describe::gone(computer(), {}),
                 u"ci-runner-07 no longer exists. This is the last data received."_s);
    }
};

QTEST_GUILESS_MAIN(tst_DescribeComputer)
#include "tst_describecomputer.moc"
