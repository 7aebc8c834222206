// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/api/computer.h"

#include <QTest>

using namespace Qt::StringLiterals;

using State = ProvisioningStep::State;
Q_DECLARE_METATYPE(ProvisioningStep)
Q_DECLARE_METATYPE(State)

namespace {

Computer withSteps(const QList<ProvisioningStep> &steps)
{
    return {.id = u"x"_s, .steps = steps};
}

} // namespace

// What the contract's words mean.
class TestComputer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordOfAStepIsReadInAnySpelling_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<State>("state");
        const std::pair<State, QStringList> words[] = {
                {State::Pending,
                 {u"pending"_s, u"QUEUED"_s, u"waiting"_s, u"not_started"_s, u"Not Started"_s}},
                {State::Running,
                 {u"running"_s, u"in_progress"_s, u"IN-PROGRESS"_s, u"inProgress"_s, u"started"_s}},
                {State::Done,
                 {u"done"_s, u"completed"_s, u"Complete"_s, u"success"_s, u"SUCCEEDED"_s, u"ready"_s}},
                {State::Failed, {u"failed"_s, u"Failure"_s, u"error"_s}},
                {State::Skipped, {u"skipped"_s, u"cancelled"_s, u"canceled"_s}},
                {State::Other, {u""_s, u"hibernating"_s, u"errors"_s}},
        };
        for (const auto &[state, spellings] : words) {
            for (const QString &word : spellings)
                QTest::newRow(qPrintable(u'"' + word + u'"')) << word << state;
        }
    }
    void wordOfAStepIsReadInAnySpelling()
    {
        QFETCH(const QString, word);
        QFETCH(const State, state);
        QCOMPARE(ProvisioningStep{.status = word}.state(), state);
    }

    void errorAndTimesCountBesideTheWord_data()
    {
        QTest::addColumn<ProvisioningStep>("step");
        QTest::addColumn<State>("state");
        using Step = ProvisioningStep;
        QTest::newRow("an error outweighs success")
                << Step{.status = u"completed"_s, .error = u"x"_s} << State::Failed;
        QTest::newRow("started, no word") << Step{.startedAt = 1} << State::Running;
        QTest::newRow("started, pending") << Step{.status = u"pending"_s, .startedAt = 1} << State::Running;
        QTest::newRow("started, unknown word")
                << Step{.status = u"humming"_s, .startedAt = 1} << State::Running;
        QTest::newRow("started and completed, no word")
                << Step{.startedAt = 1, .completedAt = 2} << State::Other;
        QTest::newRow("done without a time") << Step{.status = u"done"_s, .startedAt = 1} << State::Done;
        QTest::newRow("completed only") << Step{.completedAt = 2} << State::Other;
    }
    void errorAndTimesCountBesideTheWord()
    {
        QFETCH(const ProvisioningStep, step);
        QFETCH(const State, state);
        QCOMPARE(step.state(), state);
    }

    void durationIsNeverInvented()
    {
        using Step = ProvisioningStep;
        QCOMPARE(Step({.startedAt = 1000, .completedAt = 5000}).duration(9000), 4000);
        QCOMPARE(Step({.status = u"running"_s, .startedAt = 1000}).duration(9000), 8000);
        QCOMPARE(Step({.status = u"done"_s, .startedAt = 1000}).duration(9000), std::nullopt);
        QCOMPARE(Step({.completedAt = 5000}).duration(9000), std::nullopt);
        QCOMPARE(Step({.startedAt = 5000, .completedAt = 1000}).duration(9000), std::nullopt);
        QCOMPARE(Step({.status = u"running"_s, .startedAt = 9500}).duration(9000), std::nullopt);
    }

    void anythingButByomIsManaged()
    {
        QCOMPARE(Computer{.providerType = u"byom"_s}.provider(), Computer::Provider::OwnMachine);
        QCOMPARE(Computer{.providerType = u"BYOM"_s}.provider(), Computer::Provider::OwnMachine);
        QCOMPARE(Computer{.providerType = u"e2b"_s}.provider(), Computer::Provider::Managed);
        QCOMPARE(Computer{.providerType = u"moon"_s}.provider(), Computer::Provider::Managed);
        QCOMPARE(Computer{}.provider(), Computer::Provider::Unknown);
    }

    void installStepIsFoundById()
    {
        const Computer computer =
                withSteps({{.id = u"clone-repos"_s}, {.id = u"install-deps"_s, .name = u"n"_s}});
        QVERIFY(computer.installStep());
        QCOMPARE(computer.installStep()->name, u"n"_s);
        QVERIFY(!withSteps({{.name = u"install-deps"_s}}).installStep());
        QVERIFY(!Computer{}.installStep());
    }

    void activeComputerWithAFailedStepNeedsAttention()
    {
        Computer computer = withSteps({{.status = u"failed"_s}});
        computer.status = Computer::Status::Active;
        QVERIFY(computer.needsAttention());
        QVERIFY(!computer.isChanging());
        computer.steps = QList<ProvisioningStep>{{.status = u"completed"_s}};
        QVERIFY(!computer.needsAttention());
        computer.status = Computer::Status::Error;
        QVERIFY(computer.needsAttention());
    }

    void provisioningOrARunningStepIsChange()
    {
        QVERIFY(Computer{.status = Computer::Status::Provisioning}.isChanging());
        QVERIFY(withSteps({{.status = u"running"_s}}).isChanging());
        QVERIFY(!withSteps({{.status = u"pending"_s}}).isChanging());
        QVERIFY(!Computer{.status = Computer::Status::Active}.isChanging());
    }

    void idOfDotsOrHalfCharactersIsUnusable()
    {
        for (const QString &id :
             {u""_s, u"."_s, u".."_s, u"..."_s, QString(QChar(0xD800)), u"a"_s + QChar(0xDC00), u"a\uFFFD"_s})
            QVERIFY2(!isUsableId(id), qPrintable(id));
        for (const QString &id : {u"a"_s, u"a."_s, u".a"_s, u"a/b"_s, u" "_s, u"😀"_s, u"%2e"_s})
            QVERIFY2(isUsableId(id), qPrintable(id));
    }
};

QTEST_GUILESS_MAIN(TestComputer)
#include "tst_computer.moc"
