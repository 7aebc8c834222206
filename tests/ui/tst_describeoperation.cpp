// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/describe.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Kind = Operation::Kind;
using State = Operation::State;

namespace {

Operation operation(Kind kind, State state)
{
    return {.number = 1,
            .kind = kind,
            .state = state,
            .computerId = u"cmp_1"_s,
            .computerName = u"ci-runner-07"_s};
}

Operation failed(Kind kind, const Error &error)
{
    Operation o = operation(kind, State::Failed);
    o.error = error;
    return o;
}

const QList<Kind> kinds{
        Kind::RefreshCredentials, Kind::RetryInstall, Kind::Delete, Kind::Resume, Kind::Update, Kind::Create};
const QList<State> states{State::Queued, State::Running,        State::Checking,  State::Succeeded,
                          State::Failed, State::OutcomeUnknown, State::NotStarted};

} // namespace

class tst_DescribeOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void successIsToldInTheExactWords()
    {
        Operation o = operation(Kind::Delete, State::Succeeded);
        QCOMPARE(describe::outcome(o), u"Deleted ci-runner-07."_s);
        o.alreadyGone = true;
        QCOMPARE(describe::outcome(o), u"ci-runner-07 was already deleted."_s);

        o = operation(Kind::RetryInstall, State::Succeeded);
        QCOMPARE(describe::outcome(o), u"Install dependencies started again on ci-runner-07."_s);
        o.alreadyRunning = true;
        QCOMPARE(describe::outcome(o), u"Install dependencies is already running on ci-runner-07."_s);

        o = operation(Kind::RefreshCredentials, State::Succeeded);
        QCOMPARE(describe::outcome(o), u"Git credentials refreshed on ci-runner-07."_s);
        o.configured = 3;
        QCOMPARE(describe::outcome(o), u"Git credentials refreshed on ci-runner-07 (3 configured)."_s);
        o.configured = 0;
        QCOMPARE(describe::outcome(o),
                 u"Nothing to configure on ci-runner-07: the server reported 0 configured."_s);
    }

    void aChangeIsToldByWhatItChanged()
    {
        Operation o = operation(Kind::Resume, State::Succeeded);
        QCOMPARE(describe::outcome(o), u"Resumed ci-runner-07."_s);
        o.wasRestarted = true;
        QCOMPARE(describe::outcome(o), u"Resumed ci-runner-07."_s);
        o.wasRestarted = false;
        QCOMPARE(describe::outcome(o), u"ci-runner-07 is already running."_s);
        QCOMPARE(describe::shortOutcome(o), u"Already running"_s);

        o = operation(Kind::Create, State::Succeeded);
        QCOMPARE(describe::outcome(o), u"Created ci-runner-07."_s);

        o = operation(Kind::Update, State::Succeeded);
        QCOMPARE(describe::outcome(o), u"Changed ci-runner-07."_s);
        o.changes.remoteUser = u"droid"_s;
        QCOMPARE(describe::outcome(o), u"Changed the remote user of ci-runner-07 to droid."_s);
        QCOMPARE(describe::runningVerb(o), u"Changing…"_s);
        o.changes = {.name = u"ci-runner-08"_s};
        QCOMPARE(describe::outcome(o), u"Renamed ci-runner-07 to ci-runner-08."_s);
        QCOMPARE(describe::shortOutcome(o), u"Renamed"_s);
        QCOMPARE(describe::runningVerb(o), u"Renaming…"_s);
    }

    void aTakenNameAsksForAnotherOne_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QString>("text");
        Operation rename = failed(Kind::Update, {.kind = Error::Kind::Conflict, .httpStatus = 409});
        rename.changes.name = u"db"_s;
        QTest::newRow("rename") << rename
                                << u"Could not rename ci-runner-07 to db: Another computer has this name. "
                                   "Choose another name."_s;
        QTest::newRow("create") << failed(
                Kind::Create, {.kind = Error::Kind::Conflict, .httpStatus = 409, .detail = u"Name in use"_s})
                                << u"Could not create ci-runner-07: Name in use. Choose another name."_s;
        Operation user = failed(Kind::Update, {.kind = Error::Kind::Conflict, .detail = u"Busy"_s});
        user.changes.remoteUser = u"droid"_s;
        QTest::newRow("another change")
                << user
                << u"Could not change the remote user of ci-runner-07 to droid: Busy. "
                   "Look at the computer's state, then try again."_s;
        QTest::newRow("plan") << failed(Kind::Create,
                                        {.kind = Error::Kind::PlanLimit, .detail = u"10 of 10 computers"_s})
                              << u"Could not create ci-runner-07: 10 of 10 computers. Check the plan and the "
                                 "limits of the organisation."_s;
        QTest::newRow("nothing to create with")
                << failed(Kind::Create, {.kind = Error::Kind::NotFound, .detail = u"No such account"_s})
                << u"Could not create ci-runner-07: No such account."_s;
    }
    void aTakenNameAsksForAnotherOne()
    {
        QFETCH(Operation, operation);
        QTEST(describe::outcome(operation), "text");
    }

    void aFailureTellsWhatOnWhichComputerWhyAndWhatNow_data()
    {
        QTest::addColumn<Operation>("operation");
        QTest::addColumn<QString>("text");
        QTest::newRow("400") << failed(
                Kind::RetryInstall,
                {.kind = Error::Kind::Rejected, .httpStatus = 400, .detail = u"The computer is paused"_s})
                             << u"Could not retry on ci-runner-07: The computer is paused."_s;
        QTest::newRow("401")
                << failed(Kind::Delete, {.kind = Error::Kind::Unauthorized, .httpStatus = 401})
                << u"Could not delete ci-runner-07: The API key was rejected. Update the API key, "
                   "then try again."_s;
        QTest::newRow("403 refresh") << failed(Kind::RefreshCredentials, {.kind = Error::Kind::Forbidden})
                                     << u"This API key is not allowed to refresh ci-runner-07."_s;
        QTest::newRow("403 detail")
                << failed(Kind::RefreshCredentials,
                          {.kind = Error::Kind::Forbidden, .detail = u"Managers only"_s})
                << u"This API key is not allowed to refresh ci-runner-07. The server said: "
                   "Managers only."_s;
        QTest::newRow("404") << failed(Kind::RefreshCredentials, {.kind = Error::Kind::NotFound})
                             << u"ci-runner-07 no longer exists on the server."_s;
        QTest::newRow("500, read back")
                << failed(Kind::Delete, {.kind = Error::Kind::ServerFault,
                                         .httpStatus = 500,
                                         .detail = u"teardown timed out"_s})
                << u"Could not delete ci-runner-07: Server error (500 Internal Server Error): "
                   "teardown timed out. The computer still exists. Try again."_s;
        QTest::newRow("offline")
                << failed(Kind::RetryInstall, {.kind = Error::Kind::Offline})
                << u"Could not retry on ci-runner-07: No connection to the server. Nothing was "
                   "sent. Try again when the connection is back."_s;
    }
    void aFailureTellsWhatOnWhichComputerWhyAndWhatNow()
    {
        QFETCH(Operation, operation);
        QTEST(describe::outcome(operation), "text");
    }

    void anUnknownOutcomeSaysWhatIsNotKnownAndWhatToDo_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<bool>("wasRead");
        QTest::addColumn<QString>("text");
        QTest::newRow("delete")
                << Kind::Delete << false
                << u"It is not known whether ci-runner-07 was deleted: The connection to the server "
                   "was lost before the answer came. The computer could not be read. Reload the list "
                   "before trying again."_s;
        QTest::newRow("retry")
                << Kind::RetryInstall << false
                << u"It is not known whether Install dependencies started again on ci-runner-07: The "
                   "connection to the server was lost before the answer came. The computer could not "
                   "be read. Reload the list before trying again."_s;
        QTest::newRow("retry, read")
                << Kind::RetryInstall << true
                << u"It is not known whether Install dependencies started again on ci-runner-07: "
                   "The connection to the server was lost before the answer came. The server "
                   "does not tell. Look at its steps before trying again."_s;
        QTest::newRow("refresh")
                << Kind::RefreshCredentials << false
                << u"It is not known whether git credentials were refreshed on ci-runner-07: The "
                   "connection to the server was lost before the answer came. Refreshing again does "
                   "no harm."_s;
        QTest::newRow("resume")
                << Kind::Resume << true
                << u"It is not known whether ci-runner-07 was resumed: The connection to the server was lost "
                   "before the answer came. Resuming again does no harm."_s;
        QTest::newRow("update")
                << Kind::Update << false
                << u"It is not known whether ci-runner-07 was changed: The connection to the server was lost "
                   "before the answer came. The computer could not be read. Reload the list before trying "
                   "again."_s;
        QTest::newRow("create")
                << Kind::Create << false
                << u"It is not known whether ci-runner-07 was created: The connection to the server was lost "
                   "before the answer came. No check found a computer of this name, but it may appear yet. "
                   "Reload the list before trying again."_s;
        QTest::newRow("create, one found")
                << Kind::Create << true
                << u"It is not known whether ci-runner-07 was created: The connection to the server was lost "
                   "before the answer came. A computer of this name exists; it may be an older one. Look at "
                   "it before trying again."_s;
    }
    void anUnknownOutcomeSaysWhatIsNotKnownAndWhatToDo()
    {
        QFETCH(Kind, kind);
        QFETCH(bool, wasRead);
        Operation o = operation(kind, State::OutcomeUnknown);
        o.error = {.kind = Error::Kind::OutcomeUnknown, .cause = Error::Cause::ConnectionLost};
        if (wasRead)
            o.computer = Computer{};
        QTEST(describe::outcome(o), "text");
    }

    void whatWasNotSentSaysWhy_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("text");
        QTest::newRow("key") << Error::Kind::Unauthorized << u"Not started (key rejected)"_s;
        QTest::newRow("offline") << Error::Kind::Offline << u"Not started (offline)"_s;
        QTest::newRow("stopped") << Error::Kind::Cancelled << u"Not started (stopped)"_s;
    }
    void whatWasNotSentSaysWhy()
    {
        QFETCH(Error::Kind, kind);
        Operation o = operation(Kind::Delete, State::NotStarted);
        o.error.kind = kind;
        QTEST(describe::shortOutcome(o), "text");
        QVERIFY(describe::outcome(o).startsWith(u"Deleting ci-runner-07 was not started ("_s));
    }

    void everyStateOfEveryKindHasItsOwnWords()
    {
        QSet<QString> sentences;
        for (const Kind kind : kinds) {
            for (const State state : states) {
                const Operation o = operation(kind, state);
                QVERIFY(describe::outcome(o).contains(u"ci-runner-07"_s));
                QVERIFY(!describe::shortOutcome(o).isEmpty());
                sentences += describe::outcome(o);
            }
            QVERIFY(describe::runningVerb(operation(kind, State::Running)).endsWith(u'…'));
            QVERIFY(!describe::action(kind).isEmpty());
        }
        QCOMPARE(sentences.size(),
                 kinds.size() * (states.size() - 2) + 2); // waiting and checking are the same
    }

    void shortOutcomesFitACell()
    {
        Operation o = operation(Kind::RefreshCredentials, State::Succeeded);
        QCOMPARE(describe::shortOutcome(o), u"Refreshed"_s);
        o.configured = 0;
        QCOMPARE(describe::shortOutcome(o), u"Nothing to configure"_s);
        o.configured = 3;
        QCOMPARE(describe::shortOutcome(o), u"3 configured"_s);
        QCOMPARE(describe::shortOutcome(
                         failed(Kind::Delete, {.kind = Error::Kind::ServerFault, .httpStatus = 500})),
                 u"500 Internal Server Error"_s);
    }

    void aBusyComputerSaysSinceWhen()
    {
        Operation o = operation(Kind::Delete, State::Running);
        QCOMPARE(describe::busySince(o), u"Deleting…"_s);
        o.startedAt = QDateTime(QDate(2026, 11, 21), QTime(14, 7, 12));
        QCOMPARE(describe::busySince(o), u"Deleting… since 14:07:12"_s);
        QVERIFY(describe::trouble(o).isEmpty());
        o.state = State::Failed;
        QVERIFY(describe::busySince(o).isEmpty());
        QCOMPARE(describe::trouble(o), describe::outcome(o));
        o.state = State::Succeeded;
        QVERIFY(describe::trouble(o).isEmpty());
    }

    void aHostileNameStaysInItsPlace()
    {
        Operation o = operation(Kind::Delete, State::Succeeded);
        o.computerName = u"%2 <b>x</b>\n\u202Eevil"_s;
        QCOMPARE(describe::outcome(o), u"Deleted %2 <b>x</b>\uFFFD\uFFFDevil."_s);
        o.computerName = u"  "_s;
        QCOMPARE(describe::outcome(o), u"Deleted cmp_1."_s);
        o.computerName = u"שרת-7"_s; // would pull the full stop to its left
        QCOMPARE(describe::outcome(o), u"Deleted \u2068שרת-7\u2069."_s);
    }

    void aDetailOfManyLinesBecomesOneAndEndsWithAStop()
    {
        const QString detail = u"first\n  second\t\u202E"_s + QString(5000, u'x');
        const QString text = describe::outcome(
                failed(Kind::RetryInstall, {.kind = Error::Kind::Rejected, .detail = detail}));
        QVERIFY2(text.startsWith(u"Could not retry on ci-runner-07: first second \uFFFDxxx"_s),
                 qPrintable(text));
        QVERIFY(text.endsWith(u"xxx…"_s));
        QVERIFY(text.size() < 400);
    }

    void everyReasonHasItsOwnWords()
    {
        QSet<QString> reasons;
        int count = 0;
        for (const Ineligible why :
             {Ineligible::NothingSelected, Ineligible::SelectOne, Ineligible::Offline, Ineligible::NeverRead,
              Ineligible::KeyRejected, Ineligible::ReadOnly, Ineligible::Unreadable, Ineligible::UnusableId,
              Ineligible::Gone, Ineligible::Busy, Ineligible::Provisioning, Ineligible::OwnMachine,
              Ineligible::NotResumable, Ineligible::RefreshForbidden, Ineligible::InstallRunning,
              Ineligible::NoInstallStep}) {
            reasons += describe::reason(why);
            ++count;
        }
        QCOMPARE(reasons.size(), count);
        QVERIFY(!reasons.contains(QString()));
        QVERIFY(describe::reason(Ineligible::No).isEmpty());
    }

    void aBusyComputerNamesWhatKeepsItBusy()
    {
        LocalState local;
        local.operation = operation(Kind::Delete, State::Running);
        QCOMPARE(describe::reason(Ineligible::Busy, local), u"Deleting is in progress for this computer"_s);
        local.operation = operation(Kind::RetryInstall, State::Running);
        QCOMPARE(describe::reason(Ineligible::Busy, local), u"Retrying is in progress for this computer"_s);
        local.operation = operation(Kind::RefreshCredentials, State::Running);
        QCOMPARE(describe::reason(Ineligible::Busy, local), u"Refreshing is in progress for this computer"_s);
        local.operation = operation(Kind::Resume, State::Running);
        QCOMPARE(describe::reason(Ineligible::Busy, local), u"Resuming is in progress for this computer"_s);
        local.operation = operation(Kind::Update, State::Running);
        QCOMPARE(describe::reason(Ineligible::Busy, local), u"A change is in progress for this computer"_s);
        Operation renaming = *local.operation;
        renaming.changes.name = u"x"_s;
        local.operation = renaming;
        QCOMPARE(describe::reason(Ineligible::Busy, local), u"Renaming is in progress for this computer"_s);
    }

    void anActionTellsHowManyItWouldReach()
    {
        QCOMPARE(describe::reach(Kind::RetryInstall, 8, 12), u"Retry Install: 8 of 12"_s);
    }
};

QTEST_GUILESS_MAIN(tst_DescribeOperation)
#include "tst_describeoperation.moc"
